import Content
import Diagnostics

/// The reference of all kinds of pages and their fields, as a Markdown page of the portal.
struct KindPage {
  /// The page's path below the root of the repository.
  static let path = "Content/docs/kinds.md"

  private let kinds: [Kind]

  init(root: Folder) throws(ChoreFailure) {
    let (kinds, diagnostics) = KindFolder.read(root: root.path)
    if let problem = diagnostics.first {
      throw ChoreFailure("\(problem.span?.path ?? "Templates/kinds"): \(problem.message.en)")
    }
    self.kinds = kinds.values.sorted { $0.name < $1.name }
  }

  /// The whole file.
  var text: String {
    ([Self.start, Self.table("每一种页面都有的键", FrontMatterKeys.fields)] + kinds.map(Self.section))
      .joined(separator: "\n")
  }

  private static let start = """
    ---
    # Written by `sitegen-dev generate`; do not edit.
    title: 页面类型和字段
    description: 每种页面的前言可以写哪些键，哪些必填，写成什么样，以及键与键之间的规则和依据。
    kind: page
    updated: 2026-11-21
    weight: 30
    ---

    前言是 Markdown 文件开头两行 `---` 之间的部分。怎样在编辑器里填写，见[填写前言](front-matter.md)。

    ## 共有的键

    """

  private static func section(_ kind: Kind) -> String {
    var parts = ["## \(kind.label.zh)（\(kind.name)）\n"]
    parts.append("给机器读的说明（JSON-LD）里，这种页面是 schema.org 的 `\(kind.schema)`。\n")
    parts.append(
      kind.fields.isEmpty ? "没有自己的字段。\n" : table("\(kind.label.zh)的字段", kind.fields))
    for field in kind.fields where !field.fields.isEmpty {
      parts.append(table("\(kind.label.zh)：\(field.label.zh)（\(field.name)）的组成", field.fields))
    }
    if !kind.rules.isEmpty {
      parts.append("\(kind.label.zh)的规则：\n")
      parts.append(kind.rules.map { "- \(rule($0))\n" }.joined())
    }
    return parts.joined(separator: "\n")
  }

  private static func table(_ caption: String, _ fields: [Field]) -> String {
    let rows = fields.map { field in
      "| `\(field.name)` | \(field.label.zh) | \(field.isRequired ? "必填" : "选填") | \(shape(field)) |"
    }
    return
      ([
        "Table: \(caption) {row-headers=1}", "", "| 键 | 名称 | 必填 | 写法 |",
        "| --- | --- | --- | --- |",
      ]
      + rows).joined(separator: "\n") + "\n"
  }

  private static func shape(_ field: Field) -> String {
    var parts = [field.type == field.type.element ? "" : "列表，每项："]
    parts[0] += typeName(field)
    if let pattern = field.pattern { parts.append("格式 `\(pattern.source)`") }
    if let hint = field.hint { parts.append(hint.zh) }
    return parts.joined(separator: "；")
  }

  private static func typeName(_ field: Field) -> String {
    switch field.type.element {
    case .text, .list: "文字"
    case .markdown: "Markdown 文字"
    case .date: "日期"
    case .number: "数字"
    case .bool: "`true` 或 `false`"
    case .duration: "期限，如 20个工作日"
    case .phone: "电话"
    case .url: "网址"
    case .page: "本站页面的源文件"
    case .choice: field.values.joined(separator: "、")
    case .object: "见下表"
    case .media: "见[视频和音频](media.md)"
    case .alternatives: "见[视频和音频](media.md)"
    }
  }

  private static func rule(_ rule: FieldRule) -> String {
    let level = rule.severity == .error ? "" : "（警告）"
    return "\(demand(of: rule))\(level)。\(rule.reason.zh)。"
  }

  private static func demand(of rule: FieldRule) -> String {
    switch rule.demand {
    case .notAfter(let other, 0): "`\(rule.field)` 不超过 `\(other)`"
    case .notAfter(let other, let days): "`\(rule.field)` 最迟在 `\(other)` 之后 \(days) 个工作日"
    case .notBefore(let other): "`\(rule.field)` 不早于 `\(other)`"
    case .requires(let others, let values):
      "\(condition(rule.field, values))，要写 \(names(others, joinedBy: "和"))"
    case .requiresOneOf(let others, let values):
      "\(condition(rule.field, values))，要写 \(names(others, joinedBy: "或"))"
    }
  }

  private static func condition(_ field: String, _ values: [String]) -> String {
    values.isEmpty ? "写了 `\(field)`" : "`\(field)` 是 \(values.joined(separator: "、"))"
  }

  private static func names(_ names: [String], joinedBy word: String) -> String {
    names.map { "`\($0)`" }.joined(separator: " \(word) ")
  }
}
