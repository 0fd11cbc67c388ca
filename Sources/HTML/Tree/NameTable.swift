/// A fixed set of ASCII names, found by their bytes without regard to case.
struct NameTable: Sendable {
  /// All names, one after the other.
  private let text: [UInt8]
  /// Where each name starts in `text`; it ends where the next one starts.
  private let starts: [Int32]
  /// Open addressing: the number of a name, or -1; a power of two, less than half full.
  private let slots: [Int16]

  /// Creates a table of different lower-case names.
  init(_ names: [String]) {
    text = names.flatMap(\.utf8)
    starts = names.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.utf8.count)) }
    var size = 16
    while size < names.count * 4 { size *= 2 }
    var slots = [Int16](repeating: -1, count: size)
    for (index, name) in names.enumerated() {
      var slot = Self.hash(Array(name.utf8).span) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int16(index)
    }
    self.slots = slots
  }

  /// Returns the index of a name in any case; `nil` when it is not in the table.
  func index(of name: Span<UInt8>) -> Int? {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if matches(name, index) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func hash(_ name: Span<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in name.indices { hash = (hash ^ UInt32(name[index] | 0x20)) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }

  private func matches(_ name: Span<UInt8>, _ number: Int) -> Bool {
    let start = Int(starts[number])
    guard name.count == Int(starts[number + 1]) - start else { return false }
    for index in name.indices where ASCII.lower(name[index]) != text[start + index] {
      return false
    }
    return true
  }
}
