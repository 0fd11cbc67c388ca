import Content
import Diagnostics

/// Everything below `Templates`, read and checked.
///
/// Pages have no part in it, so a theme may be read while they are.
package struct ThemeLoader: Sendable {
  private(set) var sources: [TemplateSource] = []
  private(set) var assets: [Asset] = []
  private(set) var catalog: StringsCatalog
  /// The context of each layout, sorted by the layouts' names.
  private(set) var schemas: [ContextSchema] = []
  private(set) var diagnostics: [Diagnostic] = []

  private static let folder = "Templates/"
  private static let templateSuffix = ".mustache"

  /// The kinds of pages that the layouts are for.
  let kinds: [Kind]

  /// Reads `Templates` below the site's root folder.
  ///
  /// - Parameters:
  ///   - language: The site's language, whose interface texts stand in for others.
  ///   - editions: The editions that are published, in which colours have to contrast.
  package init(root: String, language: String, editions: [Edition], kinds: [Kind]) {
    let folder = ThemeFolder(root: root)
    self.init(files: folder.files, language: language, editions: editions, kinds: kinds)
    diagnostics += folder.diagnostics
  }

  init(files: [ThemeFile], language: String, editions: [Edition], kinds: [Kind]) {
    self.kinds = kinds
    var strings = StringsLoader()
    for file in files where file.path.hasPrefix("Templates/strings/") {
      if file.path.hasSuffix(".yaml") { strings.read(file) }
    }
    catalog = strings.finish(fallbackLanguage: language)
    diagnostics += strings.diagnostics

    let assetLoader = AssetLoader(files.filter { $0.path.hasPrefix("Templates/assets/") })
    assets = assetLoader.assets
    diagnostics += assetLoader.diagnostics
    diagnostics += ContrastProof(files: files, editions: editions).diagnostics

    for file in files where file.path.hasSuffix(Self.templateSuffix) {
      let name = file.path.dropFirst(Self.folder.count).dropLast(Self.templateSuffix.count)
      let scanned = TemplateScanner.scan(path: file.path, name: String(name), bytes: file.bytes)
      sources.append(scanned.source)
      diagnostics += scanned.diagnostics
    }
    schemas = Set(Layout.allCases.map(\.rawValue) + kinds.map(\.layout)).sorted().map {
      .layout($0, fields: FieldForm.all(of: $0, kinds: kinds))
    }
    let used = check()
    if !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics += strings.unused(except: used)
    }
  }

  /// The templates by name.
  var templates: [String: TemplateSource] {
    Dictionary(sources.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Checks the templates; returns the keys of the interface texts that they show.
  private mutating func check() -> Set<String> {
    let templates = templates
    var checker = TemplateChecker(
      templates: templates, strings: catalog, assetNames: Set(assets.map(\.name)))
    for schema in schemas {
      require(schema.name, among: templates)
      checker.check(schema.name, context: schema)
    }
    for fragment in ThemeFragment.allCases {
      require(fragment.templateName, among: templates)
      checker.check(fragment.templateName, context: .fragment)
    }
    require(Theme.playerTemplate, among: templates)
    checker.check(Theme.playerTemplate, context: .player)
    diagnostics += checker.findings
    for source in sources where !checker.reached.contains(source.name) {
      diagnostics.append(
        Diagnostic(
          .warning, "template-unused", zh: "没有布局用到这个模板", en: "no layout uses this template",
          at: SourceSpan(path: source.path, offset: 0),
          help: Message(zh: "删去它，或包含它", en: "remove it or include it")))
    }
    return checker.usedStrings
  }

  private mutating func require(_ name: String, among templates: [String: TemplateSource]) {
    guard templates[name] == nil else { return }
    diagnostics.append(
      Diagnostic(
        .error, "template-missing", zh: "缺少模板“\(name)”", en: "the template '\(name)' is missing",
        at: SourceSpan(path: "\(Self.folder)\(name)\(Self.templateSuffix)", offset: 0),
        help: Message(zh: "新建这个文件", en: "create this file")))
  }
}
