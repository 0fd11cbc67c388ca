import Accessibility
import Diagnostics

/// Each sentence of an easy-to-read page has a line of its own.
struct EasySentenceLine: Rule {
  static let metadata = RuleMetadata(
    id: "easy-sentence-line", severity: .warning,
    summary: Message(
      zh: "易读版一行一句", en: "Each sentence of an easy-to-read page begins a line"),
    rationale: Message(
      zh: """
        一行一句，看完一句歇一下，也容易找到下一句；挤成一段，智力残疾人和有阅读障碍的人就跟不上。\
        语言标明 simple 的网页里，每段、每个列表项只有一句；几句之间用换行分开也可以。引文不检查。
        """,
      en: """
        With a sentence a line readers rest behind each and find the next; people with intellectual \
        disabilities or dyslexia cannot follow a paragraph. Where the language says simple, each \
        paragraph and item has one sentence, or line breaks between several. Quotations are left out.
        """),
    help: Message(zh: "另起一行；Markdown 里另起一段，或在行末写反斜杠", en: "start a new paragraph or line"),
    requirements: [.wcag(.sc3_1_5), .easyToRead], sets: [], scope: .page,
    passing: SampleEasyPage.paragraphs([
      "你可以申请补贴。", "带上身份证。<br>带上残疾人证。", "带上身份证", "打电话 12385。", "他说：“我来帮你。”",
    ]) + [SampleEasyPage.page("<ol><li>去社区。</li><li>填表。</li></ol>")],
    failing: SampleEasyPage.paragraphs([
      "↓带上身份证。再去社区。", "去社区。<br>↓填表。签名。", "↓有问题吗？打电话问。", "↓不要急！慢慢来！", "↓你可以申请。<em>不要钱。</em>",
    ]) + [SampleEasyPage.page("<ul><li>↓去社区。填表</li><li>回家等。</li></ul>")],
    inapplicable: [
      Example("<p>带上身份证。再去社区。</p>"), SampleEasyPage.page("<h1>申请。补贴。</h1>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    reporter.failEasyLines(of: page) { line in
      let count = line.sentences.count
      return count <= 1
        ? nil : Message(zh: "一行有 \(count) 句", en: "\(count) sentences in one line")
    }
  }
}
