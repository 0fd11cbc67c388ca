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
  /// The documents with an index number, of whatever kind: the newest first, then by index number.
  package var catalogue: [CatalogueEntry] {
    pages.indices.compactMap(catalogueEntry).sorted { one, other in
      let days = (one.created?.iso ?? "", other.created?.iso ?? "")
      return days.0 != days.1 ? days.0 > days.1 : one.indexNo < other.indexNo
    }
  }

  /// The address of the catalogue.
  package static let cataloguePermalink = "/catalogue/"

  /// Whether there is a catalogue: some document has an index number, and no author has a page at its
  /// address.
  package var hasCatalogue: Bool {
    pages.contains { $0.text(of: Self.indexField) != nil }
      && !pages.contains { $0.permalink == Self.cataloguePermalink }
  }

  /// The field whose value puts a page into the catalogue.
  private static let indexField = "indexNo"

  private func catalogueEntry(_ id: Page.ID) -> CatalogueEntry? {
    let page = pages[id]
    guard let indexNo = page.text(of: Self.indexField) else { return nil }
    let source = kinds[page.kind]?.fields.first { $0.meta == "ContentSource" }
    var created = page.date
    if case .date(let signed) = page.value(of: "signedDate") { created = signed }
    return CatalogueEntry(
      page: id, indexNo: indexNo, created: created,
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
