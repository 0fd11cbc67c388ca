import Content
import Markdown

/// The values of fields whose items are objects.
extension ContextMaker {
  /// Adds an object, whose first part is the value's text; a part named `page` is what it links to.
  mutating func add(
    _ members: [Value.Member], as shape: FieldShape, to values: inout [ContextNode]
  ) {
    let parts = members.compactMap { member -> (field: Field, scalars: [Scalar])? in
      guard let field = shape.field.fields.first(where: { $0.name == member.key }) else {
        return nil
      }
      let scalars = member.value.elements.compactMap {
        scalar($0, of: field.type.element, shape.references)
      }
      return scalars.isEmpty ? nil : (field, scalars)
    }
    guard let first = parts.first?.scalars.first else { return }
    let whole = parts.map { ($0.field, joined($0.scalars)) }
    let link = whole.dropFirst().first { $0.0.name == "page" }
    let object = fieldValue(first, number: values.count + 1)
    store[object, .anchor] = anchor(of: first.text)
    if let link { store[object, .url] = link.1.url }
    let others = parts.flatMap { part in part.scalars.map { (part.field, $0) } }.dropFirst()
    store[object, .parts] = list(others.filter { $0.0.name != link?.0.name }) { maker, part in
      maker.part(part.0, part.1)
    }
    store[object, .cells] = list(shape.columns.dropFirst()) { maker, column in
      maker.part(column, whole.first { $0.0.name == column.name }?.1)
    }
    let named = store.list(count: shape.partNames.count)
    for (field, scalar) in whole {
      guard let place = shape.partNames.firstIndex(of: field.name) else { continue }
      store[named.indices.lowerBound + place] = part(field, scalar)
    }
    store[object, .part] = .object(named.start)
    if let group = whole.first(where: { $0.0.name == "group" })?.1.text,
      bytes(of: group) != lastGroup(of: values)
    {
      store[object, .group] = group
    }
    values.append(object.node)
  }

  /// Returns a text as a part of an id.
  private mutating func anchor(of text: ContextNode) -> ContextNode {
    guard let bytes = bytes(of: text) else { return .absent }
    return store.text(ElementID.part(of: String(decoding: bytes, as: UTF8.self)))
  }

  private mutating func part(_ field: Field, _ scalar: Scalar?) -> ContextNode {
    let object = store.object(FieldPartMember.self)
    store[object, .label] = label(of: field)
    guard let scalar else { return object.node }
    store[object, .text] = scalar.text
    store[object, .url] = scalar.url
    store[object, .iso] = scalar.iso
    return object.node
  }

  /// Returns several values of a part as one text.
  private mutating func joined(_ scalars: [Scalar]) -> Scalar {
    if scalars.count == 1 { return scalars[0] }
    return Scalar(text: joined(scalars.map(\.text)))
  }

  /// The group that the values so far ended in.
  private func lastGroup(of values: [ContextNode]) -> [UInt8]? {
    values.lazy.reversed().compactMap { bytes(of: group(of: $0)) }.first
  }

  /// Whether a group begins with a value.
  func beginsGroup(_ value: ContextNode) -> Bool { bytes(of: group(of: value)) != nil }

  private func group(of value: ContextNode) -> ContextNode {
    guard case .object(let start) = value else { return .absent }
    return store[ContextObject<FieldValueMember>(start: start), .group]
  }

  private func bytes(of node: ContextNode) -> [UInt8]? {
    if case .text(let range) = node { Array(store.bytes[range.indices]) } else { nil }
  }
}
