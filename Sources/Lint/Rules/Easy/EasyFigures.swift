import Accessibility
import Diagnostics

/// Amounts on an easy-to-read page are written in figures.
struct EasyFigures: Rule {
  static let metadata = RuleMetadata(
    id: "easy-figures", severity: .warning,
    summary: Message(zh: "易读版的数量用数字写", en: "Amounts on an easy-to-read page are in figures"),
    rationale: Message(
      zh: """
        “300元”一眼就看见，“三百元”要念出来才懂；识字不多的人认得数字。语言标明 simple 的网页里，十以上的数后面有单位\
        （元、天、个、岁等），写成汉字就报告。“几十个”“十几天”这样的大概数，和“一个”“三次”这样个位的数不检查。
        """,
      en: """
        300元 is seen at a glance, 三百元 has to be spelled out, and those who read little know \
        figures. Where the language says simple, numbers of ten and more with a unit behind are \
        reported when they are written in characters; rough numbers and those below ten are not.
        """),
    help: Message(zh: "写成阿拉伯数字，例如 20 天", en: "write figures, such as 20 天"),
    requirements: [.wcag(.sc3_1_5), .easyToRead, .numerals], sets: [], scope: .page,
    passing: SampleEasyPage.paragraphs([
      "每个月有300元。", "要等20天。", "你有一个家人。", "有几十个人报名。", "他是五十年代出生的。", "请看第十个问题。", "《二十个故事》",
    ]),
    failing: SampleEasyPage.paragraphs([
      "↓每个月有三百元。", "↓要等二十天。", "↓要等十个工作日。", "↓满十六岁的人可以申请。", "↓走二十分钟就到。", "↓一共两千三百人。",
    ]),
    inapplicable: [Example("<p>每个月有三百元。</p>"), SampleEasyPage.page("<h2>三百元</h2>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    reporter.failEasyLines(of: page) { line in
      Self.number(in: line.words).map {
        Message(zh: "“\($0)”没有用数字写", en: "“\($0)” is not in figures")
      }
    }
  }

  /// Returns the first amount in characters, with its unit.
  private static func number(in text: String) -> Substring? {
    let amount =
      /([几数上成第百千万]?)((?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九][百千万][零一二两三四五六七八九十百千万]*)(?:个|元|角|天|年|岁|周|小时|分钟|人|名|次|份|公里|米|厘米|公斤|克|页|张|层|户|台))(?!代)/
    return text.matches(of: amount).first { $0.1.isEmpty }?.2
  }
}
