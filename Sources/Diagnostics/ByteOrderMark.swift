/// The bytes with which some programs begin a file to say how it is encoded.
package enum ByteOrderMark {
  /// Returns the length of the mark of UTF-8; 0 if the bytes begin with none.
  package static func length(in bytes: [UInt8]) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// Whether the bytes begin as UTF-16 or UTF-32 do.
  package static func isForeign(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2 else { return false }
    return switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF): true
    case (0, 0): bytes.count >= 4 && bytes[2] == 0xFE && bytes[3] == 0xFF
    default: false
    }
  }
}
