import Accessibility
import Diagnostics
import HTML

/// The sentences of an easy-to-read page are short.
struct EasySentenceLength: Rule {
  static let metadata = RuleMetadata(
    id: "easy-sentence-length", severity: .warning,
    summary: Message(zh: "易读版的句子不超过二十个字", en: "The sentences of an easy-to-read page are short"),
    rationale: Message(
      zh: """
        易读版给智力残疾人、认知障碍者和识字不多的人看。句子长了，看到后面就忘了前面。语言标明 simple（例如 zh-Hans-simple）\
        的网页或段落是易读版，只检查它们。只数汉字，书名号里的名称不算。欧洲的易读规则是十到十五个词；国内没有规定，\
        二十个汉字是本项目的建议。
        """,
      en: """
        Easy-to-read pages are for people with intellectual or cognitive disabilities and those who \
        read little; of a long sentence they lose the beginning. A page or passage is easy to read if \
        its language says simple, as in zh-Hans-simple; no others are looked at. Chinese characters \
        are counted, names of documents left out. Easy-to-read rules of Europe ask for ten to fifteen \
        words; twenty characters are this project's advice, as no Chinese standard has a number.
        """),
    help: Message(zh: "拆成两句，一句只说一件事", en: "make two sentences of it, one thing each"),
    requirements: [.wcag(.sc3_1_5), .easyToRead, .readability], sets: [], scope: .page,
    passing: SampleEasyPage.paragraphs([
      "你可以申请补贴。", "带上身份证和残疾人证。", "打电话 12385，有人会帮你。", "办事要看《中华人民共和国无障碍环境建设法实施办法（试行）》。",
      "不会写字，<br>请工作人员帮你写。",
    ]) + [SampleEasyPage.page("<ul><li>身份证</li><li>残疾人证</li></ul>")],
    failing: SampleEasyPage.paragraphs([
      "↓你要在每年三月以前带上身份证到社区的服务窗口去申请。", "你好。<br>↓如果你家里的人都没有工作你就可以每个月领到一笔补贴。",
      "↓社区的工作人员会在十天里面把审核的结果用电话告诉你和家人", "↓你可以自己去办<strong>也可以让家里人或者社区的工作人员帮你去办</strong>。",
      "↓听不见的人可以发短信或者写在纸上或者请人用手语帮忙问清楚。",
      ##"↓你可以带上<a href="#t" role="doc-glossref">残疾人证</a>去问社区的工作人员怎么办。"##,
    ]) + [
      Example("<p>公文。</p><p lang=\"zh-simple\">↓残疾人家里有困难的可以向街道办事处申请临时的生活救助。</p>")
    ],
    inapplicable: [
      Example("<p>残疾人家里有困难的可以向街道办事处申请临时的生活救助。</p>"),
      SampleEasyPage.page("<blockquote><p>残疾人家里有困难的可以向街道办事处申请临时的生活救助。</p></blockquote>"),
    ])

  /// Characters of a sentence (PL-01: proposed, no Chinese standard has a number).
  private static let limit = 20

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    reporter.failEasyLines(of: page) { line in
      let longest = line.sentences.map(Self.length).max() ?? 0
      return longest <= Self.limit
        ? nil : Message(zh: "有一句 \(longest) 个字", en: "a sentence of \(longest) characters")
    }
  }

  private static func length(_ sentence: Substring) -> Int {
    sentence.unicodeScalars.count(where: \.isHan)
  }
}
