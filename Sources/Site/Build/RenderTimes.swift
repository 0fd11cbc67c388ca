/// What takes long when pages are made: the slowest pages, and every template.
package struct RenderTimes: Sendable, Hashable {
  /// The slowest pages, ten at most, the slowest first.
  package private(set) var pages: [Page] = []
  private var sums: [String: Template] = [:]

  /// What making one page took, in all its editions.
  package struct Page: Sendable, Hashable {
    /// The file that holds the page in the first edition, below the output folder.
    package var path: String
    /// The Markdown file; `nil` for lists of tags and the like.
    package var source: String?
    /// The time on the clock on the wall: reading, Markdown, templates, lint and writing.
    package var seconds: Double
  }

  /// What a template took on all pages together.
  package struct Template: Sendable, Hashable {
    /// The layout's name, such as `page` for `Templates/page.mustache`.
    package var name: String
    /// How many pages it made.
    package var pages = 0
    /// The time on the clock on the wall of all threads together.
    package var seconds = 0.0
  }

  /// How many pages are named.
  private static let pageLimit = 10

  /// Starts without pages.
  package init() {}

  /// The templates, the one that took longest first.
  package var templates: [Template] {
    sums.values.sorted { ($1.seconds, $0.name) < ($0.seconds, $1.name) }
  }

  /// Takes in a page.
  mutating func add(_ page: Page) {
    if pages.count == Self.pageLimit, pages[Self.pageLimit - 1].seconds >= page.seconds { return }
    let place = pages.firstIndex { $0.seconds < page.seconds } ?? pages.count
    pages.insert(page, at: place)
    if pages.count > Self.pageLimit { pages.removeLast() }
  }

  /// Takes in a page that a template made.
  mutating func add(template name: String, seconds: Double) {
    sums[name, default: Template(name: name)].pages += 1
    sums[name]?.seconds += seconds
  }
}
