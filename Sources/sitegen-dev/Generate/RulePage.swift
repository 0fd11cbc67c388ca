import Diagnostics
import Lint

/// The reference page of a rule, as a Markdown page of the portal.
struct RulePage {
  let rule: RuleMetadata

  /// The folder of the reference.
  static let folder = "Content/docs/rules"

  /// The page's path below the root of the repository.
  var path: String { "\(Self.folder)/\(rule.id).md" }

  /// The whole file.
  var text: String {
    ([frontMatter] + chinese + examples + english).joined(separator: "\n")
  }

  private var frontMatter: String {
    """
    ---
    # Written by `sitegen-dev generate`; do not edit.
    title: \(quoted("\(rule.summary.zh)（\(rule.id)）"))
    description: \(quoted("检查规则 \(rule.id)：为什么要查、怎么改，附合格和不合格的例子。"))
    kind: page
    updated: \(Self.updated)
    ---

    """
  }

  /// The day on which the reference was last looked through as a whole.
  private static let updated = "2026-11-21"

  // MARK: Texts

  private var chinese: [String] {
    [
      "## 为什么\n", escaped(rule.rationale.zh) + "\n",
      "## 怎么改\n", escaped(rule.help.zh) + "。\n",
      "## 级别和依据\n", facts(in: .zh),
    ]
  }

  private var english: [String] {
    [
      "## English\n", ":::lang{tag=en}", escaped(rule.summary.en) + ".\n",
      escaped(rule.rationale.en) + "\n", "What to do: " + escaped(rule.help.en) + ".\n",
      facts(in: .en) + ":::\n",
    ]
  }

  private func facts(in language: MessageLanguage) -> String {
    func choose(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
    var lines = ["\(choose("默认级别：", "Level by default: "))\(rule.level.rawValue)"]
    if isCaptions {
      lines.append(
        choose("查字幕文件；级别不能用配置改变", "About caption files; no configuration changes the level"))
    }
    if rule.isLegalMinimum {
      lines.append(choose("法定最低要求：不能降低，也不能用注释屏蔽", "A legal minimum: never lowered, never excused"))
    }
    if rule.certainty == .needsPerson {
      lines.append(choose("程序只能提示，要由人来判断", "A program can only point at it; a person decides"))
    }
    lines += rule.requirements.map { escaped($0.name.text(in: language)) }
    if let address = rule.helpURI {
      lines.append("[\(choose("这条规则的国际测试规范（英文）", "The test rule at W3C"))](\(address))")
    }
    return lines.map { "- \($0)\n" }.joined()
  }

  // MARK: Examples

  private var examples: [String] {
    [
      ("不合格的例子", rule.failing), ("需要人判断的例子", rule.undecidable), ("合格的例子", rule.passing),
      ("不适用的例子", rule.inapplicable),
    ].filter { !$0.1.isEmpty }.flatMap { title, examples in
      ["## \(title)\n"] + examples.flatMap(blocks)
    }
  }

  private var isCaptions: Bool { rule.scope == .captions }

  private func blocks(_ example: Example) -> [String] {
    let others = example.files.keys.sorted()
    if others.isEmpty { return [fenced(example.text, as: isCaptions ? "vtt" : "html")] }
    return ([example.path] + others).map { path in
      "`\(path)`：\n\n" + fenced(example.allFiles[path] ?? "", as: "html")
    }
  }

  /// A code block; its fence is longer than any run of backticks inside.
  private func fenced(_ code: String, as language: String) -> String {
    var fence = "```"
    while code.contains(fence) { fence += "`" }
    let end = code.hasSuffix("\n") ? "" : "\n"
    return "\(fence)\(language)\n\(code)\(end)\(fence)\n"
  }

  // MARK: Escaping

  /// Text on one line without meaning for Markdown, but for code between backticks.
  private func escaped(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      index.isMultiple(of: 2) ? escapedWords(part) : "`\(part)`"
    }.joined()
  }

  private func escapedWords(_ text: Substring) -> String {
    text.reduce(into: "") { result, character in
      if "\\*_[]<>{}&|~#".contains(character) { result.append("\\") }
      result.append(character == "\n" ? " " : character)
    }
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
