import Accessibility
import Diagnostics

/// What a page says that it is about, by the types of its JSON-LD.
///
/// This is the mark by which rules know a service guide, a policy or an article on anybody's site: it
/// is public, means the same everywhere, and the page itself says it. A page without it is judged by
/// what is seen in its elements only.
struct PageSubject {
  /// Whether the page is the guide to one service (`GovernmentService`); a list of several is none.
  let isServiceGuide: Bool
  /// Whether the page is one document with legal force or a plan (`Legislation`).
  let isPolicy: Bool
  /// Whether the page is an article of whatever kind, and no list, form or home page.
  let isArticle: Bool
  /// The addresses of the policies that the page explains.
  let explainedAddresses: [String]

  private init(_ page: AccessiblePage) {
    let items =
      StructuredItems.mayHave(Self.articles, on: page)
      ? page.remembered(StructuredItems.init).items : []
    let types = items.flatMap(\.itemTypes)
    isServiceGuide = types.count { $0 == "GovernmentService" } == 1
    isPolicy = types.count { $0 == "Legislation" } == 1
    isArticle = !Self.articles.isDisjoint(with: types)
    explainedAddresses = items.compactMap { $0["about"] }.flatMap { $0.array ?? [$0] }
      .filter { $0.itemTypes.contains("Legislation") }.compactMap { $0["url"]?.string }
  }

  /// Returns what a page is about.
  static func of(_ page: AccessiblePage) -> PageSubject {
    page.remembered(PageSubject.init)
  }

  private static let articles: Set<String> = [
    "Article", "Dataset", "Event", "GovernmentService", "Legislation", "NewsArticle", "Report",
    "SpecialAnnouncement",
  ]
}
