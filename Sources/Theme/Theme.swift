import Content
import Diagnostics

/// The templates, interface texts and assets of a site, checked and ready to render pages.
///
/// A theme is immutable: pages may be rendered from many threads at once. It is a class, so that
/// the threads share it without counting references to each of its parts.
package final class Theme: Sendable {
  /// The files to write beside the pages, sorted by name.
  package let assets: [Asset]
  /// The ids that the templates give to elements, which a body must not use again.
  package let elementIDs: Set<String>
  /// What it was told of the site as a whole.
  package let site: SiteFacts
  let address: SiteAddress
  let interfaces: Interfaces
  let kinds: [String: KindForm]
  /// The context of each layout, sorted by the layouts' names.
  let schemas: [ContextSchema]
  /// The program of each layout, one language after the other.
  private let programs: [TemplateProgram]
  /// The program of players in each language.
  let players: [TemplateProgram]
  /// What the pages of each place in the navigation share, by edition and language.
  private let shared: [[[SharedParts]]]

  /// A rendered page.
  package struct RenderedPage: Sendable {
    /// The whole page.
    package var bytes: [UInt8]
    /// Where the body begins in `bytes`; `nil` when the layout shows no body.
    package var bodyOffset: Int?
  }

  /// The address of the site map.
  package static let siteMapPermalink = "/site-map/"
  /// The address of the list of all recordings.
  package static let mediaPermalink = Library.recordingsPermalink
  /// The address of the list of all tags.
  package static let tagsPermalink = "/tags/"

  /// Reads `Templates` below the site's root folder and proves the contrast of its colours.
  package static func contrast(
    root: String, editions: [Edition]
  ) -> (proof: ContrastProof, diagnostics: [Diagnostic]) {
    let folder = ThemeFolder(root: root)
    let proof = ContrastProof(files: folder.files, editions: editions)
    return (proof, (folder.diagnostics + proof.diagnostics).sorted())
  }

  /// Makes a theme from what was read and checked; it is `nil` when there are errors.
  package static func load(
    _ loader: ThemeLoader, site: SiteFacts
  ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    let isFaulty = loader.diagnostics.contains { $0.severity == .error }
    let theme = isFaulty ? nil : Theme(loader, site: site)
    return (theme, loader.diagnostics.sorted())
  }

  /// Compiles the templates that a loader found to be free of errors.
  private init(_ loader: ThemeLoader, site: SiteFacts) {
    self.site = site
    assets = loader.assets
    elementIDs = Set(loader.sources.flatMap(\.elementIDs))
    let address = SiteAddress(baseURL: site.baseURL)
    self.address = address
    let interfaces = Interfaces(loader.catalog)
    self.interfaces = interfaces
    let schemas = loader.schemas
    self.schemas = schemas
    self.kinds = Dictionary(
      loader.kinds.map { ($0.name, KindForm($0, among: loader.kinds)) },
      uniquingKeysWith: { first, _ in first })

    let templates = loader.templates
    let urls = Dictionary(
      loader.assets.map { ($0.name, address.url("/" + $0.outputPath)) },
      uniquingKeysWith: { first, _ in first })
    func program(
      _ name: String, _ schema: ContextSchema, _ interface: Interface
    ) -> TemplateProgram {
      TemplateCompiler.compile(
        name, context: schema, templates: templates, strings: interface.strings, assetURLs: urls)
    }
    programs = interfaces.all.flatMap { interface in
      schemas.map { program($0.name, $0, interface) }
    }
    players = interfaces.all.map { program(Self.playerTemplate, .player, $0) }
    let ownLanguage = interfaces[site.language].strings.language
    func parts(_ edition: Edition, _ interface: Interface) -> [SharedParts] {
      SharedPartsMaker(
        site: site, address: address, interface: interface, edition: edition,
        foreignLanguage: interface.strings.language == ownLanguage ? nil : site.language,
        programs: ThemeFragment.allCases.map { program($0.templateName, .fragment, interface) }
      ).parts()
    }
    shared = site.editions.map { edition in interfaces.all.map { parts(edition, $0) } }
  }

  /// Returns the interface texts for a language; the site's own when there are none.
  package func strings(for language: String) -> Strings { interfaces[language].strings }

  /// Returns the root-relative address of a permalink, with the base URL's path, percent-encoded.
  package func url(_ permalink: String) -> String { address.url(permalink) }

  /// Returns the place of a layout in `schemas`.
  func index(ofLayout layout: String) -> Int? { schemas.firstIndex { $0.name == layout } }

  /// Returns the program of a layout in a language.
  func program(layout: Int, interface: Interface) -> Int {
    interface.index * schemas.count + layout
  }

  /// Returns what a page shares with others.
  func sharedParts(edition: Edition, interface: Interface, permalink: String) -> SharedParts {
    let place = NavigationPlace(of: permalink, among: site.navigation).index
    let edition = site.editions.firstIndex(of: edition) ?? 0
    return shared[edition][interface.index][place]
  }

  /// Renders a page, with the body where the layout asks for it.
  package func render(_ context: PageContext, body: [UInt8] = []) -> RenderedPage {
    let (bytes, bodyOffset) = run(context, body: body).render(context.root.node)
    return RenderedPage(bytes: bytes, bodyOffset: bodyOffset)
  }

  func run(_ context: PageContext, body: [UInt8]) -> TemplateRun {
    TemplateRun(program: programs[context.program], context: context.store, body: body)
  }
}
