/// Writes values as bytes, one behind the other, for `ByteDecoder` to read in the same order.
package struct ByteEncoder {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Writes a number in as few bytes as it needs, seven bits in each.
  package mutating func unsigned(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes bytes with their number before them.
  package mutating func bytes(_ bytes: Span<UInt8>) {
    unsigned(UInt64(bytes.count))
    for index in bytes.indices { self.bytes.append(bytes[index]) }
  }

  /// Writes numbers of the same width with their number before them.
  package mutating func words<Word: FixedWidthInteger>(_ words: [Word]) {
    unsigned(UInt64(words.count))
    for word in words { fixed(word) }
  }

  /// Writes a number in all its bytes, the lowest first.
  package mutating func fixed<Word: FixedWidthInteger>(_ word: Word) {
    var rest = word.littleEndian
    unsafe withUnsafeBytes(of: &rest) { buffer in unsafe bytes.append(contentsOf: buffer) }
  }

  /// Returns what was written and forgets it.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }
}
