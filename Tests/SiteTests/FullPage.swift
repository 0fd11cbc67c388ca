import Content
import Diagnostics

/// Front matter in which every field of a kind has a value, but for recordings.
struct FullPage {
  let kind: Kind

  /// The whole file.
  var text: String {
    let fields = kind.fields.filter { $0.type.element != .media }
    let keys = fields.map { "\($0.name): \(Self.value(of: $0))" }.joined(separator: "\n")
    return """
      ---
      title: 全部字段
      description: 每个字段都有值的页面。
      kind: \(kind.name)
      date: 2026-02-20
      updated: 2026-02-21
      expires: 2027-02-20
      \(keys)
      ---

      正文。

      """
  }

  private static func value(of field: Field) -> String {
    let item =
      switch field.type.element {
      case .text, .markdown, .list: "\"\(patterned[field.name] ?? field.label.zh)\""
      case .date: "2026-02-20"
      case .number: "2"
      case .bool: "true"
      case .duration: "20个工作日"
      case .phone: "\"12385\""
      case .url: "https://www.gov.cn/a"
      case .page: "/policies/plan.md"
      case .choice: field.values[0]
      case .object:
        "{ " + field.fields.map { "\($0.name): \(value(of: $0))" }.joined(separator: ", ") + " }"
      case .media: ""
      case .alternatives:
        "{ "
          + ["voice", "largePrint", "braille", "signLanguage", "captions"]
          .map { "\($0): { unavailable: 演示 }" }.joined(separator: ", ") + " }"
      }
    return field.type == field.type.element ? item : "[\(item), \(item)]"
  }

  /// Values of the fields that have a form.
  private static let patterned = [
    "docNo": "某政发〔2026〕9号", "indexNo": "000014349/2026-9", "agencyCode": "12345678901234567X",
    "code": "12345678901234567X", "catalogCode": "123456789012", "taskCode": "123456789012",
  ]
}
