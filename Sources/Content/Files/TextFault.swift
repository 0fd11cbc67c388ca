import Diagnostics

/// A place in a file that is not text: bytes that are not UTF-8, or a character nobody can see.
struct TextFault: Hashable {
  var kind: Kind
  var offset: Int
  var length: Int

  enum Kind: Hashable {
    case notUTF8
    case invisible(UInt32)
  }

  /// Returns the first fault in a part of the bytes.
  ///
  /// Invisible are control characters but tab, LF and CR; the line separators U+0085, U+2028 and
  /// U+2029, which editors do not show as line ends; and a byte-order mark inside the text.
  static func first(in bytes: [UInt8], range: Range<Int>) -> TextFault? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if isPlainASCII(bytes[offset]) {
        offset += 1
        continue
      }
      var decoder = UTF8()
      var tail = bytes[offset..<min(offset + 4, range.upperBound)].makeIterator()
      guard case .scalarValue(let scalar) = decoder.decode(&tail) else {
        return TextFault(kind: .notUTF8, offset: offset, length: 1)
      }
      let length = UTF8.width(scalar)
      if isInvisible(scalar.value) {
        return TextFault(kind: .invisible(scalar.value), offset: offset, length: length)
      }
      offset += length
    }
    return nil
  }

  private static func isPlainASCII(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Describes the fault for the author.
  func diagnostic(path: String) -> Diagnostic {
    let span = SourceSpan(path: path, offset: offset, length: length)
    switch kind {
    case .notUTF8:
      return Diagnostic(
        .error, "encoding", zh: "文件不是 UTF-8 编码", en: "the file is not UTF-8", at: span,
        help: Message(
          zh: "在编辑器里另存为 UTF-8，或运行 iconv -f GB18030 -t UTF-8",
          en: "save the file as UTF-8 in your editor, or run iconv -f GB18030 -t UTF-8"))
    case .invisible(let scalar):
      let digits = String(scalar, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return Diagnostic(
        .error, "character-invisible", zh: "不可见字符 \(name)", en: "invisible character \(name)",
        at: span, help: Message(zh: "删去这个字符", en: "delete the character"))
    }
  }
}
