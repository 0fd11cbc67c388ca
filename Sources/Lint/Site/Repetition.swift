import HTML

/// Tells what of a page its neighbours repeat, and whether there are ways past it.
///
/// The neighbours are the pages that it links to. Something is repeated if most of them have it: a
/// page shares its own subject with the list it stands in and with its other editions, too, but
/// with few of the others. To stay quick on large sites, eight neighbours are asked at most.
struct Repetition {
  /// The element that stands for the page.
  let place: SiteReporter.Place
  private let site: SiteFacts
  private let outline: ContentOutline
  private let neighbours: [Int]
  private let pieces: SortedPieces
  /// The first piece that is repeated.
  private let start: Int

  private static let neighbourLimit = 8

  /// - Parameter pieces: The pieces of all pages of the site.
  /// - Returns: `nil` if the page is no HTML, or has no neighbours to compare it with.
  init?(of page: Int, in site: SiteFacts, _ pieces: SortedPieces) {
    let facts = site.pages[page]
    guard let body = facts.outline.body else { return nil }
    let linked = facts.linkedPages.map(Int.init).filter { !site.pages[$0].outline.pieces.isEmpty }
    guard !linked.isEmpty else { return nil }
    let count = min(linked.count, Self.neighbourLimit)
    place = SiteReporter.Place(page: page, node: body)
    self.site = site
    self.pieces = pieces
    outline = facts.outline
    neighbours = (0..<count).map { linked[$0 * linked.count / count] }
    let neighbours = neighbours
    start =
      outline.pieces.firstIndex { Self.isRepeated($0, by: neighbours, pieces) }
      ?? outline.pieces.count
  }

  private static func isRepeated(
    _ piece: UInt32, by neighbours: [Int], _ pieces: SortedPieces
  ) -> Bool {
    var wanted = neighbours.count / 2 + 1
    for (index, neighbour) in neighbours.enumerated() {
      if pieces.has(piece, page: neighbour) { wanted -= 1 }
      if wanted == 0 { return true }
      if neighbours.count - index - 1 < wanted { return false }
    }
    return false
  }

  private func isRepeated(_ index: Int32) -> Bool {
    Self.isRepeated(outline.pieces[Int(index)], by: neighbours, pieces)
  }

  /// Whether one of these pieces is the page's own and stands behind something repeated.
  private func holdsOwnContent(_ pieces: Range<Int32>) -> Bool {
    guard Int(pieces.upperBound) > start + 1 else { return false }
    return pieces.contains { $0 > start && !isRepeated($0) }
  }

  /// Whether the page has something of its own behind something repeated.
  ///
  /// Not certain for very long pages and neighbours, which are known only in part.
  var hasOwnContent: Bool {
    isComplete && holdsOwnContent(0..<Int32(outline.pieces.count))
  }

  private var isComplete: Bool {
    outline.isComplete && neighbours.allSatisfy { site.pages[$0].outline.isComplete }
  }

  /// Whether a script or a disclosure may be a way past what is repeated.
  var hasControl: Bool { outline.hasControl }

  /// Whether a heading belongs to what is the page's own.
  var hasHeading: Bool {
    outline.headings.contains { $0.lowerBound > start && holdsOwnContent($0) }
  }

  /// Whether a landmark begins with what is the page's own.
  var hasLandmark: Bool {
    outline.landmarks.contains { landmark in
      let pieces = landmark.pieces
      guard !pieces.isEmpty, pieces.lowerBound > start else { return false }
      if !isRepeated(pieces.lowerBound) { return true }
      return landmark.isMain && holdsOwnContent(pieces) && !beginsWithRepeatedLandmark(pieces)
    }
  }

  /// Whether another landmark, all of it repeated, is what a landmark begins with.
  private func beginsWithRepeatedLandmark(_ pieces: Range<Int32>) -> Bool {
    outline.landmarks.contains { inner in
      inner.pieces.lowerBound == pieces.lowerBound && inner.pieces.count > 1 && !inner.isTrail
        && inner.pieces.upperBound < pieces.upperBound && inner.pieces.allSatisfy(isRepeated)
    }
  }

  /// Whether a link of the page leads to what is the page's own.
  var hasSkipLink: Bool {
    outline.linkedPlaces.contains { place in
      guard place.lowerBound > start else { return false }
      if !place.isEmpty { return holdsOwnContent(place) }
      return Int(place.lowerBound) < outline.pieces.count && !isRepeated(place.lowerBound)
    }
  }
}

extension SiteFacts {
  /// The pages that can be compared with others.
  var repetitions: some Sequence<Repetition> {
    let pieces = SortedPieces(self)
    return pages.indices.lazy.compactMap { Repetition(of: $0, in: self, pieces) }
  }
}
