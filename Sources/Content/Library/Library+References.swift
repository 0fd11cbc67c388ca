extension Library {
  /// Returns the pages that a page's fields link to, by the paths that the author wrote; those that
  /// are missing, which is an error elsewhere, are left out.
  package func references(of page: Page) -> [String: Page.ID] {
    guard let kind = kinds[page.kind] else { return [:] }
    var references: [String: Page.ID] = [:]
    for member in page.fields {
      guard let field = kind.fields.first(where: { $0.name == member.key }) else { continue }
      for path in member.value.pagePaths(in: field) {
        if case .page(let id, _) = resolve(path, from: page) { references[path] = id }
      }
    }
    return references
  }

  /// The pages whose fields link to a page, by that page, in the order of their source paths.
  package func referrers() -> [Page.ID: [Page.ID]] {
    let linking = Set(kinds.values.filter { $0.fields.contains(where: \.namesPages) }.map(\.name))
    var referrers: [Page.ID: [Page.ID]] = [:]
    guard !linking.isEmpty else { return [:] }
    for id in pages.indices where linking.contains(pages[id].kind) {
      for target in Set(references(of: pages[id]).values).sorted() where target != id {
        referrers[target, default: []].append(id)
      }
    }
    return referrers
  }
}

extension Field {
  /// Whether a value of the field can link to pages.
  fileprivate var namesPages: Bool {
    type.element == .page || fields.contains(where: \.namesPages)
  }
}

extension Value {
  /// The paths of pages in a field's value.
  fileprivate func pagePaths(in field: Field) -> [String] {
    switch self {
    case .text(let path): field.type.element == .page ? [path] : []
    case .list(let items): items.flatMap { $0.pagePaths(in: field) }
    case .object(let members):
      members.flatMap { member in
        field.fields.filter { $0.name == member.key }.flatMap { member.value.pagePaths(in: $0) }
      }
    case .date, .number, .bool: []
    }
  }
}
