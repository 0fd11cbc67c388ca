import Accessibility
import Diagnostics

/// Digits and Latin letters are the ordinary ones.
struct TextFullwidthDigit: Rule {
  static let metadata = RuleMetadata(
    id: "text-fullwidth-digit", severity: .warning,
    summary: Message(
      zh: "数字和字母用半角", en: "Digits and Latin letters are of the ordinary width"),
    rationale: Message(
      zh: """
        全角的 `１２３８５` 在有的读屏软件里逐个念，有的干脆不念；复制出来拨不了电话，搜索“12385”也找不到。\
        全角的标点是中文的正常写法，不在此列。
        """,
      en: """
        Screen readers say full-width `１２３８５` digit by digit or not at all; copied, it cannot be \
        dialled, and searching for 12385 does not find it. Full-width punctuation is as it should be.
        """),
    help: Message(zh: "改成半角的数字和字母", en: "write ordinary digits and letters"),
    requirements: [],
    passing: [
      Example("<p>电话：12385，（一）共 3％</p>"), Example("<p>没有数字</p>"),
    ],
    failing: [
      Example("<p>请拨打↓１２３８５热线</p>"), Example("<p>↓２０２１年共↓３．５万户，↓ＰＤＦ 格式</p>"),
      Example(#"<img src="a.png" alt="↓１２３４５热线海报">"#),
    ],
    inapplicable: [Example(#"<img src="line.png" alt="">"#), Example("<p hidden>１２</p>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    reporter.failMarks(.fullWidth, on: page) { text in
      Message(zh: "“\(text)”是全角字符", en: "“\(text)” is written in full-width characters")
    }
  }
}
