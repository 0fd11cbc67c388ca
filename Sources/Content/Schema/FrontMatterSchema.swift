import Diagnostics

/// The JSON Schema (draft 2020-12) of front matter, by which editors complete and check it.
///
/// It says what one page shows by itself. What takes a comparison (one date after another) or other
/// files (links to pages) is left to the build.
package struct FrontMatterSchema: Sendable {
  private let kinds: [Kind]
  private let language: MessageLanguage

  /// - Parameters:
  ///   - kinds: The kinds of a site, or the one whose pages the schema describes.
  ///   - language: The language of titles and descriptions.
  package init(kinds: [Kind], language: MessageLanguage) {
    self.kinds = kinds.sorted { $0.name < $1.name }
    self.language = language
  }

  /// The schema on one line.
  package var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      if kinds.count == 1 { write(kinds[0], to: &json) } else { writeChoice(to: &json) }
    }
    json.newline()
    return json.bytes
  }

  /// Writes one definition for each kind, chosen by the page's `kind`.
  private func writeChoice(to json: inout JSONWriter) {
    json.member("type", "object")
    json.member("properties") { json in
      json.object {
        $0.member("kind") { $0.object { $0.member("enum", texts: kinds.map(\.name)) } }
      }
    }
    json.member("allOf") { json in
      json.array { json in
        for kind in kinds { json.object { writeCase(kind, to: &$0) } }
      }
    }
    json.member("$defs") { json in
      json.object { json in
        for kind in kinds { json.member(kind.name) { $0.object { write(kind, to: &$0) } } }
      }
    }
  }

  private func writeCase(_ kind: Kind, to json: inout JSONWriter) {
    let isDefault = kind.name == Kind.page.name
    json.member("if") { json in
      json.object { json in
        json.member("properties") { json in
          json.object { $0.member("kind") { $0.object { $0.member("const", kind.name) } } }
        }
        if !isDefault { json.member("required", texts: ["kind"]) }
      }
    }
    json.member("then") { $0.object { $0.member("$ref", "#/$defs/" + kind.name) } }
  }

  private func write(_ kind: Kind, to json: inout JSONWriter) {
    let fields = FrontMatterKeys.fields + kind.fields
    json.member("title", kind.label.text(in: language))
    json.member("type", "object")
    json.member("properties") { json in
      json.object { json in
        for field in fields {
          let reasons = kind.rules.filter { $0.field == field.name }.map(\.reason)
          json.member(field.name) { json in
            json.object { json in
              if field.name == "kind" { json.member("const", kind.name) }
              field.writeSchema(reasons: reasons, in: language, to: &json)
            }
          }
        }
      }
    }
    let required = fields.filter(\.isRequired).map(\.name)
    json.member("required", texts: required + (kind.name == Kind.page.name ? [] : ["kind"]))
    json.member("additionalProperties") { $0.value(false) }
    let rules = kind.rules.filter(\.isStructural)
    guard !rules.isEmpty else { return }
    json.member("allOf") { json in
      json.array { json in
        for rule in rules { json.object { rule.writeSchema(for: kind, to: &$0) } }
      }
    }
  }
}

extension JSONWriter {
  /// Appends a member with an array of strings.
  mutating func member(_ key: String, texts: [String]) {
    member(key) { json in json.array { json in for text in texts { json.value(text) } } }
  }
}
