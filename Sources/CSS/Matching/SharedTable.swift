/// Numbers by keys that are hashes already: an open hash table.
///
/// Two different keys are never mixed up; that two things have one key is as rare as for `NameHash`.
struct SharedTable {
  private var slots: [(key: UInt64, value: Int32)] = Array(repeating: (0, -1), count: 64)
  private(set) var count = 0

  /// The number stored for a key; `nil` if there is none.
  func value(_ key: UInt64) -> Int32? {
    let slot = slots[slot(for: key)]
    return slot.value < 0 ? nil : slot.value
  }

  /// Stores a number for a key, which has none yet; no number is below 0.
  mutating func insert(_ value: Int32, for key: UInt64) {
    if count * 2 >= slots.count { grow() }
    slots[slot(for: key)] = (key, value)
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, -1), count: old.count * 2)
    for entry in old where entry.value >= 0 { slots[slot(for: entry.key)] = entry }
  }

  /// The slot that holds the key, or the one it would be put into.
  private func slot(for key: UInt64) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while slots[index].value >= 0, slots[index].key != key { index = (index + 1) & mask }
    return index
  }
}
