import Content
import Diagnostics
import HTML

/// The fields of a page's kind.
extension ContextMaker {
  /// Sets the fields that a page carries, in the order of its kind, and by name where the layout
  /// is the kind's own.
  mutating func addFields(of page: Page, to object: ContextObject<PageMember>, layout: String) {
    guard let form = theme.kinds[page.kind] else { return }
    let named = form.kind.layout == layout ? store.list(count: form.placeCount) : nil
    var fields: [ContextNode] = []
    for (index, field) in form.kind.fields.enumerated() {
      guard let member = page.fields.first(where: { $0.key == field.name }),
        let node = self.field(field, member.value)
      else { continue }
      fields.append(node)
      if let named { store[named.indices.lowerBound + form.places[index]] = node }
    }
    store[object, .fields] = store.list(fields)
    if let named { store[object, .field] = .object(named.start) }
  }

  /// Returns a field with its values; `nil` when it has none.
  private mutating func field(_ field: Field, _ value: Value) -> ContextNode? {
    var values: [ContextNode] = []
    add(value, of: field.type.element, to: &values)
    guard let first = values.first else { return nil }
    let object = store.object(FieldMember.self)
    store[object, .name] = store.text(field.name)
    store[object, .label] = store.text(field.label.text(in: interface.messageLanguage))
    store[object, .text] = values.count == 1 ? text(ofFieldValue: first) : joined(values)
    store[object, .isList] = .bool(values.count > 1)
    store[object, .values] = store.list(values)
    return object.node
  }

  /// Adds the values in a field's value, each as an object; empty texts are none.
  private mutating func add(_ value: Value, of type: FieldType, to values: inout [ContextNode]) {
    switch value {
    case .list(let list): for value in list { add(value, of: type, to: &values) }
    case .object(let members): for member in members { add(member.value, of: type, to: &values) }
    case .date(let date):
      let object = store.object(FieldValueMember.self)
      store[object, .text] = text(of: date)
      store[object, .iso] = iso(date)
      values.append(object.node)
    case .text(let text): add(text, of: type, to: &values)
    case .number(let number): add(Self.text(of: number), of: type, to: &values)
    case .bool(let bool): add(interface.strings.text(bool ? .yes : .no), of: type, to: &values)
    }
  }

  private mutating func add(_ text: String, of type: FieldType, to values: inout [ContextNode]) {
    guard !text.isEmpty else { return }
    let object = store.object(FieldValueMember.self)
    store[object, .text] = store.text(text)
    switch type {
    case .phone: store[object, .url] = store.text(SiteAddress.telephone(text))
    case .url where text.hasPrefix("https://") || text.hasPrefix("http://"):
      store[object, .url] = store.text(text)
    default: break
    }
    values.append(object.node)
  }

  private func text(ofFieldValue value: ContextNode) -> ContextNode {
    guard case .object(let start) = value else { return .absent }
    return store[ContextObject<FieldValueMember>(start: start), .text]
  }

  /// Returns the texts of several values as one.
  private mutating func joined(_ values: [ContextNode]) -> ContextNode {
    let separator = interface.strings.text(.listSeparator)
    var joined: [UInt8] = []
    for (index, value) in values.enumerated() {
      guard case .text(let range) = text(ofFieldValue: value) else { continue }
      if index > 0 { joined.append(contentsOf: separator.utf8) }
      joined.append(contentsOf: store.bytes[range.indices])
    }
    return store.text { $0.append(contentsOf: joined) }
  }

  private static func text(of number: Double) -> String {
    guard let whole = Int(exactly: number) else { return String(number) }
    return String(whole)
  }
}
