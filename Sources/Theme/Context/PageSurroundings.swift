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
  /// The pages whose fields link to this one, in the site's order.
  package var referrers: [Page.ID]

  package init(
    ancestors: [Page.ID] = [], previous: Page.ID? = nil, next: Page.ID? = nil,
    headings: [RenderedMarkdown.Heading] = [], players: [Player] = [], hasImages: Bool = false,
    image: String? = nil, alternatives: [Alternative] = [], references: [String: Page.ID] = [:],
    referrers: [Page.ID] = []
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
    self.referrers = referrers
  }
}

/// The part of a long listing that one page shows.
package struct ListingPart: Sendable {
  /// The pages that this part lists.
  package var pages: ArraySlice<Page.ID>
  /// This part's number, from 1.
  package var number: Int
  /// The number of parts.
  package var count: Int
  /// The address of the listing, which is that of its first part.
  package var permalink: String

  /// How many parts before and behind this one the pager leads to, beside the first and the last.
  private static let reach = 2

  package init(
    pages: ArraySlice<Page.ID>, number: Int = 1, count: Int = 1, permalink: String
  ) {
    self.pages = pages
    self.number = number
    self.count = count
    self.permalink = permalink
  }

  /// This part's address; `nil` for the first part, which has the listing's own.
  var ownPermalink: String? {
    number > 1 ? permalink(of: number) : nil
  }

  /// Returns the address of a part, from 1.
  func permalink(of number: Int) -> String {
    Listing.permalink(permalink, part: number - 1)
  }

  /// The numbers of the parts that the pager leads to, at most nine however long the listing is; a
  /// gap of one number is filled.
  var shownNumbers: [Int] {
    let near = max(1, number - Self.reach)...min(count, number + Self.reach)
    let start = near.lowerBound <= 3 ? Array(1..<near.lowerBound) : [1]
    let end = near.upperBound >= count - 2 ? Array((near.upperBound + 1)..<(count + 1)) : [count]
    return start + near + end
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
