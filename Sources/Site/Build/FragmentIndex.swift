import Diagnostics
import Markdown

/// The ids of a page's elements, kept as hashes: 8 bytes each, so that a hundred thousand pages fit.
struct FragmentIndex: Sendable {
  private let hashes: [UInt64]

  init(hashes: [UInt64]) {
    self.hashes = hashes.sorted()
  }

  /// Whether the page has an element with this id.
  func contains(_ id: String) -> Bool {
    let hash = ElementID.hash(id)
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash
  }
}

extension FragmentIndex: ByteCodable {
  func encode(to encoder: inout ByteEncoder) { encoder.words(hashes) }

  init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    self.init(hashes: try decoder.words())
  }
}
