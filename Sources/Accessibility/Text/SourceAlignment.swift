import HTML

/// Finds the place in the source of a character of decoded text.
///
/// Both are read side by side; where the source has a character reference, a line end or another
/// thing that decoding changed, the text is searched for what follows it.
struct SourceAlignment {
  private let text: ArraySlice<UInt8>
  private let source: ArraySlice<UInt8>
  /// How far both were read.
  private var textIndex: Int
  private var sourceIndex: Int

  init(text: ArraySlice<UInt8>, source: ArraySlice<UInt8>) {
    self.text = text
    self.source = source
    textIndex = text.startIndex
    sourceIndex = source.startIndex
  }

  /// Returns the offset in the source of an offset in the text; `nil` if the two part ways.
  ///
  /// Offsets have to be asked for in ascending order.
  mutating func offset(of offset: Int) -> Int? {
    let target = text.startIndex + offset
    while textIndex < target {
      guard sourceIndex < source.endIndex, step() else { return nil }
    }
    return textIndex == target ? sourceIndex - source.startIndex : nil
  }

  /// Goes one character on in both; `false` where they differ.
  private mutating func step() -> Bool {
    let byte = source[sourceIndex]
    if byte == UInt8(ascii: "&"), let length = referenceLength() {
      let decoded = decodedLength(of: source[sourceIndex..<(sourceIndex + length)])
      guard let decoded else { return false }
      sourceIndex += length
      textIndex += decoded
      return true
    }
    if byte == text[textIndex] {
      textIndex += 1
    } else if byte != UInt8(ascii: "\r") {
      return false
    }
    sourceIndex += 1
    return true
  }

  /// The length of the character reference at the place in the source, with `&` and `;`.
  private func referenceLength() -> Int? {
    let rest = source[sourceIndex...].prefix(32)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = rest[(sourceIndex + 1)..<end]
    let isReference = name.allSatisfy {
      ASCII.isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "#")
    }
    return isReference && !name.isEmpty ? end - sourceIndex + 1 : nil
  }

  /// How many bytes a character reference becomes; `nil` for one that is not known here.
  private func decodedLength(of reference: ArraySlice<UInt8>) -> Int? {
    let name = reference.dropFirst().dropLast()
    guard name.first == UInt8(ascii: "#") else {
      return Self.names[String(decoding: name, as: UTF8.self)]
    }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let number =
      digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { UTF8.width($0) }
  }

  /// The lengths of the named references that Chinese pages use.
  private static let names = [
    "amp": 1, "lt": 1, "gt": 1, "quot": 1, "apos": 1, "nbsp": 2, "middot": 2, "times": 2, "copy": 2,
    "reg": 2, "laquo": 2, "raquo": 2, "deg": 2, "sect": 2, "shy": 2, "ensp": 3, "emsp": 3,
    "thinsp": 3, "zwj": 3, "zwnj": 3, "lrm": 3, "rlm": 3, "ldquo": 3, "rdquo": 3, "lsquo": 3,
    "rsquo": 3, "mdash": 3, "ndash": 3, "hellip": 3, "bull": 3, "larr": 3, "rarr": 3, "uarr": 3,
    "darr": 3, "lsaquo": 3, "rsaquo": 3, "yen": 2,
  ]
}
