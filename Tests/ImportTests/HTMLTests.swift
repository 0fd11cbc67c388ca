import Import
import Site
import TestSupport
import Testing

@Suite struct HTMLTests {
  private func markdown(_ html: String) -> String {
    let document = ImportedDocument(html: Array(html.utf8), kind: "page")
    #expect(document.ledger.isBalanced)
    return String(document.markdown.split(separator: "---\n\n").last ?? "")
  }

  @Test("tags give the structure; a second title moves all headings down")
  func headings() {
    #expect(markdown("<h1>总则</h1><h2>目的</h2><p>方便办事。") == "## 目的\n\n方便办事。\n\n")
    #expect(
      markdown("<h1>办法</h1><h1>总则</h1><h2>目的</h2>") == "## 总则\n\n### 目的\n\n")
  }

  @Test("links, emphasis and pictures stay; white space is as browsers show it")
  func inline() {
    #expect(
      markdown(
        """
        <h1>办法</h1><h2>一</h2><p>见  <a href="a b.html">办<b>法</b></a>
        和 <em>说明</em>。<img src="图.png" alt="一[图]"></p>
        """)
        == "## 一\n\n见 [办**法**](<a b.html>) 和 *说明*。![一图](图.png)\n\n")
  }

  @Test("lists may stand inside of lists")
  func lists() {
    #expect(
      markdown("<h1>办法</h1><h2>一</h2><ol><li>甲<ul><li>乙<li>丙</ul><li>丁</ol>")
        == "## 一\n\n1. 甲\n\n   - 乙\n\n   - 丙\n\n2. 丁\n\n")
  }

  @Test("the text of merged cells stands in each of their places")
  func mergedCells() {
    let table = markdown(
      """
      <h1>办法</h1><h2>一</h2><table><caption>窗口</caption><tr><th rowspan=2>项<th colspan=2>年
      <tr><th>今年<th>明年<tr><td>手语<td>1<td>2</table>
      """)
    #expect(
      table.contains(
        """
        Table: 窗口 {row-headers=1}

        | 项 | 年 | 年 |
        | --- | --- | --- |
        | 项 | 今年 | 明年 |
        | 手语 | 1 | 2 |


        """))
  }

  @Test("a document without headings is read by its numbers; menus are left out and counted")
  func numbers() {
    let html = "<nav>首页</nav><main><p>东岭市办法<p>一、目的<p>（一）方便。少跑路。</main><script>1</script>"
    let document = ImportedDocument(html: Array(html.utf8), kind: "page")
    #expect(document.markdown.hasSuffix("## 一、目的\n\n### （一）方便\n\n少跑路。\n\n"))
    #expect(document.ledger.dropped[.surroundings] == 3)
    #expect(document.ledger.isBalanced)
  }

  @Test("any bytes end in a page that accounts for every character")
  func mutated() throws {
    let folder = Repository.root + "/Tests/AccessibilityTests/Reading/Pages/"
    for entry in try FileSystem.entries(in: folder) where entry.name.hasSuffix(".html") {
      let original = try #require(try FileSystem.read(folder + entry.name))
      var random = SeededGenerator(seed: 7)
      for _ in 0..<60 {
        var bytes = original
        for _ in 0..<8 {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          bytes[place] = Array("<>/\"= \u{0}ab&".utf8).randomElement(using: &random)!
        }
        let document = ImportedDocument(html: bytes, kind: "policy")
        #expect(document.ledger.isBalanced, "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }
}
