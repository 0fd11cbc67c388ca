import TestSupport
import Testing

@testable import HTML

/// What the quick parser accepts, it reads as Gumbo does; what needs repair, it leaves alone.
@Suite struct TidyParserTests {
  static let page = """
    <!doctype html>
    <html lang="zh-Hans">
    <head>
    <meta charset="utf-8">
    <title>补贴 &amp; 服务</title>
    <link rel="stylesheet" href="/site.css?a=1&amp;b=2">
    <script src="/a.js"></script>
    <style>a > b { color: red }</style>
    </head>
    <body class="page">
    <!-- 页眉 -->
    <header><nav aria-label='主导航'><ul><li><a href="/">首页</a></li>
    <li><a href="/x">甲<b>乙</b></a></li></ul></nav></header>
    <main id="main" hidden>
    <h1>标题&#12290;&#x4E00;</h1><p>段落 <em>重点 <code>a &lt; b</code></em> R & D<br />行</p>
    <table><caption>表</caption><colgroup><col></colgroup>
    <thead><tr><th scope="col">甲</th></tr></thead>
    <tbody><tr><td>一<p>二</p></td></tr></tbody></table>
    <dl><dt>词</dt><dd>义</dd><div><dt>词</dt><dd>义</dd></div></dl>
    <ol><li><p>一</p></li></ol><ruby>汉<rp>(</rp><rt>hàn</rt></ruby>
    <select><optgroup label="省"><option value="1" selected>吉林</option></optgroup></select>
    <details><summary>更多</summary><img src="a.png" alt=""><x-note>注</x-note></details>
    <textarea>文 &lt;b></textarea><button type="button" disabled>按</button>
    </main>
    </body>
    </html>

    """

  private func tidy(_ page: String) -> PageTree? {
    let bytes = Array(page.utf8)
    return TidyParser.parse(bytes, 0..<bytes.count)?.finish(source: bytes, problems: [])
  }

  private func repaired(_ page: String) throws -> PageTree {
    let bytes = Array(page.utf8)
    var arena = GumboArena()
    let parsed = arena.parse(bytes, 0..<bytes.count)
    let builder = try #require(parsed)
    return builder.finish(source: bytes, problems: [])
  }

  /// What both parsers must agree on: all but where the last text of the body ends, which Gumbo takes
  /// to be the end of the page.
  private func outline(_ tree: PageTree) -> [String] {
    TreeDump(tree).lines.filter { !$0.hasPrefix("!") }.map { line in
      let isText = line.drop { $0 == " " }.hasPrefix("\"")
      return isText ? String(line.prefix { $0 != "‹" }) : line
    }
  }

  @Test func `a well-made page is read as Gumbo reads it`() throws {
    let tree = try #require(tidy(Self.page))
    #expect(try outline(tree) == outline(repaired(Self.page)))
    #expect(PageParser.parse(Array(Self.page.utf8)).problems.isEmpty)
  }

  @Test(arguments: [
    "<P>一</p>", "<p\n>一</p >", "<BlockQuote cite=\"a\">一</blockquote>", "<section>一</SECTION>",
    "<article>一</article>", "<x-abcde>一</x-abcde>", "<p_>一</p_>", "<p[>一</p{>", "<b1>一</b1>",
    "<a HREF=\"x\">一</a>", "<p hidden>一</p>", "<p hidden/>一</p>", "<p id='a'class='b'>一</p>",
    "<p data-a=\"1\" data-b=\"2\" aria-label=\"一\">一</p>", "<p h\u{1B}=\"1\">一</p>",
    "<p @=\"1\">一</p>",
    "<p id=\"a\" ID=\"b\">一</p>", "<p tabinde=\"0\" tabindex=\"0\" tabindexx=\"0\">一</p>",
    "<p =\"1\">一</p>", "<p id =\"1\">一</p>", "<br/><wbr />", "<p> \n </p>\n&#32;<p> 一</p>",
  ])
  func `names end where Gumbo sees their end`(_ markup: String) throws {
    let page = Self.around(markup)
    #expect(try outline(PageParser.parse(Array(page.utf8))) == outline(repaired(page)))
    // The last bytes of a page are read one by one.
    let short = "<!doctype html><html><head></head><body>\(markup)"
    #expect(try outline(PageParser.parse(Array(short.utf8))) == outline(repaired(short)))
  }

