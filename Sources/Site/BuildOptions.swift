import Content
import Parallel

/// What the user asked of a build.
package struct BuildOptions: Sendable {
  /// The site's root folder; a relative path starts at the working folder.
  package var root: String
  /// The output folder; when it is `nil`, `ROOT/public`, or `ROOT/shards/K-of-N` for a shard.
  package var output: String?
  /// The address to use instead of the configuration's.
  package var baseURL: String?
  /// Whether drafts are published.
  package var includesDrafts = false
  /// Whether pages with a date after today are published.
  package var includesFuture = false
  /// Whether pages past their `expires` are published.
  package var includesExpired = false
  /// Today.
  package var now: CalendarDate
  /// How many batches of pages are worked on at once.
  package var jobs = Batches.processorCount
  /// Whether warnings stop the build as errors do.
  package var isStrict = false
  /// Whether finished pages are linted.
  package var lints = true
  /// What is linted otherwise than the configuration says.
  package var linting = LintOverrides()
  /// The part of the pages to build, for `Site.merge` to join with the others; `nil` for the site.
  package var shard: Shard?
  /// Whether the site is checked and rendered, but not written.
  package var isDryRun = false
  /// What is taken over from the last build; a dry run and a part of a site take over and
  /// keep nothing.
  package var cache = CacheUse.none
  /// Told how far the build is; `nil` if nobody asks.
  package var progress: PageProgress?
  /// Whether it is measured what each page and each template takes.
  package var measuresPages = false

  package init(root: String, now: CalendarDate) {
    self.root = root
    self.now = now
  }

  /// The output folder as given, or the default one.
  package var outputFolder: String {
    output ?? (root.hasSuffix("/") ? root : root + "/") + (shard?.folder ?? "public")
  }
}
