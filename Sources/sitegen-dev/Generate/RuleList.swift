/// The list of all rules, made from the files that hold one.
///
/// A file under `Sources/Lint/Rules` holds a rule if it declares a type of its own name that is a
/// `Rule`, a `SheetRule` or a `SiteRule`; other files there help rules.
struct RuleList {
  private var pageRules: [String] = []
  private var sheetRules: [String] = []
  private var siteRules: [String] = []

  private static let folder = "Sources/Lint/Rules"

  /// - Parameter root: The root of the repository.
  init(root: Folder) throws(ChoreFailure) {
    try visit(root.folder(Self.folder))
    pageRules.sort()
    sheetRules.sort()
    siteRules.sort()
  }

  /// The text of the generated file.
  var swift: String {
    var source = SwiftSource(from: ["the files in \(Self.folder)"])
    source.add("", "extension RuleRegistry {")
    source.add("  /// The rules that look at one page, by the names of their types.")
    source.add("  static let pageRules: [any Rule] = [")
    for name in pageRules { source.add("    \(name)(),") }
    source.add("  ]", "")
    source.add(
      "  /// The rules that look at style sheets and attributes, by the names of their types.")
    source.add("  static let sheetRules: [any SheetRule] = [")
    for name in sheetRules { source.add("    \(name)(),") }
    source.add("  ]", "")
    source.add("  /// The rules that look at all pages together, by the names of their types.")
    source.add("  static let siteRules: [any SiteRule] = [")
    for name in siteRules { source.add("    \(name)(),") }
    source.add("  ]", "}")
    return source.text
  }

  private mutating func visit(_ folder: Folder) throws(ChoreFailure) {
    for name in try folder.names() {
      if folder.folder(name).exists {
        try visit(folder.folder(name))
      } else if name.hasSuffix(".swift") {
        let type = String(name.dropLast(".swift".count))
        let text = String(decoding: try folder.read(name), as: UTF8.self)
        if text.contains("struct \(type): Rule {") { pageRules.append(type) }
        if text.contains("struct \(type): SheetRule {") { sheetRules.append(type) }
        if text.contains("struct \(type): SiteRule {") { siteRules.append(type) }
      }
    }
  }
}
