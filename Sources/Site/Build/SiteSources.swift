import Content
import Diagnostics
import Lint
import Theme

/// Everything a build reads before it renders: the library and the theme.
struct SiteSources: Sendable {
  /// `nil` when there is no configuration to read.
  var library: Library?
  /// `nil` when the theme cannot be used.
  var theme: Theme?
  /// What is checked on finished pages.
  var lintConfiguration = LintConfiguration()
  var diagnostics: [Diagnostic]
  /// What was found in the theme.
  private var themeDiagnostics: [Diagnostic] = []

  /// Reads the sources of a site.
  init(_ options: BuildOptions) async {
    self.init(
      await Library.load(root: options.root, options: LoadOptions(options)), options)
  }

  /// Reads the theme for a library that was read.
  ///
  /// - Parameter earlier: Sources whose theme stays if it would be told the same of the site;
  ///   `nil` if templates, kinds or the configuration changed since.
  init(
    _ loaded: (library: Library?, diagnostics: [Diagnostic]), _ options: BuildOptions,
    earlier: SiteSources? = nil
  ) {
    diagnostics = loaded.diagnostics
    guard let library = loaded.library else { return }
    self.library = library
    let (configuration, problems) = LintConfiguration.reading(library.configuration.lint)
    lintConfiguration = configuration
    options.linting.apply(to: &lintConfiguration)
    diagnostics += problems
    let facts = SiteFacts(library: library, feeds: SiteFeeds.links, on: options.now)
    if let earlier, let known = earlier.theme, known.site == facts {
      theme = known
      themeDiagnostics = earlier.themeDiagnostics
    } else {
      (theme, themeDiagnostics) = Theme.load(
        root: library.root, site: facts,
        kinds: library.kinds.values.sorted { $0.name < $1.name })
    }
    diagnostics += themeDiagnostics
  }

  /// Whether something was found that keeps the site from being published.
  func isFaulty(strict: Bool) -> Bool {
    diagnostics.contains { $0.stopsBuild(strict: strict) }
  }
}

extension LoadOptions {
  /// Takes what a build was asked for.
  init(_ options: BuildOptions) {
    self.init(
      drafts: options.includesDrafts, future: options.includesFuture,
      expired: options.includesExpired, now: options.now, baseURL: options.baseURL,
      jobs: options.jobs)
  }
}
