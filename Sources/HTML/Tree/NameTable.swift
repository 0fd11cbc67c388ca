/// A fixed set of names of ASCII letters, digits, hyphens and colons, found by their bytes without
/// regard to case.
final class NameTable: Sendable {
  /// In lower case, by their number.
  private let names: [[UInt8]]
  private let keys: [Key]
  /// Open addressing: the number of a name, or -1; a power of two, less than half full.
  private let slots: [Int16]

  /// The first and the last eight bytes of a name with small letters: all of it up to sixteen.
  private struct Key: Hashable {
    let first: UInt64
    let last: UInt64
    let count: Int

    init(_ name: Span<UInt8>) {
      let bytes = name.bytes
      count = name.count
      if count >= 8 {
        first = Self.small(
          unsafe bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt64.self))
        last = Self.small(
          unsafe bytes.unsafeLoadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
        return
      }
      last = 0
      first = Self.small(name.indices.reduce(0) { $0 | UInt64(name[$1]) << UInt64(8 * $1) })
    }

    init(_ name: ShortName) {
      (first, last, count) = (Self.small(name.word), 0, name.count)
    }

    /// Makes the capital letters of a word small; of the other bytes of names it changes none.
    private static func small(_ word: UInt64) -> UInt64 {
      word | (word & 0x4040_4040_4040_4040) >> 1
    }

    var hash: Int {
      let mixed = (first ^ last &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
      return Int(truncatingIfNeeded: mixed >> 40)
    }
  }

  /// Creates a table of different lower-case names.
  init(_ names: [String]) {
    self.names = names.map { Array($0.utf8) }
    keys = self.names.map { Key($0.span) }
    var size = 16
    while size < names.count * 4 { size *= 2 }
    var slots = [Int16](repeating: -1, count: size)
    // Short names are the frequent ones, and are to be found at the first look.
    for (index, key) in keys.enumerated().sorted(by: { $0.element.count < $1.element.count }) {
      var slot = key.hash & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int16(index)
    }
    self.slots = slots
  }

  /// Returns the index of a name in any case; `nil` when it is not in the table.
  func index(of name: Span<UInt8>) -> Int? {
    index(of: Key(name)) { name.count <= 16 || matches(name, names[$0]) }
  }

  /// Returns the index of a name in any case; `nil` when it is not in the table.
  @inline(__always)
  func index(of name: ShortName) -> Int? {
    index(of: Key(name)) { _ in true }
  }

  @inline(__always)
  private func index(of key: Key, where isName: (Int) -> Bool) -> Int? {
    var slot = key.hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if keys[index] == key, isName(index) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func matches(_ name: Span<UInt8>, _ other: [UInt8]) -> Bool {
    name.indices.allSatisfy { ASCII.lower(name[$0]) == other[$0] }
  }
}
