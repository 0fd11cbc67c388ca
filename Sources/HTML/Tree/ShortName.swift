/// A name of at most seven bytes in a tag, as one number.
struct ShortName {
  /// The bytes, the first one lowest; zeros behind them.
  let word: UInt64
  let count: Int

  /// Reads what stands at an index before white space, `=`, `>` or `/`, which may be no name.
  ///
  /// `nil` if that is longer, or ends with the page.
  @inline(__always)
  init?(in page: Span<UInt8>, at index: Int) {
    guard index + 8 <= page.count else { return nil }
    let next = unsafe page.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    // In the lowest byte that ends a name, and perhaps in higher ones, the highest bit is set.
    let ends =
      Self.below(0x21, next) | Self.below(1, next ^ Self.each(UInt8(ascii: ">")))
      | Self.below(1, next ^ Self.each(UInt8(ascii: "=")))
      | Self.below(1, next ^ Self.each(UInt8(ascii: "/")))
    guard ends != 0 else { return nil }
    count = ends.trailingZeroBitCount / 8
    word = next & ~(.max << UInt64(8 * count))
  }

  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Marks the bytes that are less than a limit up to 0x80; exact for the lowest that is marked.
  @inline(__always)
  private static func below(_ limit: UInt8, _ word: UInt64) -> UInt64 {
    (word &- each(limit)) & ~word & each(0x80)
  }
}
