/// Chinese characters in bytes of UTF-8.
enum HanText {
  /// Whether there is a Chinese character: from U+3400 to U+9FFF, or in the planes behind.
  ///
  /// Punctuation is none. Looks no further than the first one.
  static func isIn(_ bytes: ArraySlice<UInt8>) -> Bool { isIn(bytes.span) }

  /// The same for bytes that are not held.
  static func isIn(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if (0xE4...0xE9).contains(byte) { return true }
      index += 1
      guard byte >= 0xE3, index < bytes.count else { continue }
      switch (byte, bytes[index]) {
      case (0xE3, 0x90...), (0xEF, 0xA4...0xAB), (0xF0, 0xA0...0xB3): return true
      default: continue
      }
    }
    return false
  }
}
