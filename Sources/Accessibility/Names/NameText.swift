import HTML

/// The text of a name while it grows, with runs of white space made single spaces.
package struct NameText {
  private var written: [UInt8] = []
  private var needsSpace = false

  /// The number of bytes so far.
  var count: Int { written.count }

  /// Adds a space unless there is one, or nothing before it.
  mutating func space() { needsSpace = !written.isEmpty }

  /// Adds text; line ends, tabs and no-break spaces are white space.
  mutating func append(_ text: ArraySlice<UInt8>) {
    let text = text.span
    var index = 0
    while index < text.count {
      var end = ByteScan.firstSpace(in: text, from: index)
      let length = end < text.count ? Self.spaceLength(in: text, at: end) : 0
      if length == 0, end < text.count { end += 1 }
      write(text.extracting(index..<end))
      if length > 0 { space() }
      index = end + length
    }
  }

  /// The number of bytes of white space at an index: 1, 2 for a no-break space, 0 for anything else.
  private static func spaceLength(in text: Span<UInt8>, at index: Int) -> Int {
    if ASCII.isSpace(text[index]) { return 1 }
    return text[index] == 0xC2 && index + 1 < text.count && text[index + 1] == 0xA0 ? 2 : 0
  }

  /// Adds text; see `append(_:)` of bytes.
  mutating func append(_ text: String) {
    guard !text.isEmpty else { return }
    append(Array(text.utf8)[...])
  }

  private mutating func write(_ run: Span<UInt8>) {
    guard !run.isEmpty else { return }
    if needsSpace {
      written.append(UInt8(ascii: " "))
      needsSpace = false
    }
    Escaping.append(run, to: &written)
  }

  /// The text without any kind of space at its ends, ideographic and invisible ones included.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes of `text`.
  var bytes: ArraySlice<UInt8> { Self.trimmed(written[...]) }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let bytes = text.span
    var (start, end) = (0, bytes.count)
    while start < end, let length = blankLength(bytes, from: start) { start += length }
    while start < end, let length = blankLength(bytes, before: end) { end -= length }
    return text[text.startIndex + start..<text.startIndex + end]
  }

  /// Returns the text of one value, made as a name is.
  package static func text(of value: ArraySlice<UInt8>) -> String {
    String(decoding: bytes(of: value), as: UTF8.self)
  }

  /// Returns the bytes of `text(of:)`, which are copied only where white space is not single spaces.
  static func bytes(of value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if hasSingleSpaces(value.span) { return trimmed(value) }
    var text = NameText()
    text.append(value)
    return text.bytes
  }

  /// Whether all white space is spaces with something else behind them.
  private static func hasSingleSpaces(_ text: Span<UInt8>) -> Bool {
    var index = ByteScan.firstSpace(in: text, from: 0)
    while index < text.count {
      guard text[index] == 0x20, index + 1 < text.count, text[index + 1] > 0x20,
        text[index + 1] != 0xC2
      else { return false }
      index = ByteScan.firstSpace(in: text, from: index + 1)
    }
    return true
  }

  /// The number of bytes of the blank that ends at an index; `nil` if there is none.
  private static func blankLength(_ bytes: Span<UInt8>, before end: Int) -> Int? {
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return blankLength(bytes, from: start)
  }

  /// The number of bytes of the blank that starts at an index; `nil` if there is none.
  ///
  /// Blanks show nothing: the spaces of Unicode, and marks without width.
  private static func blankLength(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    let first = bytes[start]
    if first < 0x80 { return first == 0x20 ? 1 : nil }
    // Most text ends with a Chinese character or letter.
    if first >= 0xE4, first < 0xEF { return nil }
    func byte(_ offset: Int) -> UInt8 {
      start + offset < bytes.count ? bytes[start + offset] : 0
    }
    switch (first, byte(1), byte(2)) {
    // U+0085, U+00A0, U+00AD.
    case (0xC2, 0x85, _), (0xC2, 0xA0, _), (0xC2, 0xAD, _): return 2
    // U+1680; U+2000 to U+200D, U+2028, U+2029, U+202F; U+205F, U+2060; U+3000; U+FEFF.
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8D), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE2, 0x81, 0xA0), (0xE3, 0x80, 0x80),
      (0xEF, 0xBB, 0xBF):
      return 3
    default: return nil
    }
  }
}
