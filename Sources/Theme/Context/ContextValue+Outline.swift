import Diagnostics

extension ContextObject {
  /// Lists what templates find in this object, one member a line, with its documentation.
  ///
  /// Members of members are indented; those that hold nothing are listed as well, because templates
  /// may name them. Texts are shown in quotes with control characters escaped.
  package func outline(in language: MessageLanguage) -> String {
    var lines: [String] = []
    append(to: &lines, depth: 0, language: language)
    return lines.joined(separator: "\n") + "\n"
  }

  private func append(to lines: inout [String], depth: Int, language: MessageLanguage) {
    let indentation = String(repeating: "  ", count: depth)
    for member in schema.members {
      guard let value = self[member.name] else { continue }
      let summary = member.summary.text(in: language)
      lines.append("\(indentation)\(member.name): \(value.outlineText)  # \(summary)")
      switch value {
      case .object(let object):
        object.append(to: &lines, depth: depth + 1, language: language)
      case .list(let values):
        for case .object(let object) in values {
          lines.append("\(indentation)  -")
          object.append(to: &lines, depth: depth + 2, language: language)
        }
      default: break
      }
    }
  }
}

extension ContextValue {
  /// The value on one line; the members of lists and objects follow on their own.
  fileprivate var outlineText: String {
    switch self {
    case .absent: "–"
    case .text(let text): text.debugDescription
    case .html(let html): "HTML(\(html.utf8.count))"
    case .number(let number): String(number)
    case .bool(let bool): String(bool)
    case .list(let list): "[\(list.count)]"
    case .object: "{}"
    case .body: "HTML"
    }
  }
}
