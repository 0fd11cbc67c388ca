/// The ids of a page's elements, kept as hashes: 8 bytes each, so that a hundred thousand pages fit.
struct FragmentIndex: Sendable {
  private let hashes: [UInt64]

  init(_ ids: Set<String>) {
    hashes = ids.map(Self.hash).sorted()
  }

  /// Whether the page has an element with this id.
  func contains(_ id: String) -> Bool {
    let hash = Self.hash(id)
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash
  }

  /// FNV-1a with 64 bits: the same in every run, unlike `Hasher`.
  private static func hash(_ id: String) -> UInt64 {
    id.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
