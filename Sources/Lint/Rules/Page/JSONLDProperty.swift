import Accessibility
import Diagnostics
import HTML
import SchemaOrg

/// What a page tells machines in JSON-LD is in words of schema.org.
struct JSONLDProperty: Rule {
  static let metadata = RuleMetadata(
    id: "json-ld-property", severity: .warning,
    summary: Message(
      zh: "JSON-LD 用 schema.org 定义的类型和属性",
      en: "JSON-LD has types and properties that schema.org defines"),
    rationale: Message(
      zh: """
        搜索引擎、语音助手和一键办事的程序从 JSON-LD 里读地点、电话、效力。类型或属性写错了，它们就读不到，\
        使用这些程序的残疾人也找不到。按 schema.org 12.0 核对每个对象：不是 JSON、类型不存在、属性不属于这个类型。\
        别的词汇表的对象和不认识的 @context 不检查。
        """,
      en: """
        From JSON-LD search engines and voice assistants read places, telephone numbers and validity. \
        A misspelt type or property they do not find, and neither do the people who depend on them. \
        Every object is held against schema.org 12.0: text that is not JSON, types that do not exist, \
        properties that the type does not have. Other vocabularies are not looked at.
        """),
    help: Message(
      zh: "改成 schema.org 上这个类型的属性", en: "use a property that schema.org gives the type"),
    requirements: [.guideline("schema.org 12.0")], sets: [.gov], scope: .page,
    passing: [
      script(#"{"@context":"https://schema.org","@type":"GovernmentService","name":"辅具适配"}"#),
      script(
        #"{"@context":"http://schema.org/","@graph":[{"@type":["Event","Article"],"startDate":"2026-01-01","headline":"甲"}]}"#
      ),
    ],
    failing: [
      script(#"{"@context":"https://schema.org","@type":"GovernmentServices"}"#, isMarked: true),
      script(
        #"{"@context":"https://schema.org","@type":"Event","location":{"@type":"Place","docNo":"1"}}"#,
        isMarked: true),
      script("{", isMarked: true),
    ],
    inapplicable: [
      Example("<script>let a = 1</script>"),
      script(#"{"@context":"https://example.org/words","@type":"Doc"}"#),
    ])

  private static func script(_ json: String, isMarked: Bool = false) -> Example {
    Example((isMarked ? "↓" : "") + #"<script type="application/ld+json">\#(json)</script>"#)
  }

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for (node, value) in page.remembered(StructuredItems.init).documents {
      guard let value else {
        reporter.fail(node, Message(zh: "JSON-LD 不是 JSON", en: "the JSON-LD is not JSON"))
        continue
      }
      for root in value.array ?? [value] where Self.isSchemaOrg(root) {
        let problems = Self.problems(of: root)
        if problems.isEmpty { reporter.pass(node) }
        for problem in problems { reporter.fail(node, problem) }
      }
    }
  }

  private static func isSchemaOrg(_ root: JSONDocument.Value) -> Bool {
    root["@context"]?.string?.wholeMatch(of: /https?:\/\/(www\.)?schema\.org\/?/) != nil
  }

  /// Returns what is wrong with a value and all that is in it, each fault once, sorted.
  static func problems(of root: JSONDocument.Value) -> [Message] {
    var found: [String: Message] = [:]
    var waiting = [root]
    while let value = waiting.popLast() {
      waiting += value.array ?? []
      guard let members = value.object else { continue }
      waiting += members.values
      let types = value.itemTypes
      for type in types where !SchemaVocabulary.hasType(type) {
        let nearest = NearestName.of(type, among: SchemaVocabulary.types)
        found[type] = Message(
          zh: "schema.org 没有类型 \(type)" + (nearest.map { "，是不是 \($0)？" } ?? ""),
          en: "schema.org has no type \(type)" + (nearest.map { "; did you mean \($0)?" } ?? ""))
      }
      let known = types.filter(SchemaVocabulary.hasType)
      guard !known.isEmpty else { continue }
      for property in members.keys.sorted() where !property.hasPrefix("@") {
        if known.contains(where: { SchemaVocabulary.allows(property, on: $0) }) { continue }
        let type = known.joined(separator: "、")
        found[type + "." + property] = Message(
          zh: "\(type) 没有属性 \(property)", en: "\(type) has no property \(property)")
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }
}
