import Accessibility
import Diagnostics
import HTML

/// A link's text has words.
struct LinkSymbolOnly: Rule {
  static let metadata = RuleMetadata(
    id: "link-symbol-only", severity: .error,
    summary: Message(zh: "链接文字不只是符号", en: "Link text is not only a symbol"),
    rationale: Message(
      zh: """
        “»”“>>”“+”这样的链接，读屏软件念成“右双尖括号”，或者什么也不念；语音用户不知道该说什么才能点到它。\
        图标字体的字符也是这样。有 title 说明的链接能听到说明，不算；表情符号有名称，也不算。
        """,
      en: """
        Screen readers say “right double angle bracket” for a link that is only » or nothing at all, and \
        people who speak to their computer do not know what to say. Characters of icon fonts are the \
        same. Links with a title say more; emoji have names.
        """),
    help: Message(
      zh: "写出去向，例如“下一页”；要保留符号就用 aria-label 说明",
      en: "say where the link leads, such as “Next page”; to keep the symbol, add an aria-label"),
    requirements: [.wcag(.sc2_4_4)],
    passing: [
      Example(#"<a href="/2">下一页 »</a> <a href="/3">3</a>"#),
      Example(##"<a href="#top" aria-label="回到页首">↑</a>"##),
      Example(##"<a href="#top" title="回到页首">↑</a>"##),
      Example(#"<a href="/sos">🆘</a>"#),
    ],
    failing: [
      Example(#"↓<a href="/2">»</a>"#), Example(#"↓<a href="/2">&gt;&gt;</a>"#),
      Example(##"↓<a href="#top">↑</a>"##), Example("↓<a href=\"/\">\u{E601}</a>"),
      Example(#"↓<a href="/"><img src="a.png" alt="…"></a>"#),
    ],
    inapplicable: [
      Example(#"<a href="/"></a>"#), Example("<a>»</a>"), Example(#"<a href="/" hidden>»</a>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for link in page.tree.elements(.a) where page.tree.has(.href, of: link) && page.isExposed(link)
    {
      guard page.hasName(link) else { continue }
      if Self.saysMore(link, on: page) {
        reporter.pass(link)
      } else {
        let name = page.name(of: link)
        reporter.fail(
          link,
          Message(
            zh: "链接文字只有符号“\(name)”", en: "the link text is only the symbol “\(name)”"))
      }
    }
  }

  /// Whether the name or the description of a link has words or a picture character.
  private static func saysMore(_ link: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    VisibleTexts.holdsWords(page.nameBytes(of: link).span) || hasPicture(page.name(of: link))
      || hasWords(page.description(of: link))
  }

  private static func hasWords(_ text: String) -> Bool {
    VisibleTexts.holdsWords(text.utf8.span) || hasPicture(text)
  }

  private static func hasPicture(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      $0.properties.isEmojiPresentation || $0.value == 0xFE0F
    }
  }
}
