import Diagnostics

/// Checks values against a JSON schema, for the keywords that the schemas in `Schemas` use.
struct JSONSchema {
  private let root: JSONValue

  init(_ root: JSONValue) {
    self.root = root
  }

  /// Returns what is wrong with a value, each with the path to it.
  func faults(in value: JSONValue) -> [String] {
    faults(in: value, schema: root, at: "$")
  }

  private func faults(in value: JSONValue, schema: JSONValue, at path: String) -> [String] {
    if let reference = schema["$ref"]?.string {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let target = root["definitions"]?[name] else { return ["\(path): no \(reference)"] }
      return faults(in: value, schema: target, at: path)
    }
    return wrongType(value, schema, path) + wrongText(value, schema, path)
      + wrongNumber(value, schema, path) + wrongElements(value, schema, path)
      + wrongMembers(value, schema, path)
  }

  private func wrongType(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard let type = schema["type"]?.string else { return [] }
    let isRight =
      switch (type, value) {
      case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool),
        ("number", .number):
        true
      case ("integer", .number): value.integer != nil
      default: false
      }
    return isRight ? [] : ["\(path): not of type \(type)"]
  }

  private func wrongText(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    var faults: [String] = []
    if let allowed = schema["enum"]?.array, !allowed.contains(value) {
      faults.append("\(path): \(value) is not allowed")
    }
    if let text = value.string, let pattern = schema["pattern"]?.string {
      do {
        if try Regex(pattern).firstMatch(in: text) == nil { faults.append("\(path): \(text)") }
      } catch {
        faults.append("\(path): \(pattern) is no pattern")
      }
    }
    return faults
  }

  private func wrongNumber(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .number(let number) = value, case .number(let minimum)? = schema["minimum"],
      number < minimum
    else { return [] }
    return ["\(path): \(number) is below \(minimum)"]
  }

  private func wrongElements(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard let elements = value.array else { return [] }
    var faults: [String] = []
    if let least = schema["minItems"]?.integer, elements.count < least {
      faults.append("\(path): fewer than \(least) elements")
    }
    if schema["uniqueItems"] == .bool(true), Set(elements).count != elements.count {
      faults.append("\(path): elements repeat")
    }
    if let items = schema["items"] {
      for (index, element) in elements.enumerated() {
        faults += self.faults(in: element, schema: items, at: "\(path)[\(index)]")
      }
    }
    return faults
  }

  private func wrongMembers(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard let members = value.object else { return [] }
    var faults: [String] = []
    for case let name? in schema["required"]?.array?.map(\.string) ?? []
    where members[name] == nil {
      faults.append("\(path): \(name) is missing")
    }
    for (name, member) in members.sorted(by: { $0.key < $1.key }) {
      if let known = schema["properties"]?[name] {
        faults += self.faults(in: member, schema: known, at: "\(path).\(name)")
      } else if schema["additionalProperties"] == .bool(false) {
        faults.append("\(path): \(name) is not allowed")
      } else if let others = schema["additionalProperties"], others.object != nil {
        faults += self.faults(in: member, schema: others, at: "\(path).\(name)")
      }
    }
    return faults
  }
}
