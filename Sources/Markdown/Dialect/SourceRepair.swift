import Diagnostics
import HTML

/// Makes bytes fit for rendering: well-formed UTF-8 without control characters.
///
/// Whatever breaks this is an error that stops publishing; `?` stands in for each such byte, so that
/// the rest of the file can still be checked and every offset stays true.
enum SourceRepair {
  /// Returns the bytes with their faults replaced, and a diagnostic for each; linear.
  static func repair(
    _ bytes: [UInt8], from start: Int, path: String
  ) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var repaired = bytes
    var diagnostics: [Diagnostic] = []
    var index = ByteScan.firstForbidden(in: bytes.span, from: start)
    while index < bytes.count {
      repaired[index] = UInt8(ascii: "?")
      diagnostics.append(
        controlCharacter(bytes[index], SourceSpan(path: path, offset: index, length: 1)))
      index = ByteScan.firstForbidden(in: bytes.span, from: index + 1)
    }
    var from = start
    var hasInvalid = false
    while let invalid = UTF8Check.firstInvalidRange(in: repaired, from: from) {
      for index in invalid { repaired[index] = UInt8(ascii: "?") }
      from = invalid.upperBound
      // A file in another encoding has thousands of faults but one cause.
      if !hasInvalid {
        diagnostics.append(
          invalidUTF8(SourceSpan(path: path, offset: invalid.lowerBound, length: invalid.count)))
      }
      hasInvalid = true
    }
    return (repaired, diagnostics)
  }

  private static func controlCharacter(_ byte: UInt8, _ span: SourceSpan) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    return Diagnostic(
      .error, "control-character", zh: "控制字符 \(name) 不能出现在网页里",
      en: "the control character \(name) must not stand in a page", at: span,
      help: Message(zh: "删去这个字符", en: "remove this character"))
  }

  private static func invalidUTF8(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "invalid-utf8", zh: "这里不是 UTF-8 编码的文字", en: "these bytes are not UTF-8", at: span,
      help: Message(
        zh: "把文件另存为 UTF-8 编码；GB18030 文件可用 iconv -f GB18030 -t UTF-8 转换",
        en: "save the file as UTF-8; iconv -f GB18030 -t UTF-8 converts GB18030"))
  }
}
