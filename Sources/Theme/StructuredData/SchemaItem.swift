import Content
import Diagnostics

/// An item of JSON-LD in the vocabulary of schema.org, while values are put into it.
struct SchemaItem: Sendable, Hashable {
  /// The name of the item's type.
  var type: String
  private var properties: [Property] = []

  private struct Property: Sendable, Hashable {
    var name: String
    var values: [SchemaValue]
  }

  init(_ type: String) {
    self.type = type
  }

  /// Whether a property has a value.
  func has(_ property: String) -> Bool { properties.contains { $0.name == property } }

  /// Adds a value to a property.
  mutating func add(_ value: SchemaValue, to property: String) {
    if property == SchemaPath.typeProperty {
      if case .text(let name) = value { type = name }
      return
    }
    properties[place(of: property)].values.append(value)
  }

  /// Adds a value at the end of a way, with the items that are missing on it; items on the way are
  /// shared by all values that pass them.
  mutating func add(_ value: SchemaValue, at steps: ArraySlice<SchemaPath.Step>) {
    guard let step = steps.first else { return }
    guard steps.count > 1, let type = step.type else {
      add(value, to: step.property)
      return
    }
    let place = place(of: step.property)
    let position = properties[place].values.firstIndex { $0.item?.type == type }
    var item = position.flatMap { properties[place].values[$0].item } ?? SchemaItem(type)
    item.add(value, at: steps.dropFirst())
    if let position {
      properties[place].values[position] = .item(item)
    } else {
      properties[place].values.append(.item(item))
    }
  }

  private mutating func place(of property: String) -> Int {
    if let place = properties.firstIndex(where: { $0.name == property }) { return place }
    properties.append(Property(name: property, values: []))
    return properties.count - 1
  }

  /// Writes the members of the item, the type first; a list only where there are several values.
  func write(to json: inout JSONWriter) {
    json.member("@type", type)
    for property in properties where !property.values.isEmpty {
      json.member(property.name) { json in
        if property.values.count == 1 {
          property.values[0].write(to: &json)
        } else {
          json.array { for value in property.values { value.write(to: &$0) } }
        }
      }
    }
  }
}

/// A value in JSON-LD.
enum SchemaValue: Sendable, Hashable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case item(SchemaItem)

  /// The item; `nil` for other values.
  var item: SchemaItem? {
    if case .item(let item) = self { item } else { nil }
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.value(text)
    case .number(let number):
      if let whole = Int(exactly: number) { json.value(whole) } else { json.value(number) }
    case .flag(let flag): json.value(flag)
    case .item(let item): json.object { item.write(to: &$0) }
    }
  }
}
