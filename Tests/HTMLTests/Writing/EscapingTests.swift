import HTML
import Testing

@Suite struct EscapingTests {
  @Test(arguments: [
    ("", ""), ("普通文字", "普通文字"), ("a<b>&\"c'", "a&lt;b&gt;&amp;&quot;c'"), ("<<", "&lt;&lt;"),
    ("&amp;", "&amp;amp;"), ("尾<", "尾&lt;"), ("<头", "&lt;头"),
  ])
  func `text cannot leave an element or a quoted attribute`(_ text: String, _ html: String) {
    var writer = HTMLWriter()
    writer.text(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == html)
  }

  @Test(arguments: [
    ("/a/b.html?x=1&y=2#z", "/a/b.html?x=1&amp;y=2#z"), ("/补贴/", "/%E8%A1%A5%E8%B4%B4/"),
    ("/%E8%A1%A5/", "/%E8%A1%A5/"), ("a b\"c", "a%20b%22c"), ("it's", "it&#x27;s"),
    ("a\\b[c]", "a%5Cb%5Bc%5D"),
  ])
  func `an address cannot leave a quoted attribute`(_ url: String, _ html: String) {
    var writer = HTMLWriter()
    writer.url(url.utf8)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == html)
  }

  @Test func `escaped text holds no byte that markup is made of, whatever the input`() {
    let input = (0...255).map { UInt8($0) }
    var escaped: [UInt8] = []
    Escaping.appendText(input + input, to: &escaped)
    #expect(!escaped.contains { "<>\"".utf8.contains($0) })
    var url: [UInt8] = []
    Escaping.appendURL(input, to: &url)
    #expect(url.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"'".utf8.contains($0) })
  }
}
