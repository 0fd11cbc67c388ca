import Accessibility
import Diagnostics

/// An easy-to-read page says things without double negatives.
struct EasyDoubleNegative: Rule {
  static let metadata = RuleMetadata(
    id: "easy-double-negative", severity: .warning,
    summary: Message(zh: "易读版没有双重否定", en: "An easy-to-read page has no double negatives"),
    rationale: Message(
      zh: """
        “不得不去”“非本人不可”要转两个弯才明白是“一定要去”“只能本人”，智力残疾人常常看成相反的意思。\
        在语言标明 simple 的网页里找“不得不”“不能不”“非……不可”等几种写法；“能不能不去”是问话，不报告。
        """,
      en: """
        不得不去 has to be turned round twice before it means that one must go, and people with \
        intellectual disabilities often understand the opposite. The rule looks for a few such \
        phrases where the language says simple; questions such as 能不能不去 are not reported.
        """),
    help: Message(zh: "改成正面的说法，例如“一定要”“只有……才”", en: "say it without a negative"),
    requirements: [.wcag(.sc3_1_5), .easyToRead], sets: [], scope: .page,
    passing: SampleEasyPage.paragraphs([
      "你一定要去。", "能不能不去？", "这样做非常不可靠。", "不能忘记带身份证。", "除非他来，你不可以签名。", "你不去也可以。",
    ]),
    failing: SampleEasyPage.paragraphs([
      "↓你不得不去。", "↓这件事不能不办。", "↓他不会不来。", "↓非本人去不可。", "↓我们不是不管。", "↓你非去不可，不要忘记。",
    ]),
    inapplicable: [Example("<p>你不得不去。</p>"), SampleEasyPage.page("<h2>不得不说</h2>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    reporter.failEasyLines(of: page) { line in
      Self.phrase(in: line.words).map {
        Message(zh: "“\($0)”是双重否定", en: "“\($0)” is a double negative")
      }
    }
  }

  private static func phrase(in text: String) -> Substring? {
    let twice = /(.?)(不([得能可会是])不)/
    // A question repeats the word: 能不能不.
    let found = text.matches(of: twice).first { $0.1 != $0.3 }?.2
    let only = /([除是并若莫]?)(非[^常，。；：！？、]{1,8}不可)(?=[，。；！？”的了]|$)/
    return found ?? text.matches(of: only).first { $0.1.isEmpty }?.2
  }
}
