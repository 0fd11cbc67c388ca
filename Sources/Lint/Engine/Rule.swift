import Accessibility

/// A check of one page: a stateless value whose file holds everything about it.
///
/// A rule asks the page, it does not walk it: its cost is that of the elements it is about. It
/// reports an outcome for every element it applies to, so that passes can be counted.
package protocol Rule: Sendable {
  /// What is checked, for whom, and the examples that prove it.
  static var metadata: RuleMetadata { get }

  init()

  /// Reports an outcome for each element that the rule applies to.
  func check(_ page: AccessiblePage, reporting reporter: inout Reporter)
}

/// A check of all pages together, asked once when the facts of every page are known.
package protocol SiteRule: Sendable {
  /// What is checked, for whom, and the examples that prove it.
  static var metadata: RuleMetadata { get }

  init()

  /// Reports an outcome for each place that the rule applies to.
  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter)
}
