import Diagnostics

extension PageContext {
  /// Lists what templates find on this page, one member a line, with its documentation.
  ///
  /// Members of members are indented; those that hold nothing are listed as well, because templates
  /// may name them. Texts are shown in quotes with control characters escaped.
  package func outline(in language: MessageLanguage) -> String {
    var lines: [String] = []
    append(schema, at: Int(root.start), to: &lines, depth: 0, language: language)
    return lines.joined(separator: "\n") + "\n"
  }

  private func append(
    _ schema: ContextSchema, at start: Int, to lines: inout [String], depth: Int,
    language: MessageLanguage
  ) {
    let indentation = String(repeating: "  ", count: depth)
    for member in schema.members {
      let node = store[start + member.index]
      let summary = member.summary.text(in: language)
      lines.append("\(indentation)\(member.name): \(text(of: node))  # \(summary)")
      switch (node, schema.type(of: member)) {
      case (.object(let start), .object(let schema)):
        append(schema, at: Int(start), to: &lines, depth: depth + 1, language: language)
      case (.list(let elements), .list(.object(let schema))):
        for case .object(let start) in store.nodes[elements.indices] {
          lines.append("\(indentation)  -")
          append(schema, at: Int(start), to: &lines, depth: depth + 2, language: language)
        }
      default: break
      }
    }
  }

  /// The value on one line; the members of lists and objects follow on their own.
  private func text(of node: ContextNode) -> String {
    switch node {
    case .absent: "–"
    case .text(let range):
      String(decoding: store.bytes[range.indices], as: UTF8.self).debugDescription
    case .html(let range): "HTML(\(range.count))"
    case .number(let number): String(number)
    case .bool(let bool): String(bool)
    case .list(let list): "[\(list.count)]"
    case .object: "{}"
    case .body: "HTML"
    }
  }
}
