/// Names as numbers, so that selectors and elements are compared in one step.
///
/// FNV-1a with 64 bits: two different names of one page share a number about once in 10^13 pages.
package struct NameHash: Sendable, Hashable {
  package let value: UInt64

  /// What no name hashes to, but for one in 2^64.
  static let none = NameHash(value: 0)

  private init(value: UInt64) {
    self.value = value
  }

  /// Hashes a name as it is written; class names and ids differ in case.
  package init(_ name: some Sequence<UInt8>) {
    var builder = Builder()
    for byte in name { builder.add(byte) }
    value = builder.hash
  }

  /// Hashes a name with ASCII capitals made small, as the names of HTML's elements are compared.
  package init(lowercasing name: some Sequence<UInt8>) {
    self.init(name.lazy.map(CSSByte.lowercased))
  }

  /// Hashes a name byte by byte.
  struct Builder {
    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var hash = start

    @inline(__always)
    mutating func add(_ byte: UInt8) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// The hash of what was added, and a new start; `nil` if nothing was.
    mutating func finish() -> NameHash? {
      defer { hash = Self.start }
      return hash == Self.start ? nil : NameHash(value: hash)
    }
  }
}

/// Puts numbers together to one whose bits depend on all of theirs (the finish of SplitMix64).
enum HashMixer {
  @inline(__always)
  static func mixed(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var value = (first ^ second) &* 0xBF58_476D_1CE4_E5B9 &+ first
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
