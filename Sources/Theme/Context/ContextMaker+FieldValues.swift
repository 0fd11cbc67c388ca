import Content
import Diagnostics

/// The values of a field.
extension ContextMaker {
  /// Adds the values in a field's value, each as an object; empty texts are none.
  mutating func add(
    _ value: Value, of field: Field, _ references: [String: Page.ID],
    to values: inout [ContextNode]
  ) {
    switch value {
    case .list(let list): for value in list { add(value, of: field, references, to: &values) }
    case .object(let members) where !field.fields.isEmpty:
      add(members, of: field.fields, references, to: &values)
    case .object(let members):
      for member in members { add(member.value, of: field, references, to: &values) }
    case .date, .text, .number, .bool:
      guard let scalar = scalar(value, of: field.type.element, references) else { return }
      let object = store.object(FieldValueMember.self)
      store[object, .text] = scalar.text
      store[object, .url] = scalar.url
      store[object, .iso] = scalar.iso
      values.append(object.node)
    }
  }

  /// Adds an object, whose first part is the value's text.
  private mutating func add(
    _ members: [Value.Member], of fields: [Field], _ references: [String: Page.ID],
    to values: inout [ContextNode]
  ) {
    var first: Scalar?
    var parts: [ContextNode] = []
    for member in members {
      guard let field = fields.first(where: { $0.name == member.key }) else { continue }
      for value in member.value.elements {
        guard let scalar = scalar(value, of: field.type.element, references) else { continue }
        if first == nil {
          first = scalar
        } else {
          parts.append(part(field, scalar))
        }
      }
    }
    guard let first else { return }
    let object = store.object(FieldValueMember.self)
    store[object, .text] = first.text
    store[object, .url] = first.url
    store[object, .iso] = first.iso
    store[object, .parts] = store.list(parts)
    values.append(object.node)
  }

  private mutating func part(_ field: Field, _ scalar: Scalar) -> ContextNode {
    let object = store.object(FieldPartMember.self)
    store[object, .label] = store.text(field.label.text(in: interface.messageLanguage))
    store[object, .text] = scalar.text
    store[object, .url] = scalar.url
    store[object, .iso] = scalar.iso
    return object.node
  }

  /// A value that is no list and no object, as templates show it.
  private struct Scalar {
    var text: ContextNode
    var url = ContextNode.absent
    var iso = ContextNode.absent
  }

  /// Returns a value as templates show it; `nil` for empty texts, lists and objects.
  private mutating func scalar(
    _ value: Value, of type: FieldType, _ references: [String: Page.ID]
  ) -> Scalar? {
    switch value {
    case .date(let date): return Scalar(text: text(of: date), iso: iso(date))
    case .number(let number): return Scalar(text: store.text(Self.text(of: number)))
    case .bool(let bool):
      return Scalar(text: store.text(interface.strings.text(bool ? .yes : .no)))
    case .text(let text): return text.isEmpty ? nil : scalar(text, of: type, references[text])
    case .list, .object: return nil
    }
  }

  private mutating func scalar(
    _ text: String, of type: FieldType, _ reference: Page.ID?
  ) -> Scalar {
    if type == .page, let reference {
      return Scalar(text: store.text(pages[reference].title), url: url(of: reference))
    }
    var scalar = Scalar(text: store.text(text))
    switch type {
    case .phone: scalar.url = store.text(SiteAddress.telephone(text))
    case .url where text.hasPrefix("https://") || text.hasPrefix("http://"):
      scalar.url = store.text(text)
    default: break
    }
    return scalar
  }

  private static func text(of number: Double) -> String {
    guard let whole = Int(exactly: number) else { return String(number) }
    return String(whole)
  }
}

extension Value {
  /// The items of a list; of other values, the value itself.
  fileprivate var elements: [Value] {
    if case .list(let items) = self { items } else { [self] }
  }
}
