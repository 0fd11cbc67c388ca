/// Reads values back from a run of bytes; whatever the bytes are, it ends in values or a fault.
package struct RecordReader: Sendable {
  private let bytes: [UInt8]
  private var offset: Int

  /// - Parameter offset: Where the first value starts.
  package init(_ bytes: [UInt8], from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// Whether nothing is left.
  package var isAtEnd: Bool { offset == bytes.count }

  /// Reads the next value.
  package mutating func read<Value: Recordable>(
    _: Value.Type = Value.self
  ) throws(RecordFault) -> Value {
    try Value(from: &self)
  }

  /// Reads bytes as they are.
  package mutating func take(_ count: Int) throws(RecordFault) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - offset else { throw RecordFault() }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  /// Reads how many values follow; each of them takes a byte at least.
  mutating func count() throws(RecordFault) -> Int {
    let number = try shortNumber()
    guard number <= UInt64(bytes.count - offset) else { throw RecordFault() }
    return Int(number)
  }

  /// Reads a number that `RecordWriter.appendShort(_:)` wrote.
  mutating func shortNumber() throws(RecordFault) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: 0, to: UInt64.bitWidth, by: 7) {
      let byte = try byte()
      number |= UInt64(byte & 0x7F) << UInt64(shift)
      if byte < 0x80 { return number }
    }
    throw RecordFault()
  }

  /// Reads a number that `RecordWriter.appendWhole(_:)` wrote.
  mutating func wholeNumber<Number: FixedWidthInteger & UnsignedInteger>() throws(RecordFault)
    -> Number
  {
    try take(Number.bitWidth / 8).reversed().reduce(0) { $0 << 8 | Number($1) }
  }

  private mutating func byte() throws(RecordFault) -> UInt8 {
    guard offset < bytes.count else { throw RecordFault() }
    defer { offset += 1 }
    return bytes[offset]
  }
}
