import Content
import Diagnostics
import Markdown
import Theme

/// A page as its template meets it, for people who write templates.
package struct DescribedPage: Sendable {
  let context: PageContext
  let body: [UInt8]

  /// Returns every member on a line of its own, with its documentation.
  package func outline(in language: MessageLanguage) -> String {
    context.outline(in: language)
  }

  /// The values as a JSON document; members that hold nothing are `null`.
  package var json: [UInt8] { context.json(body: body) }
}

extension Site {
  /// Returns what a page's template receives.
  ///
  /// - Parameter name: The page's source file, relative to the site's root or its `Content` folder.
  /// - Returns: The page, `nil` if there is none; and what was found about this page, or what
  ///   stands in the way.
  package static func context(
    of name: String, options: BuildOptions
  ) async -> (page: DescribedPage?, diagnostics: [Diagnostic]) {
    let sources = await SiteSources(options)
    guard let library = sources.library, let theme = sources.theme else {
      return (nil, sources.diagnostics)
    }
    guard let page = library.page(atContentPath: name) ?? library.page(atSourcePath: name) else {
      return (nil, [missingPage(name, in: library)])
    }
    let renderer = SiteRenderer(library: library, theme: theme)
    let body = renderer.renderBody(of: page)
    let section = library.sections.first { $0.page == page.id && page.permalink != "/" }
    let context =
      section.map { renderer.context(of: $0, part: 0, body: body) }
      ?? renderer.context(of: page, body: body)
    let diagnostics = sources.diagnostics.filter { $0.span?.path == page.sourcePath }
    return (
      DescribedPage(context: context, body: body.markdown.html),
      (diagnostics + body.outcome.diagnostics).sorted()
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
