/// The bytes with which some programs begin a file to say how it is encoded.
package enum ByteOrderMark {
  /// Returns the length of the mark of UTF-8; 0 if the bytes begin with none.
  package static func length(in bytes: some Sequence<UInt8>) -> Int {
    bytes.starts(with: utf8) ? utf8.count : 0
  }

  /// Whether the bytes begin as UTF-16 or UTF-32 do.
  package static func isForeign(_ bytes: [UInt8]) -> Bool {
    foreign.contains { bytes.starts(with: $0) }
  }

  private static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let foreign: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0xFE, 0xFF]]
}
