/// Adds values to a run of bytes.
package struct RecordWriter: Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Adds values one behind the other.
  package mutating func write<each Value: Recordable>(_ value: repeat each Value) {
    repeat (each value).write(to: &self)
  }

  /// Adds bytes as they are; whoever reads them knows how many there are.
  package mutating func append(_ bytes: some Sequence<UInt8>) {
    self.bytes.append(contentsOf: bytes)
  }

  /// Adds a number in as few bytes as it needs, seven bits in each.
  mutating func appendShort(_ number: UInt64) {
    var number = number
    while number >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: number) | 0x80)
      number >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: number))
  }

  /// Adds a number with all its bytes, the lowest first.
  mutating func appendWhole<Number: FixedWidthInteger & UnsignedInteger>(_ number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