  @Test func `text before the end of a form stays in the form`() throws {
    let tree = try #require(tidy(Self.around("<form><br>一</form>二")))
    let form = try #require(tree.elements(.form).first)
    #expect(tree.textContent(of: form) == "一")
  }

  @Test(arguments: [
    "<p>一<p>二", "<p>一<div>二</div></p>", "<ul><p>一</p><li>二<li>三</ul>", "<b>一<i>二</b>三</i>",
    "<table><tr><td>一</td></tr></table>", "<table>一<tbody></tbody></table>",
    "<div><li>一</li></div>",
    "<a href=x>一</a>", "<a href=\"x\">一<a>二</a></a>", "<h1>一<h2>二</h2></h1>", "<svg></svg>",
    "<p>&hellip;</p>", "<p>&#128;</p>", "<p>&ampb</p>", "<p title=\"a\" title=\"b\">一</p>",
    "<br></br>", "<div/>", "</p>", "<pre>\n一</pre>", "<p>一\r\n二</p>", "<p>一\0</p>",
    "<select><div>一</div></select>", "<script><!-- </script>", "<!--一--!>", "<![CDATA[一]]>",
    "<template><td>一</td></template>", "<template><li>一</li></template>", "<body>", "<p", "<div>",
    "<p a='>",
    "<button><p><button>一</button></p></button>", "<!---->", "<dl><p><dt>一</dt></p></dl>",
  ])
  func `a page that needs repair is left to Gumbo`(_ markup: String) throws {
    #expect(tidy(Self.around(markup)) == nil)
    #expect(
      try outline(PageParser.parse(Array(Self.around(markup).utf8)))
        == outline(repaired(Self.around(markup))))
  }

  @Test(arguments: [
    "<p>没有文档类型</p>", "<!doctype html><p>一</p>", "<!doctype html><html><head></head></html>",
    "<!DOCTYPE html PUBLIC \"\"><html><head></head><body></body></html>", "",
    "<!doctype html><html><head>一</head><body></body></html>",
    "<!doctype html><html><head></head><body></body></html>一",
  ])
  func `a page without its frame is left to Gumbo`(_ page: String) {
    #expect(tidy(page) == nil)
  }

  @Test func `what is accepted of mutated pages is read as Gumbo reads it`() throws {
    var random = SeededGenerator(seed: 0x7_1D9)
    var accepted = 0
    for _ in 0..<6_000 {
      let page = Self.mutated(Self.page, with: &random)
      guard let tree = tidy(page) else { continue }
      accepted += 1
      let expected = try outline(repaired(page))
      guard outline(tree) == expected else {
        Issue.record("\(page)")
        return
      }
    }
    #expect(accepted > 500)
  }

  private static func around(_ markup: String) -> String {
    "<!doctype html><html><head><title>题</title></head><body>\(markup)</body></html>"
  }

  /// Removes, swaps or repeats up to two pieces of a page.
  private static func mutated(_ page: String, with random: inout SeededGenerator) -> String {
    var scalars = Array(page.unicodeScalars)
    for _ in 0...Int.random(in: 0...1, using: &random) {
      let place = Int.random(in: 0..<scalars.count - 1, using: &random)
      let other = Int.random(in: 0..<scalars.count - 1, using: &random)
      let length = Int.random(in: 1...12, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scalars.remove(at: place)
      case 1: scalars.swapAt(place, other)
      case 2: scalars.removeSubrange(place..<min(place + length, scalars.count - 1))
      default:
        let tag = scalars[place...].drop { $0 != "<" }.prefix { $0 != ">" }
        scalars.insert(contentsOf: tag + [">"], at: other)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
