import Content
import Diagnostics
import Markdown
import Theme

/// What a page's template receives, for people who write templates.
package struct PageContext: Sendable {
  private let values: ContextObject
  private let body: [UInt8]

  init(values: ContextObject, body: [UInt8]) {
    self.values = values
    self.body = body
  }

  /// Returns every member on a line of its own, with its documentation.
  package func outline(in language: MessageLanguage) -> String {
    values.outline(in: language)
  }

  /// The values as a JSON document; members that hold nothing are `null`.
  package var json: [UInt8] {
    var json = JSONWriter()
    write(values, to: &json)
    json.newline()
    return json.bytes
  }

  private func write(_ object: ContextObject, to json: inout JSONWriter) {
    json.object { json in
      for member in object.schema.members {
        json.member(member.name) { write(object[member.name] ?? .absent, to: &$0) }
      }
    }
  }

  private func write(_ value: ContextValue, to json: inout JSONWriter) {
    switch value {
    case .absent: json.value(String?.none)
    case .text(let text), .html(let text): json.value(text)
    case .number(let number): json.value(number)
    case .bool(let bool): json.value(bool)
    case .list(let values):
      json.array { json in
        for value in values { write(value, to: &json) }
      }
    case .object(let object): write(object, to: &json)
    case .body: json.value(String(decoding: body, as: UTF8.self))
    }
  }
}

extension Site {
  /// Returns what a page's template receives.
  ///
  /// - Parameter name: The page's source file, relative to the site's root or its `Content` folder.
  /// - Returns: The context, `nil` if there is none; and what was found about this page, or what
  ///   stands in the way.
  package static func context(
    of name: String, options: BuildOptions
  ) async -> (context: PageContext?, diagnostics: [Diagnostic]) {
    let sources = await SiteSources(options)
    guard let library = sources.library, let theme = sources.theme else {
      return (nil, sources.diagnostics)
    }
    guard let page = library.page(atContentPath: name) ?? library.page(atSourcePath: name) else {
      return (nil, [missingPage(name, in: library)])
    }
    let renderer = SiteRenderer(library: library, theme: theme, output: nil)
    let (body, outcome) = renderer.renderBody(of: page)
    let section = library.sections.first { $0.page == page.id && page.permalink != "/" }
    let values =
      section.map { renderer.context(of: $0, part: 0, headings: body.headings) }
      ?? renderer.context(of: page, headings: body.headings)
    let diagnostics = sources.diagnostics.filter { $0.span?.path == page.sourcePath }
    guard case .object(let object) = values else { return (nil, diagnostics) }
    return (
      PageContext(values: object, body: body.html),
      (diagnostics + outcome.diagnostics).sorted()
    )
  }

  private static func missingPage(_ name: String, in library: Library) -> Diagnostic {
    let folder = "Content/"
    let known = library.pages.lazy.map { String($0.sourcePath.dropFirst(folder.count)) }
    let wanted = name.hasPrefix(folder) ? String(name.dropFirst(folder.count)) : name
    let nearest = NearestName.of(wanted, among: known)
    return Diagnostic(
      .error, "page-missing", zh: "网站中没有页面 \(name)", en: "the site has no page \(name)", at: nil,
      help: nearest.map { Message(zh: "是否指 \($0)？", en: "did you mean \($0)?") }
        ?? Message(
          zh: "写出 Content 下的文件名，例如 services/aids.md",
          en: "give a file below Content, such as services/aids.md"))
  }
}
