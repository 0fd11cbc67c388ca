import Accessibility
import Diagnostics
import HTML

/// A rare character has its pronunciation where it first stands.
struct TextRareChar: Rule {
  static let metadata = RuleMetadata(
    id: "text-rare-char", severity: .note, certainty: .needsPerson,
    summary: Message(
      zh: "生僻字第一次出现时注音", en: "A rare character has its pronunciation where it first stands"),
    rationale: Message(
      zh: """
        人名、地名里的生僻字，多数人不会念，读屏软件也常念错或跳过。不在 GB 2312 一级字（3755 个）里的字，每页第一次出现时\
        应当用 ruby 注音。“祉”“暨”这样的字要不要注，由人判断；繁体和方言不检查。
        """,
      en: """
        Rare characters in the names of people and places most readers cannot say, and screen readers \
        say them wrong or not at all. A character outside the first level of GB 2312 (3,755 \
        characters) should have pinyin in a ruby element where it first stands on a page. Whether one \
        needs it takes a person; traditional characters and dialects are not looked at.
        """),
    help: Message(
      zh: #"用 <ruby>字<rt>zì</rt></ruby> 注音；sitegen 的网站写 :ruby[字]{pinyin="zì"}"#,
      en: "use <ruby> with pinyin; for sitegen write the directive :ruby"),
    requirements: [.wcag(.sc3_1_6)], scope: .page,
    passing: [
      Example("<p>残疾人证办理</p>"),
      Example("<p>王<ruby>淼<rt>miǎo</rt></ruby>同志，淼字是三个水</p>"),
    ],
    failing: [],
    inapplicable: [
      Example("<p lang=en>Text</p>"), Example("<p lang=yue>睇嘅</p>"),
      Example(#"<html lang="zh-Hant"><p>無障礙環境</p></html>"#),
    ],
    undecidable: [Example("<p>王↓淼同志，淼字是三个水</p>"), Example("<p>经办人：李↓喆</p>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    var seen: Set<Unicode.Scalar> = []
    for node in MainContent.of(page).texts
    where HanText.isIn(tree.textBytes(of: node)) && isSimplified(node, on: page) {
      let text = tree.text(of: node)
      let rare = CommonCharacters.others(in: text).filter { seen.insert($0).inserted }
      guard !rare.isEmpty, tree.closest(.ruby, above: node) == nil else {
        reporter.pass(node)
        continue
      }
      for character in rare {
        reporter.cantTell(
          node,
          Message(
            zh: "“\(character)”是生僻字，没有注音", en: "the rare character “\(character)” has no pinyin"),
          at: span(of: character, in: node, tree))
      }
    }
  }

  /// Whether a text is in Mandarin and simplified characters, as far as its language says.
  private func isSimplified(_ node: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    let language = page.language(of: node)?.lowercased() ?? "zh"
    return language == "zh" || ["zh-cn", "zh-hans", "zh-sg"].contains(where: language.hasPrefix)
  }

  /// Returns where a character is in the source of a text; the whole text where it is escaped there.
  private func span(
    of character: Unicode.Scalar, in node: PageTree.NodeID, _ tree: PageTree
  ) -> ByteRange {
    let span = tree[node].span
    let bytes = Array(String(character).utf8)
    return tree.source[span.indices].firstRange(of: bytes).map {
      ByteRange(offset: $0.lowerBound, length: bytes.count)
    } ?? span
  }
}
