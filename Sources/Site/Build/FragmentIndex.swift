import Content
import Diagnostics
import Markdown

/// The ids of a page's elements, kept as hashes: 4 bytes each, so that a hundred thousand pages fit.
///
/// Of broken links to a page with a hundred ids, one in forty million is taken for whole.
struct FragmentIndex: Sendable {
  private let hashes: [UInt32]

  init(hashes: [UInt64]) {
    self.hashes = hashes.map(UInt32.init(truncatingIfNeeded:)).sorted()
  }

  /// A link to a place on another page.
  struct Link: Sendable, Hashable {
    var page: Page.ID
    /// The hash of the place's id.
    var place: UInt64
  }

  /// Whether the page has an element whose id has this hash.
  func contains(_ hash: UInt64) -> Bool {
    let hash = UInt32(truncatingIfNeeded: hash)
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
    hashes = try decoder.words()
  }
}

extension FragmentIndex.Link {
  init(_ link: RenderedMarkdown.FragmentLink) {
    self.init(page: link.page, place: ElementID.hash(link.fragment))
  }
}

extension FragmentIndex.Link: ByteCodable {
  func encode(to encoder: inout ByteEncoder) {
    page.encode(to: &encoder)
    place.encode(to: &encoder)
  }

  init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    page = try Int(from: &decoder)
    place = try UInt64(from: &decoder)
  }
}
