import Diagnostics

/// The ids of a page, sorted by a hash for finding the first element that has one.
struct ElementIDs: Sendable {
  private let entries: [Entry]

  private struct Entry: Sendable {
    let hash: UInt32
    let node: PageTree.NodeID
  }

  /// Creates the index from elements in document order.
  init(
    _ elements: some Sequence<PageTree.NodeID>, id: (PageTree.NodeID) -> ArraySlice<UInt8>
  ) {
    var entries: [Entry] = []
    for element in elements {
      let bytes = id(element)
      guard !bytes.isEmpty else { continue }
      entries.append(Entry(hash: Self.hash(bytes), node: element))
    }
    entries.sort { ($0.hash, $0.node) < ($1.hash, $1.node) }
    self.entries = entries
  }

  /// Returns the first element with an id; `id` gives the id of an element.
  func first(
    _ wanted: ArraySlice<UInt8>, id: (PageTree.NodeID) -> ArraySlice<UInt8>?
  ) -> PageTree.NodeID? {
    let hash = Self.hash(wanted)
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    while low < entries.count, entries[low].hash == hash {
      if let bytes = id(entries[low].node), bytes.elementsEqual(wanted) { return entries[low].node }
      low += 1
    }
    return nil
  }

  /// Returns the elements that repeat the id of an element before them, in document order.
  func repeats(id: (PageTree.NodeID) -> ArraySlice<UInt8>?) -> [PageTree.NodeID] {
    var repeats: [PageTree.NodeID] = []
    for (entry, next) in zip(entries, entries.dropFirst()) where entry.hash == next.hash {
      guard let bytes = id(next.node), first(bytes, id: id) != next.node else { continue }
      repeats.append(next.node)
    }
    return repeats.sorted()
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var hash = StableHash()
    hash.add(words: bytes.span)
    return UInt32(truncatingIfNeeded: hash.value)
  }
}
