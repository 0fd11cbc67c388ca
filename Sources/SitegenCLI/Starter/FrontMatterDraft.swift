import Content
import Diagnostics

/// The front matter of a page that is about to be written.
///
/// Required keys are open and empty, so that the build asks for each of them; optional ones are
/// comments. Above each stands, in the language of the authors, what to write.
struct FrontMatterDraft: Sendable {
  var title: String
  var kind: Kind

  /// The page's file, with a place for the text.
  var text: String {
    var lines = ["---", "title: \(Self.quoted(title))", "kind: \(kind.name)"]
    lines += Self.common
    lines += kind.fields.flatMap(Self.lines)
    lines += ["---", "", ""]
    return lines.joined(separator: "\n")
  }

  /// The optional keys of every page that most authors want.
  private static let common = [
    "# 简介（选填）：一句话，显示在列表和搜索结果里",
    #"# description: """#,
    "# 日期（选填）：例如 2026-11-21",
    "# date:",
  ]

  private static func lines(for field: Field) -> [String] {
    let need = field.isRequired ? "必填" : "选填"
    let hint = field.hint.map { "\($0.zh)；" } ?? ""
    let comment =
      "# \(field.label.zh)（\(need)）：\(hint)\(field.shape)，例如 \(field.example)"
    let key = "\(field.name):\(field.emptyValue)"
    return [comment, field.isRequired ? key : "# " + key]
  }

  /// Returns a text as a double-quoted YAML scalar, whose escapes are a superset of JSON's.
  static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.value(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension Field {
  /// What the value is, in Chinese.
  fileprivate var shape: String {
    let item =
      switch type.element {
      case .text, .list: "文字"
      case .markdown: "Markdown 文字"
      case .date: "日期"
      case .number: "数字"
      case .bool: "true 或 false"
      case .duration: "期限"
      case .phone: "电话号码"
      case .url: "网址"
      case .page: "本站页面的源文件"
      case .choice: values.joined(separator: "、") + " 之一"
      case .object where fields.isEmpty: "若干“键: 值”"
      case .object: "写明" + fields.map { "\($0.name)（\($0.label.zh)）" }.joined(separator: "、")
      case .media: "视频或音频，写法见使用说明“视频和音频”"
      case .alternatives: "五种形式，每种有文件或没有的原因"
      }
    let shape = pattern.map { "\(item)，格式是 \($0.source)" } ?? item
    return isList ? shape + "，可写多项" : shape
  }

  /// A value in YAML that the field takes; a field with a pattern shows only the type.
  fileprivate var example: String {
    let item =
      switch type.element {
      case .text, .list: FrontMatterDraft.quoted(label.zh)
      case .markdown: #""见[首页](/_index.md)""#
      case .date: "2026-11-21"
      case .number: "12"
      case .bool: "true"
      case .duration: "20个工作日"
      case .phone: #""12345""#
      case .url: "https://www.gov.cn/"
      case .page: "/_index.md"
      case .choice: values.first.map(FrontMatterDraft.quoted) ?? #""""#
      case .object where fields.isEmpty: "{ 键: 值 }"
      case .object:
        "{ " + partsShown.map { "\($0.name): \($0.example)" }.joined(separator: ", ") + " }"
      case .media: "{ title: 录像, sources: 录像.mp4, captions: 录像.vtt }"
      case .alternatives:
        "{ voice: { file: 语音.mp3 }, largePrint: { file: 大字版.pdf }, braille: "
          + "{ unavailable: 正在制作 }, signLanguage: { media: 录像 }, captions: { media: 录像 } }"
      }
    return isList ? "[\(item)]" : item
  }

  /// The parts that an example gives: the first and the required ones.
  private var partsShown: [Field] { fields.prefix(1) + fields.dropFirst().filter(\.isRequired) }

  /// What stands behind the key until the author fills it, with a blank before it.
  fileprivate var emptyValue: String {
    if isList { return " []" }
    switch type {
    case .text, .markdown, .duration, .phone, .url, .page: return #" """#
    case .date, .number, .bool, .choice, .object, .media, .alternatives, .list: return ""
    }
  }

  private var isList: Bool { type != type.element }
}
