import HTML

/// What a page shows, piece by piece, to tell what other pages repeat.
///
/// A piece is a run of text, a picture or a control that people meet, kept as a hash of 32 bits: of
/// two pages with a thousand pieces each, one piece in a thousand such pairs is taken for another.
package struct ContentOutline: Sendable {
  /// The pieces in the order of the page.
  package internal(set) var pieces: [UInt32] = []
  /// Whether the page has no more pieces than are kept.
  var isComplete = true
  /// The pieces inside each heading that is seen and exposed.
  var headings: [Range<Int32>] = []
  /// Each landmark that is exposed.
  var landmarks: [Landmark] = []
  /// The pieces inside, or directly behind, each place that a link of the page leads to.
  var linkedPlaces: [Range<Int32>] = []
  /// Whether something on the page may hide content or move the focus in a way that cannot be read.
  var hasControl = false
  /// The element that stands for the page; `nil` if it is no HTML.
  package internal(set) var body: PageTree.NodeID?

  /// The most pieces that are kept of one page.
  static let limit = 1024

  /// A landmark with what it holds.
  struct Landmark: Sendable {
    var pieces: Range<Int32>
    var isMain: Bool
    /// Whether it only says where the page stands in the site.
    var isTrail: Bool
  }
}
