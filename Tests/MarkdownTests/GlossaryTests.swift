import Diagnostics
import HTML
import Markdown
import Testing

@Suite struct GlossaryTests {
  private static let glossary = GlossaryWords([
    .init(forms: ["残联", "残疾人联合会"], address: "/g/#term-残联"),
    .init(forms: ["残疾人证"], address: "/g/#term-残疾人证"),
    .init(forms: ["低保"], exceptions: ["最低保障"], address: "/g/#term-低保"),
    .init(forms: ["低保渐退期", "残联"], address: "/g/#term-低保渐退期"),
    .init(forms: ["ICF"], address: "/g/#term-ICF"),
  ])

  /// Renders with the glossary, each link to it written as `«word»`.
  private func linked(_ text: String, options: MarkdownOptions = .init()) -> String {
    render(text, options: options, environment: TestEnvironment(glossary: Self.glossary))
      .text.replacing(/<a href="[^"]*" class="term" role="doc-glossref">([^<]*)<\/a>/) {
        "«\($0.1)»"
      }
  }

  @Test func `a word leads to its explanation, and says by its role that it does`() {
    let html = render("去残联问。", environment: TestEnvironment(glossary: Self.glossary)).text
    #expect(
      html == """
        <p>去<a href="/g/#term-%E6%AE%8B%E8%81%94" class="term" role="doc-glossref">残联</a>问。</p>

        """)
  }

  @Test(arguments: [
    // The first use only, whatever its form and however far behind.
    ("残联和残疾人联合会\n\n残联", "<p>«残联»和残疾人联合会</p>\n<p>残联</p>\n"),
    ("残疾人联合会和残联", "<p>«残疾人联合会»和残联</p>\n"),
    // The longest word that begins at a place, also where it has been linked.
    ("低保渐退期、低保渐退期、低保", "<p>«低保渐退期»、低保渐退期、«低保»</p>\n"),
    ("最低保障是最低保障，低保是低保", "<p>最低保障是最低保障，«低保»是低保</p>\n"),
    // Latin words whole only.
    ("ICF-2，IC，ICFS，UICF", "<p>«ICF»-2，IC，ICFS，UICF</p>\n"),
    ("ICFS 与 ICF", "<p>ICFS 与 «ICF»</p>\n"),
    ("残疾人", "<p>残疾人</p>\n"),
    // The name of a document as a whole.
    ("《残联章程》由残联定", "<p>《残联章程》由«残联»定</p>\n"),
    ("a < 残联 & b", "<p>a &lt; «残联» &amp; b</p>\n"),
    ("**残联**", "<p><strong>«残联»</strong></p>\n"),
    ("- 残联\n- 低保", "<ul>\n<li>«残联»</li>\n<li>«低保»</li>\n</ul>\n"),
  ])
  func `the first use of the longest word is linked`(_ text: String, _ html: String) {
    #expect(linked(text) == html)
  }

  @Test(arguments: [
    "## 残联\n", "[残联](/a)\n", "`残联`\n", "    残联\n", "> 残联\n", ":abbr[残联]{title=全称}\n",
    ":ruby[残联]{pinyin=\"cán lián\"}\n", ":lang[残联]{tag=ja}\n", "![残联](a.png)\n",
    ":::lang{tag=ja}\n残联\n:::\n", ":::box[残联]\n甲\n:::\n", ":::details[残联]\n甲\n:::\n",
    "::download[残联]{src=a.csv}\n", "残联\n: 甲\n", "甲[^1]\n\n[^1]: 残联\n",
    "Table: 残联\n| 残联 | 乙 |\n|---|---|\n| 甲 | 乙 |\n",
    "Table: 题 {row-headers=1}\n| 甲 | 乙 |\n|---|---|\n| 残联 | 乙 |\n",
  ])
  func `what heads, links, quotes or spells a word is no use of it`(_ text: String) {
    let html = linked(text + "\n再去残联。\n")
    #expect(html.contains("再去«残联»。"), "\(html)")
    #expect(html.components("«") == 1, "\(html)")
  }

  @Test func `cells of data, definitions and callouts link words`() {
    let html = linked(
      """
      Table: 题
      | 甲 | 乙 |
      |---|---|
      | 残联 | 乙 |

      甲
      : 低保

      :::note
      残疾人证
      :::

      > 引文

      按 ICF 评定
      """)
    for word in ["残联", "低保", "残疾人证", "ICF"] { #expect(html.contains("«\(word)»"), "\(html)") }
  }

  @Test func `behind raw HTML nothing is linked, because it may be open`() {
    let allowed = MarkdownOptions(rawHTML: .allow)
    #expect(linked("低保 <a href=\"/a\">残联</a>", options: allowed).hasPrefix("<p>«低保» <a"))
    #expect(!linked("<a href=\"/a\">残联</a>", options: allowed).contains("«"))
    #expect(!linked("<h2>\n\n残联\n\n</h2>", options: allowed).contains("«"))
    #expect(linked("<!-- 注 -->\n\n残联", options: allowed).contains("«"))
  }

  @Test func `text with links is traced to its place`() throws {
    let markdown = "第一段。\n\n去残联问，再去[办事](/a)。\n"
    let rendered = render(
      markdown, environment: TestEnvironment(glossary: Self.glossary), tracing: true)
    for (word, place) in [("残联", "去残联"), ("问，", "去残联"), ("办事", "办事")] {
      let output = try #require(rendered.html.firstRange(of: Array(word.utf8))).lowerBound
      let source = try #require(Array(markdown.utf8).firstRange(of: Array(place.utf8))).lowerBound
      #expect(rendered.sourceMap.source(ofOutput: output) == .offset(source))
    }
  }

  @Test func `words that are too long, and blank ones, are not looked for`() {
    let long = String(repeating: "长", count: GlossaryWords.longestWord + 1)
    let words = GlossaryWords([.init(forms: ["", long], address: "/g/")])
    let html = render(long, environment: TestEnvironment(glossary: words)).text
    #expect(html == "<p>\(long)</p>\n")
  }

  @Test func `time is linear in the text however much of a word it repeats`() {
    let words = GlossaryWords(
      (1...GlossaryWords.longestWord).map {
        .init(forms: [String(repeating: "长", count: $0) + "尾"], address: "/g/#\($0)")
      })
    let text = String(repeating: "长", count: 300_000)
    let html = render(text, environment: TestEnvironment(glossary: words)).text
    #expect(html == "<p>\(text)</p>\n")
  }
}

extension String {
  fileprivate func components(_ separator: Character) -> Int { count { $0 == separator } }
}
