import Accessibility
import Diagnostics

/// Text holds no characters that nobody sees.
struct TextInvisibleChar: Rule {
  static let metadata = RuleMetadata(
    id: "text-invisible-char", severity: .warning,
    summary: Message(
      zh: "文字里没有看不见的字符", en: "The text holds no invisible characters"),
    rationale: Message(
      zh: """
        从聊天软件、表格里复制的文字常带零宽空格、方向符号或控制字符。看不出来，词语却断成两截：读屏软件念得断断续续，\
        搜索找不到，电话号码和网址复制后打不开。维吾尔文等文字需要的方向符号、表情里的连接符不算。
        """,
      en: """
        Text that was copied from chats and spreadsheets brings zero-width spaces, direction marks or \
        control codes along. Nobody sees them, but they split words: screen readers stumble, searching \
        fails, copied numbers and addresses do not work. Marks that other scripts and emoji need are \
        left alone.
        """),
    help: Message(zh: "删去这个字符，或者重新输入这个词", en: "remove the character, or type the word again"),
    requirements: [],
    passing: [
      Example("<p>残疾人证办理</p>"), Example("<p>家庭：👨‍👩‍👧</p>"),
      Example("<p>维吾尔文：\u{2067}ئۇيغۇرچە\u{2069}版</p>"), Example("<p>Dis\u{AD}ability</p>"),
    ],
    failing: [
      Example("<p>残疾↓\u{200B}人证</p>"), Example("<p>↓\u{FEFF}通知</p>"),
      Example("<p>电话：↓\u{202A}办公室</p>"), Example("<p>办↓&#x200b;理</p>"),
    ],
    inapplicable: [Example(#"<img src="line.png" alt="">"#)])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    reporter.failMarks(.invisible, on: page) { text in
      let code =
        text.unicodeScalars.first.map { String($0.value, radix: 16, uppercase: true) } ?? ""
      let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
      return Message(
        zh: "这里有看不见的字符 \(name)", en: "there is an invisible character \(name) here")
    }
  }
}
