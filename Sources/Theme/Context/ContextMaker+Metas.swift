import Content

/// What machines are told of a page in `<meta>` elements, by the names of the guideline for
/// government websites (国办发〔2017〕47号, annex).
extension ContextMaker {
  /// Returns the elements about the column that a page belongs to and, unless it is the column's own
  /// page, about the page itself.
  mutating func metas(of page: Page, column: Page) -> ContextNode {
    var metas = [
      Meta("ColumnName", column.title),
      Meta("ColumnDescription", column.description ?? column.title),
      Meta("ColumnKeywords", column.tags.isEmpty ? column.title : Self.list(column.tags)),
    ]
    metas += fieldMetas(of: column)
    if !page.isSectionPage {
      if let date = page.date { metas.append(Meta("PubDate", Value.date(date).metaText)) }
      if !page.tags.isEmpty { metas.append(Meta("Keywords", Self.list(page.tags))) }
      let known = Set(metas.map(\.name))
      metas += fieldMetas(of: page).filter { !known.contains($0.name) }
    }
    return list(metas) { maker, meta in
      let object = maker.store.object(MetaMember.self)
      maker.store[object, .name] = maker.store.text(meta.name)
      maker.store[object, .content] = maker.store.text(meta.content)
      return object.node
    }
  }

  private struct Meta {
    var name: String
    var content: String

    init(_ name: String, _ content: String) {
      self.name = name
      self.content = content
    }
  }

  private static func list(_ texts: [String]) -> String { texts.joined(separator: ",") }

  private func fieldMetas(of page: Page) -> [Meta] {
    (theme.kinds[page.kind]?.kind.fields ?? []).compactMap { field in
      guard let name = field.meta,
        let content = page.fields.first(where: { $0.key == field.name })?.value.metaText,
        !content.isEmpty
      else { return nil }
      return Meta(name, content)
    }
  }
}

extension Value {
  /// The value as the guideline wants it: days with a time, lists with commas.
  fileprivate var metaText: String {
    switch self {
    case .text(let text): text
    case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
    case .bool(let bool): String(bool)
    case .date(let date): date.iso + " 00:00"
    case .list(let items): items.map(\.metaText).joined(separator: ",")
    case .object(let members): members.first?.value.metaText ?? ""
    }
  }
}
