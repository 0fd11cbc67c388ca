import Content
import Diagnostics
import Lint
import Theme

/// Everything a build reads before it renders: the library and the theme.
struct SiteSources {
  /// `nil` when there is no configuration to read.
  var library: Library?
  /// `nil` when the theme cannot be used.
  var theme: Theme?
  /// What is checked on finished pages.
  var lintConfiguration = LintConfiguration()
  var diagnostics: [Diagnostic]

  /// Reads the sources of a site.
  init(_ options: BuildOptions) async {
    let loaded = await Library.load(
      root: options.root,
      options: LoadOptions(
        drafts: options.includesDrafts, future: options.includesFuture,
        expired: options.includesExpired, now: options.now, baseURL: options.baseURL,
        jobs: options.jobs))
    diagnostics = loaded.diagnostics
    guard let library = loaded.library else { return }
    self.library = library
    let (configuration, problems) = LintConfiguration.reading(library.configuration.lint)
    lintConfiguration = configuration
    options.linting.apply(to: &lintConfiguration)
    diagnostics += problems
    let theme = Theme.load(
      root: library.root,
      site: SiteFacts(library: library, feeds: SiteFeeds.links, on: options.now),
      kinds: library.kinds.values.sorted { $0.name < $1.name })
    self.theme = theme.theme
    diagnostics += theme.diagnostics
  }

  /// Whether something was found that keeps the site from being published.
  func isFaulty(strict: Bool) -> Bool {
    diagnostics.contains { $0.stopsBuild(strict: strict) }
  }
}
