import Content

/// A field with what its values need to be shown.
struct FieldShape {
  let field: Field
  /// The parts that any of its objects has, in the kind's order.
  let columns: [Field]
  /// The names of the parts, by their places in the layout's templates.
  let partNames: [String]
  /// The pages that the values link to, by the paths that the author wrote.
  let references: [String: Page.ID]

  init(
    _ field: Field, _ value: Value, parts partNames: [String], _ references: [String: Page.ID]
  ) {
    self.field = field
    self.partNames = partNames
    self.references = references
    let keys = Set(value.elements.flatMap(\.memberKeys))
    columns = field.fields.filter { keys.contains($0.name) }
  }
}

extension Value {
  /// The items of a list; of other values, the value itself.
  var elements: [Value] {
    if case .list(let items) = self { items } else { [self] }
  }

  fileprivate var memberKeys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }
}
