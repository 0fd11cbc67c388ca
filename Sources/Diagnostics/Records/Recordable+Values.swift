extension Int: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    let number = try record.shortNumber()
    self = Int(truncatingIfNeeded: number >> 1) ^ -Int(truncatingIfNeeded: number & 1)
  }

  package func write(to record: inout RecordWriter) {
    // The sign goes to the lowest bit, so that small numbers are short whatever their sign.
    record.appendShort(UInt64(bitPattern: Int64((self << 1) ^ (self >> (Int.bitWidth - 1)))))
  }
}

extension Int32: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    guard let number = Int32(exactly: try record.read(Int.self)) else { throw RecordFault() }
    self = number
  }

  package func write(to record: inout RecordWriter) {
    Int(self).write(to: &record)
  }
}

/// Numbers without sign are hashes and have all their bytes.
extension Recordable where Self: FixedWidthInteger & UnsignedInteger {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self = try record.wholeNumber()
  }

  package func write(to record: inout RecordWriter) {
    record.appendWhole(self)
  }
}

extension UInt8: Recordable {}
extension UInt32: Recordable {}
extension UInt64: Recordable {}

extension Bool: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    switch try record.read(UInt8.self) {
    case 0: self = false
    case 1: self = true
    default: throw RecordFault()
    }
  }

  package func write(to record: inout RecordWriter) {
    record.write(UInt8(self ? 1 : 0))
  }
}

extension String: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    let bytes = try record.take(record.count())
    guard let text = String(validating: bytes, as: UTF8.self) else { throw RecordFault() }
    self = text
  }

  package func write(to record: inout RecordWriter) {
    record.appendShort(UInt64(utf8.count))
    record.append(utf8)
  }
}

extension Optional: Recordable where Wrapped: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self = try record.read(Bool.self) ? try record.read(Wrapped.self) : nil
  }

  package func write(to record: inout RecordWriter) {
    record.write(self != nil)
    if let self { record.write(self) }
  }
}

extension Array: Recordable where Element: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    let count = try record.count()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try record.read()) }
  }

  package func write(to record: inout RecordWriter) {
    record.appendShort(UInt64(count))
    for element in self { record.write(element) }
  }
}

extension Range: Recordable where Bound: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    let (lower, upper) = (try record.read(Bound.self), try record.read(Bound.self))
    guard lower <= upper else { throw RecordFault() }
    self = lower..<upper
  }

  package func write(to record: inout RecordWriter) {
    record.write(lowerBound, upperBound)
  }
}

extension Recordable where Self: RawRepresentable, RawValue: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    guard let value = Self(rawValue: try record.read()) else { throw RecordFault() }
    self = value
  }

  package func write(to record: inout RecordWriter) {
    record.write(rawValue)
  }
}
