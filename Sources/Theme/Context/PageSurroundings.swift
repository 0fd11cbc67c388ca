import Content
import Markdown

/// What a page's template shows from outside the page's front matter.
package struct PageSurroundings: Sendable {
  /// The pages from home down to the page's section, for the breadcrumb.
  package var ancestors: [Page.ID]
  package var previous: Page.ID?
  package var next: Page.ID?
  /// The headings of the rendered body, in order.
  package var headings: [RenderedMarkdown.Heading]
  /// The players in the body, in order.
  package var players: [Player]
  /// Whether the body shows images.
  package var hasImages: Bool
  /// The address of the first picture, from the root of the host.
  package var image: String?
  /// The forms of emergency information.
  package var alternatives: [Alternative]
  /// The pages that the page's fields link to, by the paths that the author wrote.
  package var references: [String: Page.ID]

  package init(
    ancestors: [Page.ID] = [], previous: Page.ID? = nil, next: Page.ID? = nil,
    headings: [RenderedMarkdown.Heading] = [], players: [Player] = [], hasImages: Bool = false,
    image: String? = nil, alternatives: [Alternative] = [], references: [String: Page.ID] = [:]
  ) {
    self.ancestors = ancestors
    self.previous = previous
    self.next = next
    self.headings = headings
    self.players = players
    self.hasImages = hasImages
    self.image = image
    self.alternatives = alternatives
    self.references = references
  }
}

/// The part of a long listing that one page shows.
package struct ListingPart: Sendable {
  /// The pages that this part lists.
  package var pages: ArraySlice<Page.ID>
  /// This part's number, from 1.
  package var number: Int
  /// The addresses of all parts, in order.
  package var permalinks: [String]

  package init(pages: ArraySlice<Page.ID>, number: Int = 1, permalinks: [String] = []) {
    self.pages = pages
    self.number = number
    self.permalinks = permalinks
  }

  /// This part's address; `nil` for the first part, which has the listing's own.
  var ownPermalink: String? {
    number > 1 && permalinks.indices.contains(number - 1) ? permalinks[number - 1] : nil
  }
}

/// A page in the site map with the pages below it.
package struct SiteMapNode: Sendable {
  package var page: Page.ID
  package var children: [SiteMapNode]

  package init(page: Page.ID, children: [SiteMapNode] = []) {
    self.page = page
    self.children = children
  }
}
