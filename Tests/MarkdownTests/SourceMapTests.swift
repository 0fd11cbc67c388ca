import Markdown
import Testing

@Suite struct SourceMapTests {
  /// Checks that each of `words`, which start runs of text, is traced to the same word in the source.
  private func expectTraced(_ words: [String], in markdown: String) throws {
    let source = Array(markdown.utf8)
    let rendered = render(markdown, tracing: true)
    for word in words {
      let output = try #require(rendered.html.firstRange(of: Array(word.utf8)), "\(word)")
      guard case .offset(let offset)? = rendered.sourceMap.source(ofOutput: output.lowerBound)
      else {
        Issue.record("\(word) has no source")
        continue
      }
      let expected = try #require(source.firstRange(of: Array(word.utf8))).lowerBound
      #expect(abs(offset - expected) <= 2, "\(word) at \(expected), traced to \(offset)")
    }
  }

  @Test func `text is traced through emphasis, links and entities`() throws {
    try expectTraced(
      ["开头", "重点", "链接", "、", "第二行", "代码"],
      in: "## 标题\n\n开头 **重点：**与[链接](/a/b_c.html \"题\")、&amp;之后\n第二行 `代码` 完\n")
  }

  @Test func `cells, labels, terms and footnotes are traced`() throws {
    try expectTraced(
      ["表题", "列甲", "格一", "格二", "盒题", "盒文", "术语", "释义", "脚注文"],
      in: """
        Table: 表题
        | 列甲 | 列乙 |
        |---|---|
        | 格一 | 格二 |

        :::box[盒题]
        盒文[^1]
        :::

        术语
        : 释义

        [^1]: 脚注文
        """)
  }

  @Test func `tracing changes nothing but the places`() {
    let markdown = """
      ## 标题

      [甲](/a#b) **重点：**文字 ![](x.png){decorative}

      - 一
      - 二[^1]

      [^1]: 注
      """
    let plain = render(markdown)
    let traced = render(markdown, tracing: true)
    #expect(plain.html == traced.html)
    #expect(plain.headings == traced.headings)
    #expect(plain.ids == traced.ids)
    #expect(plain.sourceMap.source(ofOutput: plain.html.count) == nil)
  }

  @Test func `a body with findings is traced unasked`() {
    let rendered = render("正文\n\n![](x.png)\n")
    #expect(!rendered.diagnostics.isEmpty)
    #expect(rendered.sourceMap.source(ofOutput: rendered.html.count) != nil)
  }

  @Test func `what stands before any text has no source`() {
    #expect(SourceMap().source(ofOutput: 0) == nil)
  }
}
