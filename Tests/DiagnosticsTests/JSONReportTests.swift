import Testing

@testable import Diagnostics

@Suite struct JSONReportTests {
  @Test func `a report has the documented members in the documented order`() {
    var diagnostic = Diagnostic(
      .error, "image-alt", zh: "缺少", en: "missing \"alt\"",
      at: SourceSpan(path: "Content/你.md", offset: 6, length: 3),
      help: Message(zh: "写", en: "write\nit"))
    diagnostic.output = .init(
      path: "你/index.html", position: .init(line: 5, column: 7), selector: "main > img")
    diagnostic.requirements = ["wcag:1.1.1", "act:23a2a8"]
    let report = Report(
      toolVersion: "1.0", language: .en, diagnostics: [diagnostic], pages: 2, seconds: 0.12345)
    let bytes = ReportFormat.json.render(report) { _ in Array("你好\u{FEFF}x".utf8) }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text == #"""
        {"version":1,"tool":{"name":"sitegen","version":"1.0"},\#
        "summary":{"pages":2,"errors":1,"warnings":0,"notes":0,"seconds":0.123},\#
        "diagnostics":[{"code":"image-alt","severity":"error","message":"missing \"alt\"",\#
        "help":"write\nit","file":"Content/你.md","line":1,"column":3,"endLine":1,"endColumn":4,\#
        "offset":6,"length":3,"output":{"file":"你/index.html","line":5,"column":7,\#
        "selector":"main > img"},"requirements":["wcag:1.1.1","act:23a2a8"]}]}

        """#)
  }

  @Test func `a diagnostic without a readable file has null places`() {
    let diagnostics = [
      Diagnostic(.warning, "x", zh: "甲", en: "a", at: SourceSpan(path: "a", offset: 1)),
      Diagnostic(.warning, "x", zh: "甲", en: "a", at: nil),
    ]
    let report = Report(
      toolVersion: "1", language: .zh, diagnostics: diagnostics, pages: 0, seconds: .nan)
    let text = String(decoding: ReportFormat.json.render(report) { _ in nil }, as: UTF8.self)
    #expect(text.contains(#""seconds":null"#))
    #expect(text.contains(#""file":null,"line":null,"column":null"#))
    #expect(text.contains(#""file":"a","line":null"#))
  }

  @Test(arguments: [
    ("\"\\\n\r\t", #""\"\\\n\r\t""#), ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
    ("你好👍", #""你好👍""#), ("\u{2028}", "\"\u{2028}\""),
  ])
  func `strings are escaped`(_ text: String, _ expected: String) {
    var json = JSONWriter()
    json.value(text)
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }

  @Test func `commas stand between values only`() {
    var json = JSONWriter()
    json.object {
      $0.member("a") { $0.array { _ in } }
      $0.member("b") {
        $0.array {
          $0.value(1)
          $0.object { _ in }
          $0.value(true)
          $0.value(String?.none)
        }
      }
      $0.member("c", 2)
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == #"{"a":[],"b":[1,{},true,null],"c":2}"#)
  }
}
