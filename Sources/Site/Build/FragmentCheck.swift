import Content
import Diagnostics
import Markdown

/// Checks the links to places on other pages, when all pages are rendered.
struct FragmentCheck {
  private let renderer: SiteRenderer
  /// The ids of each page; `nil` for pages that were not made.
  private var indexes: [FragmentIndex?]
  /// The ids of the pages to which a link is broken, to suggest one of them.
  private var names: [Page.ID: [String]] = [:]

  init(_ outcomes: [SiteRenderer.Outcome], renderer: SiteRenderer) {
    self.renderer = renderer
    indexes = Array(repeating: nil, count: renderer.library.pages.count)
    for outcome in outcomes {
      if let fragments = outcome.fragments { indexes[fragments.page] = fragments.index }
    }
  }

  /// Returns an error for each link of a page whose target has no such place.
  mutating func problems(in outcome: SiteRenderer.Outcome) -> [Diagnostic] {
    guard outcome.links.contains(where: isBroken), let page = outcome.fragments?.page else {
      return []
    }
    // Only now does it matter where the links stand.
    let traced = renderer.renderBody(of: renderer.library.pages[page], tracing: true)
    return traced.markdown.fragmentLinks.filter { isBroken(FragmentIndex.Link($0)) }
      .map { problem(with: $0) }
  }

  private func isBroken(_ link: FragmentIndex.Link) -> Bool {
    indexes[link.page]?.contains(link.place) != true
  }

  private mutating func problem(with link: RenderedMarkdown.FragmentLink) -> Diagnostic {
    let page = renderer.library.pages[link.page]
    let nearest = NearestName.of(link.fragment, among: ids(of: page))
    return Diagnostic(
      .error, "fragment-missing", zh: "\(page.sourcePath) 里没有 #\(link.fragment) 这个位置",
      en: "\(page.sourcePath) has no place with the id \(link.fragment)", at: link.span,
      help: nearest.map { Message(zh: "是否指 #\($0)？", en: "did you mean #\($0)?") }
        ?? Message(
          zh: "写出目标页面里某个标题的文字，或给那个标题写上 {#\(link.fragment)}",
          en: "give the text of a heading there, or give that heading {#\(link.fragment)}"))
  }

  /// Renders a page once more, because the index holds no names.
  private mutating func ids(of page: Page) -> [String] {
    if let known = names[page.id] { return known }
    let ids = renderer.renderBody(of: page).markdown.ids
    names[page.id] = ids
    return ids
  }
}
