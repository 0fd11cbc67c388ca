import Content
import Lint
import Parallel

/// What the user asked of the linter.
package struct LintRequest: Sendable {
  /// The folder whose configuration and baseline are used; a relative path starts at the working
  /// folder.
  package var root = "."
  /// What to lint.
  package var input: Input
  /// The sets of rules to use instead of the configuration's; `nil` for those.
  package var sets: Set<RuleSet>?
  /// Levels that win over the configuration's.
  package var levels: [String: RuleLevel] = [:]
  /// The address at which the pages are published.
  package var address: PublishedAddress?
  /// The paths of the pages on which findings are wanted; empty for all.
  package var only: [Glob] = []
  /// The git revision since which a page must have changed; `nil` for all pages.
  package var revision: String?
  /// What becomes of the baseline.
  package var baseline = BaselineUse()
  /// Today.
  package var now: CalendarDate
  /// How many batches of pages are worked on at once.
  package var jobs = Batches.processorCount
  /// What is taken down beside the findings.
  package var options = SiteLinter.Options()

  /// What to lint.
  package enum Input: Sendable {
    case folder(String)
    /// Single pages, by path.
    case pages([String])
    /// A page that came through a pipe, and the path it goes by.
    case page([UInt8], name: String)
  }

  /// What becomes of the baseline.
  package struct BaselineUse: Sendable {
    /// The file, relative to the root; the usual one if it is there.
    package var path: String?
    /// Whether the file is written anew, without the entries that no finding needs.
    package var isUpdated = false
    /// Whether findings without an entry get one.
    package var allowsNew = false

    package init() {}
  }

  package init(_ input: Input, now: CalendarDate) {
    self.input = input
    self.now = now
  }
}
