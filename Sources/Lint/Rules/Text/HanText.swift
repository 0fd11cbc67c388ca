/// Chinese characters in bytes of UTF-8.
enum HanText {
  /// Whether there is a Chinese character: U+3400 to U+9FFF, or in the planes behind.
  ///
  /// Punctuation is none.
  static func isIn(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { (0xE3...0xEF).contains($0) || $0 == 0xF0 }
      && String(decoding: bytes, as: UTF8.self).unicodeScalars.contains(where: isHan)
  }

  /// Whether a character is Chinese.
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0x2_0000...0x3_FFFF).contains(scalar.value)
      || (0xF900...0xFAFF).contains(scalar.value)
  }
}
