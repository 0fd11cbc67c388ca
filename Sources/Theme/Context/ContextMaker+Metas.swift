import Content

/// What machines are told of a page in `<meta>` elements, by the names of the guideline for
/// government websites (国办发〔2017〕47号, annex).
extension ContextMaker {
  /// Returns the elements about the column that a page belongs to and, unless it is the column's own
  /// page, about the page itself.
  ///
  /// - Parameters:
  ///   - columns: The column's page and those above it, the nearest first; home is last.
  ///   - image: The full address of a picture of the page.
  mutating func metas(of page: Page, columns: [Page], image: String?) -> ContextNode {
    let column = columns.first ?? page
    var metas = [
      Meta("ColumnName", column.title),
      Meta("ColumnDescription", column.description ?? column.title),
      Meta("ColumnKeywords", column.tags.isEmpty ? column.title : Self.list(column.tags)),
    ]
    metas += typeMetas(of: columns)
    if !page.isSectionPage { add(articleMetas(of: page, image: image), to: &metas) }
    return nodes(metas)
  }

  /// Returns the elements about a column that nobody wrote.
  mutating func columnMetas(_ name: String, type: String) -> ContextNode {
    nodes([
      Meta("ColumnName", name), Meta("ColumnDescription", name), Meta("ColumnKeywords", name),
      Meta("ColumnType", type),
    ])
  }

  private mutating func nodes(_ metas: [Meta]) -> ContextNode {
    list(metas) { maker, meta in
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

  /// Returns what a column's page says of its type, else what the nearest column above says; what
  /// home says holds for home alone.
  private func typeMetas(of columns: [Page]) -> [Meta] {
    let named = columns.first { page in
      (page.permalink != "/" || columns.count == 1) && !fieldMetas(of: page).isEmpty
    }
    return named.map(fieldMetas) ?? []
  }

  /// Returns what a page says of itself; the office that answers for the site stands for a source and
  /// an author that nobody named.
  private func articleMetas(of page: Page, image: String?) -> [Meta] {
    let fields = fieldMetas(of: page)
    let named = Dictionary(fields.map { ($0.name, $0.content) }, uniquingKeysWith: { $1 })
    let source = named["ContentSource"] ?? theme.site.organisation ?? theme.site.title
    let day = page.date ?? page.updated
    let metas = [
      ("PubDate", day.map { Value.date($0).metaText }),
      ("Keywords", page.tags.isEmpty ? nil : Self.list(page.tags)),
      ("Image", image),
    ]
    let standing = [Meta("ContentSource", source), Meta("Author", source)]
    return metas.compactMap { name, content in content.map { Meta(name, $0) } } + fields + standing
  }

  /// Adds the elements whose names are new.
  private func add(_ others: [Meta], to metas: inout [Meta]) {
    for meta in others where !metas.contains(where: { $0.name == meta.name }) { metas.append(meta) }
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
