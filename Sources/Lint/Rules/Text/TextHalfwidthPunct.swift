import Accessibility
import Diagnostics

/// Chinese sentences have Chinese punctuation.
struct TextHalfwidthPunct: Rule {
  static let metadata = RuleMetadata(
    id: "text-halfwidth-punct", severity: .warning,
    summary: Message(
      zh: "汉字之间用中文标点", en: "Between Chinese characters stands Chinese punctuation"),
    rationale: Message(
      zh: """
        汉字中间的半角逗号、冒号，读屏软件常常不停顿，两句话连成一句；版面上标点也会挤在前一个字上。\
        本规则只看前后都是汉字的半角标点，数字和网址里的不看。
        """,
      en: """
        At an ASCII comma or colon between Chinese characters screen readers often make no pause, and \
        two clauses become one; on the screen the sign sticks to the character before it. The rule \
        looks only where both neighbours are Chinese characters.
        """),
    help: Message(zh: "改成全角标点，例如“，”“：”", en: "write the full-width sign, such as ， or ："),
    requirements: [],
    passing: [
      Example("<p>请到社区办理，带上身份证。</p>"), Example("<p>时间:9:00，电话:12385</p>"),
      Example("<p>使用 Word, Excel 打开</p><code>甲,乙</code>"),
    ],
    failing: [
      Example("<p>请到社区办理↓,带上身份证。</p>"), Example("<p>地点↓: 市民中心</p>"),
      Example("<p>残疾人↓(含多重残疾↓)可以申请</p>"),
    ],
    inapplicable: [Example(#"<img src="line.png" alt="">"#)])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    reporter.failMarks(.halfWidthPunctuation, on: page) { text in
      Message(
        zh: "汉字之间用了半角的“\(text)”",
        en: "“\(text)” from ASCII stands between Chinese characters")
    }
  }
}
