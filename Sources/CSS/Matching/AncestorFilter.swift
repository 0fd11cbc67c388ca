/// A set of names that may hold a few more than were put in (a Bloom filter).
///
/// It tells in two steps that an element is not inside of what a selector names.
struct AncestorFilter: Sendable, Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  mutating func insert(_ name: NameHash) {
    low |= 1 << (name.value & 63)
    high |= 1 << (name.value >> 6 & 63)
  }

  /// Whether all names of another set may be in this one; `false` is certain.
  func mayHold(_ other: AncestorFilter) -> Bool {
    other.low & ~low | other.high & ~high == 0
  }
}
