import Accessibility
import Diagnostics
import HTML

/// The sentences of a service guide are short.
struct TextSentenceLength: Rule {
  static let metadata = RuleMetadata(
    id: "text-sentence-length", severity: .warning,
    summary: Message(zh: "办事指南的句子不长", en: "The sentences of a service guide are short"),
    rationale: Message(
      zh: """
        一句话超过四十个字，认知障碍者、听读屏软件的人、母语是手语的人读到后面就忘了前面。五份规划里的句子一半超过四十个字，\
        所以只检查 JSON-LD 说自己是 GovernmentService 的网页，公文原文和引用不检查。国内标准没有这个数，是本项目的建议。
        """,
      en: """
        Of a sentence beyond forty characters people with cognitive disabilities, listeners and those \
        whose first language is a sign language lose the beginning. Half the sentences of official \
        plans are longer, so only guides to services (JSON-LD: GovernmentService) are looked at, and \
        no quotations. The number is this project's advice; no Chinese standard has one.
        """),
    help: Message(zh: "拆成两三句，一句说一件事", en: "make two or three sentences of it, one thing each"),
    requirements: [.wcag(.sc3_1_5), .readability], sets: [.gov], scope: .page,
    passing: [
      SampleGuide.page("<p>先打电话问社区。再带上身份证去办。</p>"),
      SampleGuide.page("<li>《\(String(repeating: "残疾人保障和发展规划", count: 6))》</li>"),
    ],
    failing: [
      SampleGuide.page("<p>↓\(String(repeating: "符合条件的残疾人可以申请，", count: 4))带上身份证。</p>")
    ],
    inapplicable: [
      Example("<p>\(String(repeating: "各县区人民政府，", count: 9))请执行。</p>"),
      SampleGuide.page("<blockquote><p>\(String(repeating: "国家保障", count: 12))。</p></blockquote>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for block in GuideText.of(page).blocks {
      let longest = Self.sentences(block.text).map(\.count).max() ?? 0
      if longest <= Self.limit {
        reporter.pass(block.node)
      } else {
        reporter.fail(
          block.node,
          Message(zh: "有一句 \(longest) 个字", en: "a sentence of \(longest) characters"),
          at: page.tree.spanWithoutSpace(of: block.start))
      }
    }
  }

  /// Characters of a sentence, punctuation inside of it counted.
  private static let limit = 40

  /// Returns what ends like a sentence; names of documents and what stands alone do not.
  private static func sentences(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { "。！？".contains($0) }.dropLast()
      .map { $0.trimmingPrefix(" ") }
  }
}
