import Content
import Diagnostics

/// The values of a field.
extension ContextMaker {
  /// Adds the values in a field's value, each as an object; empty texts are none.
  mutating func add(_ value: Value, as shape: FieldShape, to values: inout [ContextNode]) {
    switch value {
    case .list(let list): for value in list { add(value, as: shape, to: &values) }
    case .object(let members) where !shape.field.fields.isEmpty:
      add(members, as: shape, to: &values)
    case .object(let members):
      for member in members { add(member.value, as: shape, to: &values) }
    case .date, .text, .number, .bool:
      guard let scalar = scalar(value, of: shape.field.type.element, shape.references) else {
        return
      }
      values.append(fieldValue(scalar, number: values.count + 1).node)
    }
  }

  /// Returns the object of a value.
  mutating func fieldValue(_ scalar: Scalar, number: Int) -> ContextObject<FieldValueMember> {
    let object = store.object(FieldValueMember.self)
    store[object, .text] = scalar.text
    store[object, .url] = scalar.url
    store[object, .iso] = scalar.iso
    store[object, .number] = .number(number)
    return object
  }

  /// A value that is no list and no object, as templates show it.
  struct Scalar {
    var text: ContextNode
    var url = ContextNode.absent
    var iso = ContextNode.absent
  }

  /// Returns a value as templates show it; `nil` for empty texts, lists and objects.
  mutating func scalar(
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
