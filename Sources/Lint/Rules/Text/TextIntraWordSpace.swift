import Accessibility
import Diagnostics

/// The characters of a word stand together.
struct TextIntraWordSpace: Rule {
  static let metadata = RuleMetadata(
    id: "text-intra-word-space", severity: .error,
    summary: Message(
      zh: "词语中间没有用空格撑开", en: "No spaces stretch a word apart"),
    rationale: Message(
      zh: """
        为了对齐或显得庄重，“通知”常被写成 `通　　知`。读屏软件会一个字一个字地停顿着念，点字显示器上词语断开，\
        站内搜索也搜不到。本规则在标点、数字之间找：单独站着的字有三个以上，或者只有两个字而中间有空格。\
        大、中、小，年、月、日这类并列或留空待填的字不算；拆在几个标签里的字看不到。
        """,
      en: """
        To make it wider, 通知 is often written `通　　知`. Screen readers then say it one character at a \
        time, braille displays show separate words, and searching does not find it. Between \
        punctuation and digits the rule looks for three or more characters that stand alone, or two \
        that are all there is. Characters that are listed or leave room to fill in, such as 年 月 日, \
        do not count; characters in several elements are not seen.
        """),
    help: Message(
      zh: "删去中间的空格，要撑开就在样式里用 letter-spacing",
      en: "remove the spaces; to widen the word use letter-spacing in a style"),
    requirements: [.wcag(.sc1_3_2)],
    passing: [
      Example("<h1>通知</h1><p>市残疾人联合会 办公室</p>"),
      Example("<p>字号：<span>大 中 小</span></p>"),
      Example("<p>填表日期：　　　　年　　月　　日</p>"),
      Example("<p>性别：男 女　　日 一 二 三 四 五 六</p>"),
      Example("<p>　　各区残联、市直各单位：</p><p>王明　李志强　赵雪</p>"),
      Example("<p>本栏\n目\n由</p><pre>通　　知</pre>"),
    ],
    failing: [
      Example("<h1>↓通　　知</h1>"), Example("<p>↓市 残 疾 人 联 合 会 负责</p>"),
      Example("<th>↓姓&nbsp;&nbsp;名</th>"), Example("<p>↓联 系 人：办公室</p>"),
      Example(#"<img src="a.png" alt="↓公 告">"#),
      Example("<title>↓公　告</title><p>全文</p>"),
      Example("<p>&amp; ↓附&emsp;件：申请表</p>"),
    ],
    inapplicable: [Example(#"<img src="line.png" alt="">"#), Example("<p hidden>通　　知</p>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    reporter.failMarks(.spacedApart, on: page) { text in
      let word = text.filter { !$0.isWhitespace }
      return Message(
        zh: "“\(word)”被空格撑开", en: "spaces stretch “\(word)” apart")
    }
  }
}
