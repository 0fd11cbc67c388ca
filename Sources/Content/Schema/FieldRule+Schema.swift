import Diagnostics

extension FieldRule {
  /// Whether JSON Schema can say it: it cannot compare two values.
  var isStructural: Bool {
    switch demand {
    case .notAfter, .notBefore: false
    case .requires, .requiresOneOf: severity == .error
    }
  }

  /// Writes the rule as a condition and what follows from it.
  func writeSchema(for kind: Kind, to json: inout JSONWriter) {
    let keys = Self.keys(of: field)
    switch demand {
    case .notAfter, .notBefore: return
    case .requires(let others, let values), .requiresOneOf(let others, let values):
      json.member("if") { json in
        Self.write(keys, to: &json) { json in
          guard !values.isEmpty else { return }
          writeCondition(values, kind.field(at: field)?.type, to: &json)
        }
      }
      json.member("then") { json in
        json.object { json in
          json.member(isAlternative ? "anyOf" : "allOf") { json in
            json.array { json in
              for other in others { Self.write(Self.keys(of: other), to: &json) { _ in } }
            }
          }
        }
      }
    }
  }

  private var isAlternative: Bool {
    if case .requiresOneOf = demand { true } else { false }
  }

  private static func keys(of path: String) -> ArraySlice<String> {
    path.split(separator: ".").map(String.init)[...]
  }

  /// Writes that an object has a key, below it the next one, and what the last one's value is.
  private static func write(
    _ keys: ArraySlice<String>, to json: inout JSONWriter, last: (inout JSONWriter) -> Void
  ) {
    json.object { json in
      guard let key = keys.first else { return last(&json) }
      json.member("required", texts: [key])
      json.member("properties") { json in
        json.object { $0.member(key) { write(keys.dropFirst(), to: &$0, last: last) } }
      }
    }
  }

  private func writeCondition(_ values: [String], _ type: FieldType?, to json: inout JSONWriter) {
    func write(to json: inout JSONWriter) {
      json.member("enum") { json in
        json.array { json in
          for value in values {
            if type?.element == .bool { json.value(value == "true") } else { json.value(value) }
          }
        }
      }
    }
    if case .list = type {
      json.member("contains") { $0.object { write(to: &$0) } }
    } else {
      write(to: &json)
    }
  }
}

extension Kind {
  /// Returns the field, or the part of one, at a path that rules use.
  fileprivate func field(at path: String) -> Field? {
    let keys = path.split(separator: ".").map(String.init)
    let field = fields.first { $0.name == keys[0] }
    return keys.count == 1 ? field : field?.fields.first { $0.name == keys[1] }
  }
}
