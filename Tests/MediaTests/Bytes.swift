/// Parts of media files, put together by hand.
enum Bytes {
  /// A number with the highest byte first.
  static func big(_ number: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
  }

  /// A number with the lowest byte first.
  static func little(_ number: UInt64, _ count: Int) -> [UInt8] {
    big(number, count).reversed()
  }

  /// A box of an MP4 file.
  static func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    big(UInt64(content.count + 8), 4) + Array(type.utf8) + content
  }

  /// A movie header with numbers of 64 bits.
  static func movieHeader(timescale: UInt64, duration: UInt64) -> [UInt8] {
    box("mvhd", [1, 0, 0, 0] + big(0, 16) + big(timescale, 4) + big(duration, 8) + big(0, 8))
  }
}
