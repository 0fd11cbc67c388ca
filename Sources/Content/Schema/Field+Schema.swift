import Diagnostics

extension Field {
  /// Writes the members of the field's schema; `reasons` are those of the rules about it.
  func writeSchema(reasons: [Message] = [], in language: MessageLanguage, to json: inout JSONWriter)
  {
    json.member("title", label.text(in: language))
    let texts = ([hint].compactMap(\.self) + reasons).map { $0.text(in: language) }
    if !texts.isEmpty {
      json.member("description", texts.joined(separator: language == .zh ? "；" : "; "))
    }
    write(type, in: language, to: &json)
  }

  private func write(_ type: FieldType, in language: MessageLanguage, to json: inout JSONWriter) {
    switch type {
    case .text, .markdown, .page: writeScalar(pattern: pattern.map { "^\($0.source)$" }, to: &json)
    case .phone: writeScalar(pattern: "^[+(0-9][-+() 0-9转]+$", to: &json)
    case .url: writeScalar(pattern: "^https?://", to: &json)
    case .duration:
      let units = TimeLimit.units.joined(separator: "|")
      writeScalar(pattern: "^[0-9]{1,4} *(\(units))$", to: &json)
    case .date:
      json.member("type", "string")
      json.member("format", "date")
      json.member("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .number: json.member("type", "number")
    case .bool: json.member("type", "boolean")
    case .choice: json.member("enum", texts: values)
    case .object: writeObject(in: language, to: &json)
    case .media:
      json.member("type", "object")
      json.member("required", texts: ["title", "sources"])
    case .alternatives:
      let forms = EmergencyAlternatives.Form.allCases.map(\.rawValue)
      json.member("type", "object")
      json.member("propertyNames") { $0.object { $0.member("enum", texts: forms) } }
    case .list(.media): writeChoice(of: .media, in: language, to: &json)
    case .list(let element): writeList(of: element, in: language, to: &json)
    }
  }

  /// Writes what YAML may read as a text, a number or a Boolean.
  private func writeScalar(pattern: String?, to json: inout JSONWriter) {
    json.member("type", texts: ["string", "number", "boolean"])
    if let pattern { json.member("pattern", pattern) }
    if isRequired { json.member("minLength", 1) }
  }

  private func writeList(
    of element: FieldType, in language: MessageLanguage, to json: inout JSONWriter
  ) {
    json.member("type", "array")
    json.member("items") { $0.object { write(element, in: language, to: &$0) } }
    if isRequired { json.member("minItems", 1) }
  }

  /// Writes that one item may stand without a list.
  private func writeChoice(
    of element: FieldType, in language: MessageLanguage, to json: inout JSONWriter
  ) {
    json.member("anyOf") { json in
      json.array { json in
        json.object { writeList(of: element, in: language, to: &$0) }
        json.object { write(element, in: language, to: &$0) }
      }
    }
  }

  private func writeObject(in language: MessageLanguage, to json: inout JSONWriter) {
    guard takesText else { return writeParts(in: language, to: &json) }
    json.member("anyOf") { json in
      json.array { json in
        json.object { $0.member("type", "string") }
        json.object { writeParts(in: language, to: &$0) }
      }
    }
  }

  private func writeParts(in language: MessageLanguage, to json: inout JSONWriter) {
    json.member("type", "object")
    guard !fields.isEmpty else { return }
    json.member("properties") { json in
      json.object { json in
        for part in fields {
          json.member(part.name) { $0.object { part.writeSchema(in: language, to: &$0) } }
        }
      }
    }
    json.member("required", texts: fields.filter(\.isRequired).map(\.name))
    json.member("additionalProperties") { $0.value(false) }
  }
}
