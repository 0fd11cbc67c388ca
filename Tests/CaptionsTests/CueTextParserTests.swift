import Diagnostics
import Testing

@testable import Captions

@Suite struct CueTextParserTests {
  @Test(arguments: [
    (
      "甲<v.loud 张  三>乙</v>丙",
      "| \"甲\"\n| <span>\n|   class=\"loud\"\n|   title=\"张 三\"\n|   \"乙\"\n| \"丙\"\n"
    ),
    ("<c.a..b>x</c>", "| <span>\n|   class=\"a b\"\n|   \"x\"\n"),
    ("<lang en>Hi</lang>", "| <span>\n|   lang=\"en\"\n|   \"Hi\"\n"),
    ("<ruby>祉<rt>zhǐ</ruby>后", "| <ruby>\n|   \"祉\"\n|   <rt>\n|     \"zhǐ\"\n| \"后\"\n"),
    ("<b><i>x</i></b>", "| <b>\n|   <i>\n|     \"x\"\n"),
    ("x<00:00:01.500>y", "| \"x\"\n| <?timestamp 00:00:01.500>\n| \"y\"\n"),
    ("a &amp; b &lt;c&gt; &#x4e2d;&nbsp;&copy;", "| \"a & b <c> 中\u{A0}©\"\n"),
    ("<v 张&amp;李>x", "| <span>\n|   title=\"张&李\"\n|   \"x\"\n"),
    ("<v a&copy;</title>x", "| <span>\n|   title=\"a©</title\"\n|   \"x\"\n"),
    ("a\r\nb\rc", "| \"a\nb\nc\"\n"), ("a\0b", "| \"a\u{FFFD}b\"\n"),
  ])
  func `text becomes a tree`(_ text: String, _ tree: String) {
    var parser = CueTextParser(Array(text.utf8), 0..<text.utf8.count, path: "a.vtt")
    #expect(parser.parse().dump == tree)
    #expect(parser.diagnostics == [])
  }

  @Test(arguments: [
    ("<x>字</x>", ["captions-tag@<x>", "captions-tag@</x>"]), ("<b>字", ["captions-tag@<b>"]),
    ("字</i>", ["captions-tag@</i>"]), ("1 < 2", ["captions-tag@< 2"]),
    ("<v>字", ["captions-voice@<v>"]), ("好<v 张三>字", ["captions-tag@<v 张三>"]),
    ("甲 & 乙", ["captions-reference@&"]), ("A&B", ["captions-reference@&"]),
    ("<00:61.000>字", ["captions-timestamp@<00:61.000>"]), ("<rt>字", ["captions-tag@<rt>"]),
    ("<c.red", ["captions-tag@<c.red"]),
  ])
  func `faults of markup are reported`(_ text: String, _ faults: [String]) {
    #expect(read("WEBVTT\n\n00:01.000 --> 00:02.000\n" + text).faults == faults)
  }

  @Test func `nesting without end does not exhaust the stack`() {
    let text = String(repeating: "<b>", count: 100_000) + "字"
    let track = read("WEBVTT\n\n00:01.000 --> 00:02.000\n" + text)
    #expect(track.cues.first?.text.plain == "字")
    #expect(track.cues.first?.text.nodes.last?.depth == 100_000)
  }
}
