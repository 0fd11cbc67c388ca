import Diagnostics

@testable import Theme

/// The smallest complete theme, whose templates tests replace.
enum SmallTheme {
  static let strings: [String: String] = [
    "nav.skip": "跳到正文", "count": "共 {count} 页",
  ]

  static func files(replacing replaced: KeyValuePairs<String, String> = [:]) -> [ThemeFile] {
    var templates: [String: String] = [:]
    for layout in Layout.allCases { templates[layout.rawValue] = "{{{body}}}" }
    for fragment in ThemeFragment.allCases { templates[fragment.templateName] = "" }
    templates[Theme.playerTemplate] = ""
    templates["tags"] = "{{strings.nav.skip}}{{#terms}}{{strings.count}}{{/terms}}"
    for (name, text) in replaced { templates[name] = text }
    let files = templates.sorted { $0.key < $1.key }.map { name, text in
      ThemeFile(path: path(of: name), bytes: Array(text.utf8))
    }
    return files + [
      ThemeFile(path: "Templates/assets/site.css", bytes: Array("p{}".utf8)),
      ThemeFile(path: "Templates/strings/zh-Hans.yaml", bytes: Array(yaml().utf8)),
    ]
  }

  /// Returns a strings file with all texts that Swift code needs, and those of this theme.
  static func yaml(adding lines: String = "", except key: String? = nil) -> String {
    let needed = TextKey.allKeys.map { ($0, "文本") } + strings.map { ($0.key, $0.value) }
    return needed.filter { $0.0 != key }.sorted { $0.0 < $1.0 }
      .map { "\($0.0): \"\($0.1)\"\n" }.joined() + lines
  }

  static func path(of template: String) -> String { "Templates/\(template).mustache" }

  /// Returns a finding as `template:line:column code 'suggestion'`.
  static func summary(of diagnostic: Diagnostic, in files: [ThemeFile]) -> String {
    guard let span = diagnostic.span, let file = files.first(where: { $0.path == span.path }) else {
      return diagnostic.code
    }
    let place = LineTable(file.bytes).position(of: span.offset)
    let name = file.path.dropFirst("Templates/".count).prefix { $0 != "." }
    let suggestion = diagnostic.help.flatMap { help -> String? in
      guard help.en.hasPrefix("did you mean ") else { return nil }
      return String(help.en.dropFirst("did you mean ".count).dropLast())
    }
    return
      (["\(name):\(place.line):\(place.column)", diagnostic.code] + [suggestion].compactMap(\.self))
      .joined(separator: " ")
  }
}
