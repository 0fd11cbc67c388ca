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
    self = await Self.read(options).sources
  }

  /// Reads the sources of a site, pages and theme side by side.
  ///
  /// - Returns: With them, what files say one by one; `nil` when there is no configuration to read.
  static func read(
    _ options: BuildOptions
  ) async -> (sources: SiteSources, content: LibrarySources?) {
    let read = SiteSettings.read(root: options.root, baseURL: options.baseURL)
    guard let settings = read.settings else {
      return (SiteSources((nil, read.diagnostics), options), nil)
    }
    async let loader = ThemeLoader(settings)
    let content = await LibrarySources.read(settings, options: LoadOptions(options))
    let library = content.library()
    return (SiteSources(library, options, loader: await loader), content)
  }

  /// Makes the theme for a library that was read.
  ///
  /// - Parameters:
  ///   - earlier: Sources whose theme stays if it would be told the same of the site; `nil` if
  ///     templates, kinds or the configuration changed since.
  ///   - loader: What was read of the theme; `nil` if that is still to be done.
  init(
    _ loaded: (library: Library?, diagnostics: [Diagnostic]), _ options: BuildOptions,
    earlier: SiteSources? = nil, loader: ThemeLoader? = nil
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
      (theme, themeDiagnostics) = Theme.load(loader ?? ThemeLoader(library.settings), site: facts)
    }
    diagnostics += themeDiagnostics
  }

  /// Whether something was found that keeps the site from being published.
  func isFaulty(strict: Bool) -> Bool {
    diagnostics.contains { $0.stopsBuild(strict: strict) }
  }
}

extension ThemeLoader {
  fileprivate init(_ settings: SiteSettings) {
    let configuration = settings.configuration
    self.init(
      root: settings.root, language: configuration.language, editions: configuration.editions,
      kinds: settings.kinds)
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
