import Diagnostics
import Lint

/// The list of rules, as text and as JSON.
struct RuleList {
  let rules: [RuleMetadata]
  let language: MessageLanguage

  /// One rule a line: id, level, requirements, what is expected.
  var text: String {
    let width = rules.map(\.id.utf8.count).max() ?? 0
    let lines = rules.map { rule in
      let padding = String(repeating: " ", count: width - rule.id.utf8.count)
      return "\(rule.id)\(padding)  \(rule.level.rawValue)  \(rule.summary.text(in: language))\n"
    }
    return lines.joined()
  }

  /// An array with one object for each rule, on one line.
  var json: [UInt8] {
    var json = JSONWriter()
    json.array { json in
      for rule in rules { json.object { write(rule, to: &$0) } }
    }
    json.newline()
    return json.bytes
  }

  private func write(_ rule: RuleMetadata, to json: inout JSONWriter) {
    json.member("id", rule.id)
    json.member("level", rule.level.rawValue)
    json.member("lowestLevel", rule.lowestLevel.rawValue)
    json.member("certainty", rule.certainty.rawValue)
    json.member("legalMinimum") { $0.value(rule.isLegalMinimum) }
    write("sets", rule.sets.map(\.rawValue).sorted(), to: &json)
    write("requirements", rule.requirements.map(\.text), to: &json)
    write("summary", rule.summary, to: &json)
    write("rationale", rule.rationale, to: &json)
    write("help", rule.help, to: &json)
    json.member("helpUri", rule.helpURI)
  }

  private func write(_ name: String, _ texts: [String], to json: inout JSONWriter) {
    json.member(name) { $0.array { for text in texts { $0.value(text) } } }
  }

  private func write(_ name: String, _ message: Message, to json: inout JSONWriter) {
    json.member(name) {
      $0.object {
        $0.member("zh", message.zh)
        $0.member("en", message.en)
      }
    }
  }
}
