/// A set of names that may hold a few more than were put in (a Bloom filter).
///
/// It tells in two steps that an element is not inside of what a selector names.
struct AncestorFilter: Sendable, Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Adds a class or an id.
  mutating func insert(_ name: NameHash) { insert(name.value) }

  /// Adds the name of an element, which is no class of the same name.
  mutating func insert(type: NameHash) { insert(type.value >> 12) }

  private mutating func insert(_ bits: UInt64) {
    low |= 1 << (bits & 63)
    high |= 1 << (bits >> 6 & 63)
  }

  /// Whether all names of another set may be in this one; `false` is certain.
  func mayHold(_ other: AncestorFilter) -> Bool {
    other.low & ~low | other.high & ~high == 0
  }
}
