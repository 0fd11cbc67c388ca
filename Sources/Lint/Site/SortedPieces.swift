/// Tells which pieces pages have. The pieces of a page are sorted when it is first asked about, because
/// few pages are.
final class SortedPieces {
  private let site: SiteFacts
  /// The pieces of each page in the order of their values; empty before they are asked for.
  private var sorted: [[UInt32]]

  init(_ site: SiteFacts) {
    self.site = site
    sorted = Array(repeating: [], count: site.pages.count)
  }

  /// Whether a page has a piece. Takes a number of steps logarithmic in the number of pieces, but for
  /// the first time.
  func has(_ piece: UInt32, page: Int) -> Bool {
    if sorted[page].isEmpty { sorted[page] = site.pages[page].outline.pieces.sorted() }
    let index = sorted[page].partitioningIndex { $0 >= piece }
    return index < sorted[page].count && sorted[page][index] == piece
  }
}
