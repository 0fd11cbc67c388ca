import Accessibility
import Diagnostics

/// The words of an easy-to-read page are those of every day.
struct EasyPlainWords: Rule {
  static let metadata = RuleMetadata(
    id: "easy-plain-words", severity: .warning,
    summary: Message(
      zh: "易读版用日常的词", en: "The words of an easy-to-read page are those of every day"),
    rationale: Message(
      zh: """
        “逾期”“酌情”“统筹推进”是公文和书面语，智力残疾人、识字不多的人、母语是手语的人看不懂。\
        在语言标明 simple 的网页里找一份词表上的词，每个都有日常的说法。后面马上用括号解释了的、\
        链接到词语解释的、书名号里的不报告。词表是本项目的。
        """,
      en: """
        The language of documents is lost on people with intellectual disabilities, on those who read \
        little and on those whose first language is a sign language. Where the language says simple, \
        the rule looks for a list of such words, each with a plain one; not for those that brackets \
        or a glossary explain, nor in names of documents. The list is this project's.
        """),
    help: Message(zh: "换成日常的说法，或者紧接着用括号解释", en: "use the plain word, or explain it in brackets"),
    requirements: [.wcag(.sc3_1_3), .easyToRead], sets: [], scope: .page,
    passing: SampleEasyPage.paragraphs([
      "过了日期就不能办。", "逾期（过了日期）就不能办。", "授予以下的人奖状。", "请看《逾期处理办法》。",
      ##"<a href="#term-逾期" role="doc-glossref">逾期</a>就不能办。"##, "这一届时间很长。",
    ]),
    failing: SampleEasyPage.paragraphs([
      "↓逾期不能办。", "↓请携带身份证。", "↓补贴由社区予以发放。", "↓困难的人可以酌情多给。", "↓原则上只能办一次。", "↓届时打电话告诉你。",
    ]),
    inapplicable: [Example("<p>逾期不能办。</p>"), SampleEasyPage.page("<h2>逾期</h2>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    reporter.failEasyLines(of: page) { line in
      Self.words.first { $0.isIn(line.unexplainedWords) }.map {
        Message(
          zh: "“\($0.official)”不好懂，可以写“\($0.plain)”",
          en: "“\($0.official)” is hard to understand; “\($0.plain)” says the same")
      }
    }
  }

  /// A word of documents with one of every day.
  private struct Word {
    let official: String
    let plain: String
    /// Characters behind it that make it parts of other words.
    var others = ""

    func isIn(_ text: String) -> Bool {
      text.ranges(of: official).contains { range in
        text[range.upperBound...].first.map { $0 != "（" && !others.contains($0) } ?? true
      }
    }
  }

  private static let words = [
    Word(official: "予以", plain: "给", others: "下上前后"), Word(official: "给予", plain: "给"),
    Word(official: "届时", plain: "到时候", others: "间长"), Word(official: "逾期", plain: "过了日期"),
    Word(official: "即日起", plain: "从今天起"), Word(official: "酌情", plain: "看情况"),
    Word(official: "切勿", plain: "不要"), Word(official: "知悉", plain: "知道"),
    Word(official: "缴纳", plain: "交"), Word(official: "携带", plain: "带"),
    Word(official: "拨打", plain: "打"), Word(official: "核验", plain: "检查"),
    Word(official: "原则上", plain: "一般"), Word(official: "应保尽保", plain: "符合条件的人都有"),
    Word(official: "兜底保障", plain: "最后的帮助"), Word(official: "统筹推进", plain: "一起做"),
    Word(official: "健全完善", plain: "做得更好"), Word(official: "提质增效", plain: "做得又好又快"),
    Word(official: "赋能", plain: "帮助"), Word(official: "闭环", plain: "从头管到尾"),
  ]
}
