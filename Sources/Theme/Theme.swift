import Diagnostics
import Mustache

/// The templates, interface texts and assets of a site, checked and ready to render pages.
///
/// A theme is immutable: pages may be rendered from many threads at once.
package struct Theme: Sendable {
  /// The files to write beside the pages, sorted by name.
  package let assets: [Asset]
  /// The ids that the templates give to elements, which a body must not use again.
  package let elementIDs: Set<String>
  let site: SiteFacts
  let address: SiteAddress
  let kinds: [String: KindFacts]
  let schemas: [String: ContextSchema]
  let catalog: StringsCatalog
  /// The templates with the interface texts of each language written in.
  private let libraries: [String: MustacheLibrary]
  /// What the pages share, by language and navigation state.
  private(set) var shared: [SharedParts.Key: SharedParts] = [:]

  /// A rendered page.
  package struct RenderedPage: Sendable {
    package var bytes: [UInt8]
    /// Where the body begins in `bytes`; `nil` when the layout shows no body.
    package var bodyOffset: Int?
  }

  /// Reads `Templates` below the site's root folder and checks it.
  ///
  /// The theme is `nil` when there are errors.
  package static func load(
    root: String, site: SiteFacts, kinds: [KindFacts]
  ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    let folder = ThemeFolder(root: root)
    let loaded = load(files: folder.files, site: site, kinds: kinds)
    let theme = folder.diagnostics.isEmpty ? loaded.theme : nil
    return (theme, (folder.diagnostics + loaded.diagnostics).sorted())
  }

  /// Makes a theme from files; see `load(root:site:kinds:)`.
  package static func load(
    files: [ThemeFile], site: SiteFacts, kinds: [KindFacts]
  ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    let loader = ThemeLoader(files: files, site: site, kinds: kinds)
    var diagnostics = loader.diagnostics
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return (nil, diagnostics.sorted())
    }
    let address = SiteAddress(baseURL: site.baseURL)
    let urls = Dictionary(
      loader.assets.map { ($0.name, address.url("/" + $0.outputPath)) },
      uniquingKeysWith: { first, _ in first })
    var libraries: [String: MustacheLibrary] = [:]
    for strings in loader.catalog.languages {
      let compiler = TemplateCompiler(strings: strings, assetURLs: urls)
      var library = MustacheLibrary()
      for source in loader.sources {
        do {
          library.register(
            try MustacheTemplate(string: compiler.compile(source)), named: source.name)
        } catch {
          diagnostics.append(
            Diagnostic(
              .error, "template-syntax", zh: "模板无法解析", en: "the template cannot be parsed",
              at: SourceSpan(path: source.path, offset: 0),
              help: Message(zh: "检查其中的标签", en: "check its tags")))
        }
      }
      libraries[strings.language] = library
    }
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return (nil, diagnostics.sorted())
    }
    var theme = Theme(
      assets: loader.assets, elementIDs: Set(loader.sources.flatMap(\.elementIDs)), site: site,
      address: address,
      kinds: Dictionary(kinds.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }),
      schemas: loader.schemas, catalog: loader.catalog, libraries: libraries)
    theme.shared = theme.makeSharedParts()
    return (theme, diagnostics.sorted())
  }

  /// Returns the interface texts for a language; the site's own when there are none.
  package func strings(for language: String) -> Strings { catalog.strings(for: language) }

  /// Renders a layout and puts the body where the layout asks for it.
  ///
  /// The body never passes through the template engine.
  package func render(
    layout: String, context: ContextValue, body: [UInt8] = []
  ) -> RenderedPage {
    var page = Array(text(ofTemplate: layout, context: context).utf8)
    guard let offset = page.firstIndex(of: ContextValue.bodyMark) else {
      return RenderedPage(bytes: page, bodyOffset: nil)
    }
    page.replaceSubrange(offset...offset, with: body)
    return RenderedPage(bytes: page, bodyOffset: offset)
  }

  /// Renders a template in the language that its context names.
  func text(ofTemplate name: String, context: ContextValue) -> String {
    guard case .object(let object) = context, case .text(let language) = object["language"] else {
      return ""
    }
    let library = libraries[language] ?? libraries[catalog.fallback.language]
    return library?.render(context, withTemplate: name) ?? ""
  }
}
