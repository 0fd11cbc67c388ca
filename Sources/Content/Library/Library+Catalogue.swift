/// A document in the catalogue of public information (政府信息公开条例, article 12).
package struct CatalogueEntry: Sendable, Hashable {
  /// The page with the document, whose title and description are its name and summary.
  package var page: Page.ID
  /// The index number.
  package var indexNo: String
  /// The day on which the document was made: `signedDate`, else the page's date.
  package var created: CalendarDate?
  /// Who issued it, as the page's tags say; `nil` if nobody is named.
  package var issuer: String?
  /// The number that the issuer gave it.
  package var docNo: String?
}

extension Library {
  /// The address of the catalogue.
  package static let cataloguePermalink = "/catalogue/"

  /// The field whose value puts a page into the catalogue.
  private static let indexField = "indexNo"

  /// Returns the catalogue of some pages.
  static func catalogue(of pages: [Page], kinds: [String: Kind]) -> [CatalogueEntry] {
    // Most pages are of kinds without that field.
    let catalogued = kinds.filter { $1.fields.contains { $0.name == indexField } }
    guard !catalogued.isEmpty,
      !pages.indices.contains(where: { pages[$0].permalink == cataloguePermalink })
    else { return [] }
    return pages.indices.compactMap { id in
      catalogued[pages[id].kind].flatMap { catalogueEntry(pages[id], of: $0) }
    }
    .sorted { one, other in
      if one.created != other.created {
        guard let day = one.created, let otherDay = other.created else {
          return one.created != nil
        }
        return day > otherDay
      }
      return one.indexNo < other.indexNo
    }
  }

  private static func catalogueEntry(_ page: Page, of kind: Kind) -> CatalogueEntry? {
    guard let indexNo = page.text(of: indexField) else { return nil }
    let source = kind.fields.first { $0.meta == "ContentSource" }
    var created = page.date
    if case .date(let signed) = page.value(of: "signedDate") { created = signed }
    return CatalogueEntry(
      page: page.id, indexNo: indexNo, created: created,
      issuer: source.flatMap { page.text(of: $0.name) }, docNo: page.text(of: "docNo"))
  }
}

extension Page {
  /// Returns the value of a field of the page's kind.
  fileprivate func value(of field: String) -> Value? {
    fields.first { $0.key == field }?.value
  }

  /// Returns the text of a field, or its texts joined; `nil` for none.
  fileprivate func text(of field: String) -> String? {
    switch value(of: field) {
    case .text(let text) where !text.isEmpty: text
    case .list(let items):
      items.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined(separator: "、")
    default: nil
    }
  }
}
