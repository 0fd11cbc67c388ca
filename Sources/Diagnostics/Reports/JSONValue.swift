/// A value read from JSON.
package enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// A number; JSON does not tell integers from others.
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// The members by name; of two with one name, the later counts.
  case object([String: JSONValue])

  /// Takes a value of a document with all that stands in it.
  init(_ value: JSONDocument.Value) {
    switch value.kind {
    case .null: self = .null
    case .false: self = .bool(false)
    case .true: self = .bool(true)
    case .number: self = .number(value.number ?? .nan)
    case .string, .decodedString: self = .string(value.string ?? "")
    case .array: self = .array((value.array ?? []).map(JSONValue.init))
    case .object: self = .object((value.object ?? [:]).mapValues(JSONValue.init))
    }
  }

  /// The text; `nil` for other values.
  package var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The elements; `nil` for other values.
  package var array: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The members; `nil` for other values.
  package var object: [String: JSONValue]? {
    if case .object(let value) = self { value } else { nil }
  }

  /// The number if it has no fraction; `nil` for other values.
  package var integer: Int? {
    if case .number(let value) = self { Int(exactly: value) } else { nil }
  }

  /// Returns a member; `nil` for other values and names that are not there.
  package subscript(_ name: String) -> JSONValue? {
    object?[name]
  }
}
