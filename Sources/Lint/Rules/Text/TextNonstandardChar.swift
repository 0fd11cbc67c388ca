import Accessibility
import Diagnostics
import HTML

/// Text is written in characters that every device knows.
struct TextNonstandardChar: Rule {
  static let metadata = RuleMetadata(
    id: "text-nonstandard-char", severity: .warning,
    summary: Message(
      zh: "文字都用标准字符", en: "The text is written in standard characters"),
    rationale: Message(
      zh: """
        自造字、图标字体用的私用区字符，换一台设备就是方框，读屏软件念不出；从 PDF 复制来的 `⼈` 其实是部首符号，\
        看着一样，搜不到也念不对；`�` 是已经丢失的字。单独站着的图标字符由链接和按钮的规则检查，这里不看。
        """,
      en: """
        Private characters of home-made and icon fonts are boxes on other devices, and screen readers \
        cannot say them. What a PDF gives as 人 may be the sign of a radical that only looks the same \
        and is not found. A `�` stands for a character that is lost. Icon characters that stand alone \
        are left to the rules about links and buttons.
        """),
    help: Message(
      zh: "换成标准汉字；图标放进单独的元素并加 aria-hidden=\"true\"",
      en: """
        write the standard character; put an icon into an element of its own with aria-hidden="true"
        """),
    requirements: [],
    passing: [
      Example("<p>王𬭎同志</p>"), Example("<p>办理流程</p><i class=\"icon\">\u{E601}</i>"),
      Example("<p><span aria-hidden=\"true\">\u{E601}</span>首页</p>"),
    ],
    failing: [
      Example("<p>王↓\u{E832}同志</p>"), Example("<p>残疾↓\u{2F08}证</p>"),
      Example("<p>联系人：张↓\u{FFFD}</p>"),
    ],
    inapplicable: [Example(#"<img src="line.png" alt="">"#)])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    reporter.failMarks(.nonstandard, on: page) { piece, range in
      // An icon stands alone in its element.
      piece.bytes.count - range.count > 3
        && piece.text(0..<min(300, piece.bytes.count)).contains { $0.isLetter }
    } message: { text in
      let code =
        text.unicodeScalars.first.map { String($0.value, radix: 16, uppercase: true) } ?? ""
      return Message(
        zh: "“\(text)”（U+\(code)）不是标准汉字",
        en: "“\(text)” (U+\(code)) is not a standard character")
    }
  }
}
