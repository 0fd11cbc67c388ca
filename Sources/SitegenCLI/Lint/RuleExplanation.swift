import Diagnostics
import Lint

/// Everything about one rule as text, in Chinese first and then in English.
struct RuleExplanation {
  let rule: RuleMetadata

  /// The explanation, for a terminal or a file.
  var text: String {
    [part(in: .zh), part(in: .en), examples].joined(separator: "\n")
  }

  private func part(in language: MessageLanguage) -> String {
    let words = Words(language)
    var lines = [
      "\(rule.id)  \(rule.summary.text(in: language))", "",
      rule.rationale.text(in: language), "",
      "\(words.whatToDo)\(rule.help.text(in: language))",
      "\(words.level)\(level(in: language))",
    ]
    if !rule.requirements.isEmpty {
      let names = rule.requirements.map { $0.name.text(in: language) }
      lines.append(words.requirements + names.joined(separator: words.comma))
    }
    if let address = rule.helpURI { lines.append(words.more + address) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func level(in language: MessageLanguage) -> String {
    let legal = Message(zh: "，法定最低要求，不能降低或屏蔽", en: ", a legal minimum that cannot be lowered")
    let person = Message(zh: "，需要人判断", en: ", for a person to judge")
    var text = rule.level.rawValue
    if rule.isLegalMinimum { text += legal.text(in: language) }
    if rule.certainty == .needsPerson { text += person.text(in: language) }
    return text
  }

  /// The examples; their text is the same in both languages.
  private var examples: String {
    let kinds = [
      ("不合格 / fails", rule.failing), ("需要人判断 / needs a person", rule.undecidable),
      ("合格 / passes", rule.passing), ("不适用 / does not apply", rule.inapplicable),
    ]
    return kinds.filter { !$0.1.isEmpty }.map { title, examples in
      title + "\n\n" + examples.map(Self.indented).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func indented(_ example: Example) -> String {
    let files = example.files.keys.sorted().map { path in
      "-- \(path) --\n" + (example.allFiles[path] ?? "")
    }
    return ([example.text] + files).joined(separator: "\n").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }

  /// The headings of a language.
  private struct Words {
    let whatToDo: String
    let level: String
    let requirements: String
    let more: String
    let comma: String

    init(_ language: MessageLanguage) {
      switch language {
      case .zh:
        whatToDo = "怎么改："
        level = "级别："
        requirements = "依据："
        more = "参见："
        comma = "；"
      case .en:
        whatToDo = "What to do: "
        level = "Level: "
        requirements = "Required by: "
        more = "See: "
        comma = "; "
      }
    }
  }
}
