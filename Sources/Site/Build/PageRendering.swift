import Content
import Markdown
import Theme

/// A page that can be rendered in some editions, as often as it is needed.
struct PageRendering {
  /// The files that it is written to, with their editions.
  let files: [(edition: Edition, path: String)]
  /// The page of content that it shows; `nil` for lists of tags and the like.
  let page: Page?
  /// The page's body; empty for pages without one.
  let body: RenderedMarkdown
  /// What rendering the body brought to light.
  let outcome: SiteRenderer.Outcome
  /// What the body asked of the site.
  let questions: PageQuestions
  /// Returns what its template needs in an edition.
  let material: (Edition) -> Material

  /// What a template is given for one page.
  struct Material {
    var context: PageContext
    var body: [UInt8] = []
  }

  init(
    files: [(edition: Edition, path: String)], page: Page? = nil,
    body: BodyRendering? = nil,
    material: @escaping (Edition) -> Material
  ) {
    self.files = files
    self.page = page
    self.body = body?.markdown ?? RenderedMarkdown()
    outcome = body?.outcome ?? SiteRenderer.Outcome()
    questions = body?.questions ?? PageQuestions()
    self.material = material
  }
}
