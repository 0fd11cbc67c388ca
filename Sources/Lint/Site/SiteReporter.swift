import Diagnostics
import HTML

/// Takes what site rules say about places on the pages of a site.
package struct SiteReporter: Sendable {
  /// The findings by page, in the order in which they were reported.
  private(set) var findings: [Int: [Finding]] = [:]
  /// The outcomes of each rule of the run's selection.
  private(set) var counts: [OutcomeCounts]
  private var rule = 0

  /// - Parameter ruleCount: The number of rules in the selection.
  init(ruleCount: Int) {
    counts = Array(repeating: OutcomeCounts(), count: ruleCount)
  }

  /// Says that places are as they should be.
  package mutating func pass(_ count: Int = 1) {
    counts[rule].passed += count
  }

  /// Says that a place is not as it should be.
  ///
  /// - Parameters:
  ///   - message: What is wrong: one line, no full stop, naming the thing.
  ///   - help: What to do, if it is not what the rule always says.
  package mutating func fail(_ place: Place, _ message: Message, help: Message? = nil) {
    counts[rule].failed += 1
    add(.failed, place, message, help)
  }

  /// Says that only a person can tell whether a place is as it should be.
  package mutating func cantTell(_ place: Place, _ message: Message, help: Message? = nil) {
    counts[rule].cantTell += 1
    add(.cantTell, place, message, help)
  }

  /// Asks one rule, in whose name everything is noted that is reported meanwhile.
  mutating func listen(to rule: Int, _ ask: (inout SiteReporter) -> Void) {
    self.rule = rule
    ask(&self)
    if counts[rule] == OutcomeCounts() { counts[rule].inapplicable = 1 }
  }

  /// An element of one of the site's pages.
  package struct Place: Sendable, Hashable {
    /// The page's number in ``SiteFacts/pages``.
    package let page: Int
    /// The element in the page's tree.
    package let node: PageTree.NodeID
    /// The bytes at fault, if they are not the element's start tag.
    package let span: ByteRange?

    package init(page: Int, node: PageTree.NodeID, span: ByteRange? = nil) {
      self.page = page
      self.node = node
      self.span = span
    }

    /// A page as a whole, at the words of its heading.
    init(_ place: SubjectPlace, page: Int) {
      self.init(page: page, node: place.node, span: place.span)
    }
  }

  private mutating func add(
    _ outcome: Outcome, _ place: Place, _ message: Message, _ help: Message?
  ) {
    findings[place.page, default: []].append(
      Finding(
        rule: rule, outcome: outcome, node: place.node, span: place.span, message: message,
        help: help))
  }
}
