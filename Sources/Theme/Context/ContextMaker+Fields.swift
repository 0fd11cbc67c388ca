import Content
import Diagnostics
import HTML

/// The fields of a page's kind.
extension ContextMaker {
  /// Sets the fields that a page carries, in the order of its kind, and by name where the layout
  /// is the kind's own.
  ///
  /// `references` are the pages that the fields link to, by the paths that the author wrote.
  mutating func addFields(
    of page: Page, to object: ContextObject<PageMember>, layout: String,
    references: [String: Page.ID]
  ) {
    guard let form = theme.kinds[page.kind] else { return }
    let named = form.kind.layout == layout ? store.list(count: form.layoutFields.count) : nil
    var fields: [(node: ContextNode, isEssential: Bool)] = []
    for (index, field) in form.kind.fields.enumerated() {
      guard let member = page.fields.first(where: { $0.key == field.name }),
        let node = self.field(
          FieldShape(
            field, member.value, parts: form.layoutFields[form.places[index]].parts, references),
          member.value)
      else { continue }
      fields.append((node, field.isEssential))
      if let named { store[named.indices.lowerBound + form.places[index]] = node }
    }
    store[object, .fields] = store.list(fields.map(\.node))
    store[object, .essentials] = store.list(fields.filter(\.isEssential).map(\.node))
    store[object, .details] = store.list(fields.filter { !$0.isEssential }.map(\.node))
    if let named { store[object, .field] = .object(named.start) }
  }

  /// Returns a field with its values; `nil` when it has none.
  private mutating func field(_ shape: FieldShape, _ value: Value) -> ContextNode? {
    var values: [ContextNode] = []
    add(value, as: shape, to: &values)
    guard let first = values.first else { return nil }
    let object = store.object(FieldMember.self)
    store[object, .name] = store.text(shape.field.name)
    store[object, .label] = label(of: shape.field)
    store[object, .text] =
      values.count == 1
      ? text(ofFieldValue: first) : joined(values.map(text(ofFieldValue:)))
    store[object, .isList] = .bool(values.count > 1)
    store[object, .columns] = list(shape.columns) { maker, part in maker.label(of: part) }
    store[object, .values] = store.list(values)
    store[object, .groups] = store.list(values.filter(beginsGroup))
    return object.node
  }

  mutating func label(of field: Field) -> ContextNode {
    store.text(field.label.text(in: interface.messageLanguage))
  }

  private func text(ofFieldValue value: ContextNode) -> ContextNode {
    guard case .object(let start) = value else { return .absent }
    return store[ContextObject<FieldValueMember>(start: start), .text]
  }

  /// Returns several texts as one.
  mutating func joined(_ texts: [ContextNode]) -> ContextNode {
    let separator = interface.strings.text(.listSeparator)
    var joined: [UInt8] = []
    for (index, text) in texts.enumerated() {
      guard case .text(let range) = text else { continue }
      if index > 0 { joined.append(contentsOf: separator.utf8) }
      joined.append(contentsOf: store.bytes[range.indices])
    }
    return store.text { $0.append(contentsOf: joined) }
  }
}
