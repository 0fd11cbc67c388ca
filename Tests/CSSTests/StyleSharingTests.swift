import HTML
import TestSupport
import Testing

@testable import CSS

/// Styles are kept from element to element and from page to page; what is kept changes no answer.
@Suite struct StyleSharingTests {
  private static let sheet = StyleSheet(
    """
    :root { --ink: #111; color: var(--ink) }
    :root[data-edition=elder] p { font-size: 30px }
    :root:not([data-edition]) .a { opacity: 0.5 }
    .a > .b { color: red } .a .b .c { color: green } .body p { color: #123 }
    p + p { margin-left: -999px } h2 + * { font-weight: 700 } ul > li + li > a { color: blue }
    .a ~ .b { visibility: hidden } li:first-child { color: #456 } li:last-child a { display: none }
    ul:has(> li > a:only-child) > li { color: #789 } [hidden] { display: none } a:link { color: #00e }
    #x p { font-size: 2em } p:empty { display: none } :is(.a, .c) > p { --ink: #222; color: var(--ink) }
    :lang(en) p { font-weight: 900 } body > .c + p { position: absolute }
    li > a:only-child { letter-spacing: 1px } .a:last-child { text-indent: 9px }
    h2:first-child + p { opacity: 0.4 } p[hidden]:first-child { word-spacing: 2px }
    .b:link:last-child, p:not(:first-child) { line-height: 3 }
    [data-read] { margin-top: 7px } p[data-read=now] + p { opacity: 0.3 } [title][lang] { top: 1px }
    """)

  private static let tags = ["p", "div", "ul", "li", "a", "h2", "p", "li"]
  private static let attributes = [
    "", "", "", " class=a", " class=b", " class='a c'", " class=other", " id=x", " hidden",
    " href=/",
    " lang=en", " style='color:#333'", " id=unique", " data-read=now", " data-other", " title=a",
    " lang=en title=a",
  ]

  private func page(_ generator: inout SeededGenerator) -> PageTree {
    let editions = ["", " data-edition=elder", " data-edition=standard", " lang=en"]
    var html = "<!doctype html><html\(editions.randomElement(using: &generator)!)><body class=body>"
    for _ in 0..<Int.random(in: 4...24, using: &generator) {
      if Int.random(in: 0..<3, using: &generator) == 0 {
        html += "</\(Self.tags.randomElement(using: &generator)!)>"
      } else {
        let attribute = Self.attributes.randomElement(using: &generator)!
        html += "<\(Self.tags.randomElement(using: &generator)!)\(attribute)>字"
      }
    }
    return PageParser.parse(Array(html.utf8))
  }

  /// The answers about every node of a page, as text.
  private func answers(_ tree: PageTree, _ styles: StyleSet) -> [String] {
    let cascade = Cascade(tree, styles: styles)
    return tree.all.map { node in
      let values = Property.allCases.map { "\(cascade.value($0, of: node))" }
      return "\(node.index) \(values) \(cascade.fontSize(of: node)) \(cascade.isOutOfSight(node))"
    }
  }

  @Test(arguments: 0..<8)
  func `a page answers after others as it does alone`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let shared = StyleSet(sheets: [Self.sheet])
    for _ in 0..<40 {
      let tree = page(&generator)
      let alone = answers(tree, StyleSet(sheets: [Self.sheet]))
      #expect(answers(tree, shared) == alone, "\(String(decoding: tree.source, as: UTF8.self))")
    }
  }

  /// Every rule is matched for every element in the slow way, by which nothing is shared.
  @Test(arguments: 0..<8)
  func `what is shared is what matching rule by rule gives`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let styles = StyleSet(sheets: [Self.sheet])
    for _ in 0..<20 {
      let tree = page(&generator)
      let cascade = Cascade(tree, styles: styles)
      for node in tree.all where tree[node].kind == .element {
        var matched: [MatchedRule] = []
        cascade.styling.matchRules(for: node.index, into: &matched)
        var contest = Contest()
        for rule in matched { contest.enter(rule, of: cascade.styling.tables.lists) }
        let attributes = cascade.styling.attributeLists(
          of: node.index, cascade.styling.matcher.elements[node.index])
        cascade.styling.enter(attributes, &contest)
        for property in Property.allCases where contest.mask & property.bit != 0 {
          let entrant = contest.winner(property)
          let style = cascade.styleNumber(of: node)
          let winner = cascade.styling.winner(property, style)
          #expect(winner?.list == entrant.list && winner?.longhand == entrant.longhand)
        }
      }
    }
  }
}
