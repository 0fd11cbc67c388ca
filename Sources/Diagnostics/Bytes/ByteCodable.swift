/// A value that can be written as bytes and read again by the same version of the program.
package protocol ByteCodable {
  /// Writes the value.
  func encode(to encoder: inout ByteEncoder)
  /// Reads a value that `encode(to:)` wrote; other bytes are damage or another value.
  init(from decoder: inout ByteDecoder) throws(ByteDamage)
}

extension Int: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    encoder.unsigned(UInt64(bitPattern: Int64(self << 1 ^ self >> 63)))
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    let number = try decoder.unsigned()
    self = Int(bitPattern: UInt(number >> 1)) ^ -Int(number & 1)
  }
}

extension Int32: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) { Int(self).encode(to: &encoder) }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    guard let number = Int32(exactly: try Int(from: &decoder)) else { throw ByteDamage() }
    self = number
  }
}

extension UInt8: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) { encoder.fixed(self) }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) { self = try decoder.fixed() }
}

extension UInt32: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) { encoder.fixed(self) }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) { self = try decoder.fixed() }
}

extension UInt64: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) { encoder.fixed(self) }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) { self = try decoder.fixed() }
}

extension Bool: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) { encoder.fixed(UInt8(self ? 1 : 0)) }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    let byte: UInt8 = try decoder.fixed()
    guard byte < 2 else { throw ByteDamage() }
    self = byte == 1
  }
}

extension String: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) { encoder.bytes(utf8.span) }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) { self = try decoder.text() }
}

extension Fingerprint: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    encoder.fixed(high)
    encoder.fixed(low)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    self.init(high: try decoder.fixed(), low: try decoder.fixed())
  }
}

extension Optional: ByteCodable where Wrapped: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    (self != nil).encode(to: &encoder)
    self?.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    self = try Bool(from: &decoder) ? try Wrapped(from: &decoder) : nil
  }
}

extension Range: ByteCodable where Bound: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    lowerBound.encode(to: &encoder)
    upperBound.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    let (lower, upper) = (try Bound(from: &decoder), try Bound(from: &decoder))
    guard lower <= upper else { throw ByteDamage() }
    self = lower..<upper
  }
}

extension Array: ByteCodable where Element: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    encoder.unsigned(UInt64(count))
    for element in self { element.encode(to: &encoder) }
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    let count = try decoder.count()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &decoder)) }
  }
}

extension ByteCodable where Self: RawRepresentable, RawValue: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) { rawValue.encode(to: &encoder) }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    guard let value = Self(rawValue: try RawValue(from: &decoder)) else { throw ByteDamage() }
    self = value
  }
}
