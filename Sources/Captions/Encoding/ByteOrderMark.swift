/// The bytes with which some programs begin a file.
enum ByteOrderMark {
  /// Returns the length of the mark of UTF-8; 0 if there is none.
  static func length(in bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Whether the bytes begin as UTF-16 or UTF-32 do.
  static func isForeign(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.starts(with: [0, 0, 0xFE, 0xFF])
  }
}
