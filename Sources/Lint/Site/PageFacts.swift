import Diagnostics
import HTML

/// What is kept of a page for the rules that look at all pages together.
///
/// Trees are gone by then; elements are named by their number in the page's tree, and the tree is
/// made again for the pages on which such a rule finds something. Everything here stays in memory
/// for every page of the site: hashes instead of texts wherever a rule only compares.
package struct PageFacts: Sendable {
  /// The page's path relative to the folder.
  package let path: String
  /// The page's title; `nil` without a `title` element.
  package var title: Title?
  /// The hashes of all ids and anchor names, sorted.
  package var ids: [UInt64] = []
  /// The number of links to files of the folder that are there.
  package var soundLinks = 0
  /// The number of pictures, media and other parts of the page that are there.
  package var soundResources = 0
  /// The number of files of captions that are there.
  package var soundTracks = 0
  /// The references to places in the folder where nothing lies.
  package var brokenReferences: [BrokenReference] = []
  /// The number of links to places on the page itself that are there.
  package var soundPlaces = 0
  /// The links to places on other pages of the folder, and to places on this one that are not there.
  package var fragmentLinks: [FragmentLink] = []
  /// The numbers of the pages that this one links to, sorted, without itself.
  package var linkedPages: [Int32] = []
  /// The numbers of the pages that it names in other ways, as frames, editions or forms.
  package var otherPages: [Int32] = []
  /// The hash of the address that the page says it has; `nil` if it says none.
  package var canonical: UInt64?
  /// Whether the page sends its readers on, or asks search engines to leave it out.
  package var isPassage = false
  /// What the page shows.
  package var outline = ContentOutline()
  /// The menus of the page.
  package var menus: [Menu] = []
  /// Where the page offers help.
  package var helpPlaces: [HelpPlace] = []
  /// What the page says of itself to inspectors of government sites.
  package var publication = PublicationFacts()

  /// A page's title, with white space normalised.
  package struct Title: Sendable, Hashable {
    package var text: String
    package var node: PageTree.NodeID
  }

  /// A reference to a place in the folder where nothing lies.
  package struct BrokenReference: Sendable, Hashable {
    package var kind: Kind
    package var node: PageTree.NodeID
    /// The reference as the page has it.
    package var address: String

    /// What the reference is for.
    package enum Kind: UInt8, Sendable, Hashable, CaseIterable {
      case link, image, media, track, frame, styleSheet, script
    }
  }

  /// A link to a place on a page of the folder.
  package struct FragmentLink: Sendable, Hashable {
    package var node: PageTree.NodeID
    /// The number of the page with the place.
    package var page: Int
    /// The fragment as the link has it, without `#`.
    package var fragment: String
  }

  package init(path: String) {
    self.path = path
  }

}

extension [UInt64] {
  /// Whether one of these hashes, which are those of a page's ids, is that of a fragment, escaped as
  /// in a link or not.
  func holdPlace(_ fragment: ArraySlice<UInt8>) -> Bool {
    holdSorted(StableHash.of(fragment.span))
      || (fragment.contains(UInt8(ascii: "%"))
        && holdSorted(StableHash.of(PercentDecoding.decoded(fragment).span)))
  }

  private func holdSorted(_ hash: UInt64) -> Bool {
    let index = partitioningIndex { $0 >= hash }
    return index < count && self[index] == hash
  }
}
