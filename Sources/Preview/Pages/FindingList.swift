import Diagnostics
import Site

/// Writes findings as a list: what is wrong, where its author can mend it, and how.
struct FindingList {
  let language: MessageLanguage
  let editor: Editor?
  /// The site's folder: absolute, without symbolic links.
  let root: String
  private var tables: [String: LineTable?] = [:]

  init(language: MessageLanguage, editor: Editor?, root: String) {
    self.language = language
    self.editor = editor
    self.root = root
  }

  /// What a list is for.
  enum Purpose {
    /// The page itself: findings name the element that they are about.
    case page
    /// Anywhere else: findings lead to the page that shows them.
    case site(home: String)
    /// A page that cannot be made.
    case alert
  }

  /// Writes a list, errors first.
  mutating func write(_ findings: [Diagnostic], for purpose: Purpose, to html: inout XMLWriter) {
    let ordered =
      findings.filter { $0.severity == .error }
      + findings.filter { $0.severity != .error }
    html.element("ol", [("class", "findings")]) { html in
      for finding in ordered { write(finding, for: purpose, to: &html) }
    }
  }

  private mutating func write(
    _ finding: Diagnostic, for purpose: Purpose, to html: inout XMLWriter
  ) {
    var attributes: [(name: StaticString, value: String)] = [
      ("class", "finding"), ("data-severity", finding.severity.rawValue),
    ]
    var selector: String?
    if case .page = purpose { selector = finding.output?.selector }
    if let selector { attributes.append(("data-selector", selector)) }
    html.element("li", attributes) { html in
      html.element("p") { html in
        html.element("strong", text: finding.severity.name.text(in: language))
        html.element("span", text: finding.message.text(in: language))
        html.element("code", text: finding.code)
      }
      writePlace(of: finding, to: &html)
      if let help = finding.help {
        let label = Message(zh: "怎么改：\(help.zh)", en: "What to do: \(help.en)")
        html.element("p", text: label.text(in: language))
      }
      if case .site(let home) = purpose, let output = finding.output {
        html.element("p") { html in
          html.element(
            "a", [("href", PreviewAddress.encoded(PreviewAddress.page(output.path, home: home)))],
            text: output.path)
        }
      }
      if selector != nil {
        let label = Message(zh: "在页面中显示", en: "Show on the page")
        html.element(
          "button", [("type", "button"), ("data-show", "")], text: label.text(in: language))
      }
    }
  }

  private mutating func writePlace(of finding: Diagnostic, to html: inout XMLWriter) {
    guard let span = finding.span else { return }
    let position = table(of: span.path)?.position(of: span.offset)
    let place = position.map { "\(span.path):\($0.line):\($0.column)" } ?? span.path
    html.element("p") { html in
      guard let editor else {
        html.element("code", text: place)
        return
      }
      let url = editor.url(
        root + "/" + span.path, line: position?.line ?? 1, column: position?.column ?? 1)
      html.element("a", [("href", url)], text: place)
    }
  }

  private mutating func table(of path: String) -> LineTable? {
    if let known = tables[path] { return known }
    // A file that is gone again has no lines to name.
    let table = (try? FileSystem.read(root + "/" + path)).flatMap(\.self).map(LineTable.init)
    tables[path] = .some(table)
    return table
  }
}
