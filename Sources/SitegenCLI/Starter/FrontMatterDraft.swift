import Diagnostics

/// The front matter of a page that is about to be written.
struct FrontMatterDraft: Sendable {
  var title: String
  var kind: String
  var fields: [Field]

  /// A field of the page's kind.
  struct Field: Sendable, Hashable {
    var name: String
    /// What the author is to write, in the language of messages.
    var label: String
    var isRequired: Bool
    /// A value to start from, as YAML; empty if the author must find one.
    var example = ""
  }

  /// The page's file: required fields open, optional ones as comments, and a place for the text.
  var text: String {
    var lines = ["---", "title: \(Self.quoted(title))", "kind: \(kind)"]
    for field in fields {
      let value = field.example.isEmpty ? "" : " " + field.example
      lines.append("# \(field.label)")
      lines.append((field.isRequired ? "" : "# ") + "\(field.name):\(value)")
    }
    lines += ["---", "", ""]
    return lines.joined(separator: "\n")
  }

  /// Returns a text as a double-quoted YAML scalar, whose escapes are a superset of JSON's.
  static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.value(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
