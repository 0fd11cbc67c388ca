/// What is known of all pages together when the rules of the site are asked.
package struct SiteFacts: Sendable {
  /// The pages, in the order of their paths; a page's number is its place here.
  package let pages: [Shared<PageFacts>]
  /// Whether these are all pages that there are; else others may link to them.
  package var isComplete = true
  /// Today, by which columns grow stale.
  package var now: LintDate

  /// The path of the home page.
  static let homePath = "index.html"

  /// The number of the home page; `nil` if it is not among the pages.
  var home: Int? { pages.firstIndex { $0.path == Self.homePath } }
}
