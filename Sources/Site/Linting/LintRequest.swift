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
  /// What is wanted otherwise than the configuration says.
  package var overrides = LintOverrides()
  /// The address at which finished pages are published.
  package var address: PublishedAddress?
  /// The paths of the files on which findings are wanted; empty for all.
  package var only: [Glob] = []
  /// The git revision since which a file must have changed; `nil` for all.
  package var revision: String?
  /// What becomes of the baseline.
  package var baseline = BaselineUse()
  /// Today.
  package var now: CalendarDate
  /// How many batches of pages are worked on at once.
  package var jobs = Batches.processorCount
  /// Told how many pages are done; `nil` if nobody wants to know.
  package var progress: PageProgress?

  /// What to lint.
  package enum Input: Sendable {
    /// The pages that a build of the site in the root would make.
    case project
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
