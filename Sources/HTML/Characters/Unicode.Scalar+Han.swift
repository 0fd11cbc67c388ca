extension Unicode.Scalar {
  /// Whether it is a Chinese character, common or rare; punctuation is none.
  ///
  /// The blocks of unified and compatibility ideographs with their extensions, Unicode 17.
  @inlinable package var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFD: true
    default: false
    }
  }
}
