import Content

/// What a page's template shows from outside the page.
package struct PageSurroundings: Sendable {
  /// The pages from home down to the page's section, for the breadcrumb.
  package var ancestors: [Page]
  package var previous: Page?
  package var next: Page?
  /// The headings of the rendered body, in order.
  package var headings: [Heading]

  /// A heading of a page's body.
  package struct Heading: Sendable, Hashable {
    /// 2 to 6.
    package var level: Int
    /// The heading's text without markup.
    package var text: String
    package var id: String

    package init(level: Int, text: String, id: String) {
      self.level = level
      self.text = text
      self.id = id
    }
  }

  package init(
    ancestors: [Page] = [], previous: Page? = nil, next: Page? = nil, headings: [Heading] = []
  ) {
    self.ancestors = ancestors
    self.previous = previous
    self.next = next
    self.headings = headings
  }
}

/// The part of a long listing that one page shows.
package struct ListingPart: Sendable {
  /// The pages that this part lists.
  package var pages: [Page]
  /// This part's number, from 1.
  package var number: Int
  /// The addresses of all parts, in order.
  package var permalinks: [String]

  package init(pages: [Page], number: Int = 1, permalinks: [String] = []) {
    self.pages = pages
    self.number = number
    self.permalinks = permalinks
  }
}

/// A page in the site map with the pages below it.
package struct SiteMapNode: Sendable {
  package var page: Page
  package var children: [SiteMapNode]

  package init(page: Page, children: [SiteMapNode] = []) {
    self.page = page
    self.children = children
  }
}
