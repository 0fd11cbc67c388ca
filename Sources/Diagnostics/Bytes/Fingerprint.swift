/// A hash of 128 bits that tells contents apart: two that differ share one by accident in one of
/// 2^64 pairs at most.
///
/// It is the same in every run and on every machine. It guards against mistakes, not against
/// attacks: whoever can write a site's sources can write its pages.
package struct Fingerprint: Sendable, Hashable {
  package var high: UInt64
  package var low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Returns the fingerprint of a file with these bytes; `Fingerprinter` takes the same in chunks.
  package static func of(_ bytes: Span<UInt8>) -> Fingerprint {
    var fingerprinter = Fingerprinter()
    var start = 0
    while start < bytes.count {
      let end = min(start + Fingerprinter.chunk, bytes.count)
      fingerprinter.add(bytes.extracting(start..<end))
      start = end
    }
    return fingerprinter.fingerprint
  }
}

/// Adds values up to a fingerprint; what stands before and behind a boundary is told apart.
package struct Fingerprinter: Sendable {
  private var one: UInt64 = 0x243f_6a88_85a3_08d3
  private var two: UInt64 = 0x1319_8a2e_0370_7344

  /// The most bytes of a file that are added at once.
  package static let chunk = 1 << 20

  // Digits of π, as the two above.
  private static let first: UInt64 = 0xa409_3822_299f_31d0
  private static let second: UInt64 = 0x082e_fa98_ec4e_6c89

  package init() {}

  /// The fingerprint of what was added so far.
  package var fingerprint: Fingerprint {
    var last = self
    last.mix(Self.second, Self.first)
    return Fingerprint(high: last.one, low: last.two)
  }

  /// Adds bytes, at most some gigabytes; bytes in two parts are others than those in one.
  package mutating func add(_ bytes: Span<UInt8>) {
    let raw = bytes.bytes
    var index = 0
    while index + 16 <= bytes.count {
      mix(
        unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self),
        unsafe raw.unsafeLoadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
      index += 16
    }
    var rest: (UInt64, UInt64) = (0, 0)
    for position in index..<bytes.count {
      rest = (rest.0 << 8 | rest.1 >> 56, rest.1 << 8 | UInt64(bytes[position]))
    }
    mix(rest.0, rest.1)
    mix(UInt64(truncatingIfNeeded: bytes.count), 1)
  }

  /// Adds a text.
  package mutating func add(_ text: String) { add(text.utf8.span) }

  /// Adds a text, or that there is none.
  package mutating func add(_ text: String?) {
    add(text != nil)
    if let text { add(text) }
  }

  /// Adds a number.
  package mutating func add(_ number: Int) { mix(UInt64(bitPattern: Int64(number)), 2) }

  /// Adds two numbers at once.
  package mutating func add(_ number: Int, _ other: Int) {
    mix(UInt64(bitPattern: Int64(number)), UInt64(bitPattern: Int64(other)))
  }

  /// Adds an answer to a question.
  package mutating func add(_ flag: Bool) { mix(flag ? 1 : 0, 3) }

  /// Adds a fingerprint.
  package mutating func add(_ fingerprint: Fingerprint) { mix(fingerprint.high, fingerprint.low) }

  /// Takes in sixteen bytes; a product with zero can empty one half of the state, never both.
  private mutating func mix(_ left: UInt64, _ right: UInt64) {
    let one = (one ^ left).multipliedFullWidth(by: right ^ Self.first)
    let two = (two ^ right).multipliedFullWidth(by: left ^ Self.second)
    self.one = one.high ^ one.low ^ (self.two << 17 | self.two >> 47)
    self.two = two.high ^ two.low ^ (self.one << 29 | self.one >> 35)
  }
}
