import Accessibility
import HTML

/// What a page says of itself to inspectors of government sites, for the rules about all pages.
package struct PublicationFacts: Sendable {
  /// The name of the column that the page belongs to.
  package var columnName: String?
  /// The types of that column, as written on its own page; empty on articles.
  package var columnType = ""
  /// Whether the page is an article.
  package var isArticle = false
  /// The day of publication.
  package var published: LintDate?
  /// Whether the page is a policy.
  package var isPolicy = false
  /// The numbers of the policies that the page explains; none on another edition of a page.
  package var explained: [Int32] = []
  /// Whether the page's foot has a filing number (ICP).
  package var hasFiling = false
  /// Whether the page leads to a way to ask and complain.
  package var hasChannel = false
  /// Where the page as a whole is reported.
  var place: SubjectPlace?

  package init() {}
}

extension FactCollector {
  /// Adds what the page says about itself as a publication.
  mutating func addPublication() {
    let metas = PageMetas.of(page)
    var facts = PublicationFacts()
    facts.place = SubjectPlace(page)
    facts.columnName = metas["ColumnName"]
    facts.published = metas["PubDate"].flatMap { LintDate(iso: String($0.prefix(10))) }
    let subject = PageSubject.of(page)
    facts.isArticle = metas.hasAny(of: PageMetas.Group.article) || subject.isArticle
    if !facts.isArticle { facts.columnType = metas["ColumnType"] ?? "" }
    facts.isPolicy = subject.isPolicy
    facts.explained =
      isEdition
      ? []
      : subject.explainedAddresses.compactMap {
        guard case .page(let page) = resolver.follow(Array($0.utf8)[...]).destination else {
          return nil
        }
        return Int32(clamping: page)
      }
    if result.path == SiteFacts.homePath {
      facts.hasFiling =
        PageFoot.of(page).map { foot in
          ["ICP备", "ICP证"].contains(where: foot.words.contains)
        } ?? false
      facts.hasChannel = tree.elements(.a).contains { link in
        Self.channels.occurs(in: page.name(of: link))
      }
    }
    result.publication = facts
  }

  /// Whether the page says that another page of the site is the one to refer to.
  private var isEdition: Bool {
    tree.elements(.link).contains { link in
      guard tree.hasToken("canonical", .rel, of: link), let address = tree.bytes(.href, of: link),
        case .page(let page) = resolver.follow(address).destination
      else { return false }
      return page != number
    }
  }

  /// Words of links that lead to where one can ask and complain.
  private static let channels: WordList = [
    "咨询", "留言", "信箱", "投诉", "互动", "反馈", "问政", "求助", "联系我们", "联系方式", "12345", "12385", "信访",
  ]
}
