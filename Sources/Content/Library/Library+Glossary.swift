import Markdown

/// A word that a page explains.
package struct GlossaryEntry: Sendable, Hashable {
  /// The page with the explanation.
  package var page: Page.ID
  /// The word, its full form and its other names.
  package var forms: [String]
  /// Longer words in which one of the forms means something else.
  package var exceptions: [String]

  /// The id of the explanation on its page, as the layout `glossary` writes it.
  package var elementID: String { "term-" + ElementID.part(of: forms[0]) }
}

extension Library {
  /// The kind of pages that explain words.
  private static let glossaryKind = "glossary"

  /// The words that pages explain, by the language of the pages and in their order.
  package var glossaries: [String: [GlossaryEntry]] {
    pages.indices.filter { pages[$0].kind == Self.glossaryKind }
      .reduce(into: [:]) { $0[pages[$1].language, default: []] += glossaryEntries(of: pages[$1]) }
  }

  /// The words that a page explains; none unless it is a glossary.
  package func glossaryEntries(of page: Page) -> [GlossaryEntry] {
    guard page.kind == Self.glossaryKind,
      case .list(let items) = page.fields.first(where: { $0.key == "terms" })?.value
    else { return [] }
    return items.compactMap { item in
      guard !item.texts(of: "term").isEmpty else { return nil }
      return GlossaryEntry(
        page: page.id, forms: ["term", "full", "aliases"].flatMap(item.texts),
        exceptions: item.texts(of: "notIn"))
    }
  }

  /// Whether a page's words lead to the glossary: as it says itself, else as its kind says, else as
  /// the site says. A glossary's own never do.
  package func linksGlossary(_ page: Page) -> Bool {
    page.kind != Self.glossaryKind
      && page.glossaryLinks ?? kinds[page.kind]?.glossaryLinks ?? configuration.glossaryLinks
  }
}

extension Value {
  /// Returns the text of an object's member, or its texts if it is a list; blank ones are left out.
  fileprivate func texts(of key: String) -> [String] {
    guard case .object(let members) = self,
      let value = members.first(where: { $0.key == key })?.value
    else { return [] }
    let values = if case .list(let items) = value { items } else { [value] }
    return values.compactMap { value in
      guard case .text(let text) = value, text.contains(where: { !$0.isWhitespace }) else {
        return nil
      }
      return text
    }
  }
}
