import Content
import Diagnostics
import Markdown

/// Checks the links to places on other pages, when all pages are rendered.
struct FragmentCheck {
  private let renderer: SiteRenderer
  private var indexes: [Page.ID: FragmentIndex] = [:]

  init(_ outcomes: [SiteRenderer.Outcome], renderer: SiteRenderer) {
    self.renderer = renderer
    for outcome in outcomes {
      if let fragments = outcome.fragments { indexes[fragments.page] = fragments.index }
    }
  }

  /// Returns an error for each link whose page has no such place.
  func problems(in links: [RenderedMarkdown.FragmentLink]) -> [Diagnostic] {
    links.compactMap { link in
      guard indexes[link.page]?.contains(link.fragment) != true else { return nil }
      let page = renderer.library.pages[link.page]
      // Rendered once more, because the index holds no names to suggest.
      let ids = renderer.renderBody(of: page).body.ids
      let nearest = NearestName.of(link.fragment, among: ids)
      return Diagnostic(
        .error, "fragment-missing", zh: "\(page.sourcePath) 里没有 #\(link.fragment) 这个位置",
        en: "\(page.sourcePath) has no place with the id \(link.fragment)", at: link.span,
        help: nearest.map { Message(zh: "是否指 #\($0)？", en: "did you mean #\($0)?") }
          ?? Message(
            zh: "写出目标页面里某个标题的文字，或给那个标题写上 {#\(link.fragment)}",
            en: "give the text of a heading there, or give that heading {#\(link.fragment)}"))
    }
  }
}
