import Markdown
import Theme

/// A page's body in HTML, and what came of making it.
struct BodyRendering {
  var markdown = RenderedMarkdown()
  var outcome = SiteRenderer.Outcome()
  /// The players in the body, in order.
  var players: [Player] = []
  /// What the body asked of the site.
  var questions = PageQuestions()
}
