import TestSupport
import Testing

@testable import Diagnostics

@Suite struct TextReportTests {
  private let report = TextReport(language: .zh)

  private func render(_ source: String, offset: Int, length: Int) -> String {
    let diagnostic = Diagnostic(
      .error, "test-code", zh: "出错了", en: "it failed",
      at: SourceSpan(path: "Content/a.md", offset: offset, length: length))
    return report.render([diagnostic]) { _ in Array(source.utf8) }
  }

  @Test func `a report shows place, line, carets, help and notes`() {
    let source = String(repeating: "\n", count: 11) + "![](chart.png)\n"
    let diagnostic = Diagnostic(
      .error, "image-alt", zh: "图片缺少替代文字", en: "image has no text alternative",
      at: SourceSpan(path: "Content/services/aids.md", offset: 15, length: 9),
      help: Message(zh: "写出图片传达的信息，或用 ![](…){decorative} 标明纯装饰", en: "describe it"),
      notes: [.init(Message(zh: "", en: ""), span: SourceSpan(path: "index.html", offset: 0))])
    let text = report.render([diagnostic]) { $0.hasSuffix(".md") ? Array(source.utf8) : nil }
    #expect(
      text == """
        Content/services/aids.md:12:5: error: 图片缺少替代文字 [image-alt]
           12 | ![](chart.png)
              |     ^^^^^^^^^
        help: 写出图片传达的信息，或用 ![](…){decorative} 标明纯装饰
        note: index.html

        """)
  }

  @Test func `carets line up under wide characters`() {
    #expect(
      render("你好 **粗体**", offset: 9, length: 6) == """
        Content/a.md:1:6: error: 出错了 [test-code]
            1 | 你好 **粗体**
              |        ^^^^

        """)
  }

  @Test(arguments: [
    ("ab\tc", 3, 1, "ab    c", 6, 1), ("a\u{1B}[31mb", 7, 0, "a␛[31mb", 7, 1),
    ("a\u{202E}b", 4, 1, "a<U+202E>b", 9, 1), ("ab", 2, 0, "ab", 2, 1),
    ("ab", 1, 99, "ab", 1, 1), ("e\u{301}x", 3, 1, "e\u{301}x", 1, 1), ("👍x", 4, 1, "👍x", 2, 1),
  ])
  func `an excerpt hides nothing and marks what is shown`(
    _ line: String, _ offset: Int, _ length: Int, _ text: String, _ indentation: Int,
    _ caretCount: Int
  ) {
    let excerpt = SourceExcerpt(line: Array(line.utf8)[...], offset: offset, length: length)
    #expect(excerpt.text.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(excerpt.indentation == indentation)
    #expect(excerpt.caretCount == caretCount)
  }

  @Test(arguments: [0, 49_998, 150_000, 299_997])
  func `a very long line is cut to a window around the place`(_ offset: Int) {
    let line = Array(String(repeating: "字", count: 100_000).utf8)[...]
    let excerpt = SourceExcerpt(line: line, offset: offset, length: 3)
    #expect(DisplayWidth.of(excerpt.text) <= SourceExcerpt.maximumWidth + 2)
    #expect(excerpt.caretCount == 2)
    #expect(excerpt.text.hasPrefix("…") == (offset > 0))
    #expect(excerpt.text.hasSuffix("…") == (offset < 299_000))
  }

  @Test func `bytes that are not text still print`() {
    let excerpt = SourceExcerpt(line: [0x61, 0xFF, 0x80, 0x62][...], offset: 1, length: 1)
    #expect(excerpt.text.hasPrefix("a\u{FFFD}"))
    #expect(excerpt.indentation == 1)
  }

  @Test func `many findings on one enormous line stay quick`() {
    let source = [UInt8](repeating: 0x61, count: 2_000_000)
    let diagnostics = (0..<2000).map {
      Diagnostic(
        .warning, "x", zh: "甲", en: "a", at: SourceSpan(path: "a.md", offset: $0 * 1000, length: 1))
    }
    let time = processorTime {
      #expect(report.render(diagnostics) { _ in source }.utf8.count > 100_000)
    }
    #expect(time < .seconds(20))
  }

  @Test func `a message cannot smuggle control characters or lines into the report`() {
    let diagnostic = Diagnostic(
      .warning, "x", zh: "坏\u{1B}[2J\n假的", en: "bad", at: nil, help: Message(zh: "\u{7}", en: ""))
    #expect(
      report.render([diagnostic]) { _ in nil } == "warning: 坏␛[2J␊假的 [x]\nhelp: ␇\n")
  }

  @Test func `diagnostics are sorted and each file is read once`() {
    let diagnostics = [("b.md", 4), ("a.md", 2), ("b.md", 0)].map {
      Diagnostic(.error, "x", zh: "甲", en: "a", at: SourceSpan(path: $0.0, offset: $0.1))
    }
    var reads: [String] = []
    let text = report.render(diagnostics) {
      reads.append($0)
      return Array("1\n2\n3\n".utf8)
    }
    #expect(reads == ["a.md", "b.md"])
    #expect(
      text.split(separator: "\n").filter { $0.contains("error:") } == [
        "a.md:2:1: error: 甲 [x]", "b.md:1:1: error: 甲 [x]", "b.md:3:1: error: 甲 [x]",
      ])
  }

  @Test func `colours come only when asked for`() {
    let diagnostic = Diagnostic(.error, "x", zh: "甲", en: "a", at: nil)
    #expect(!report.render([diagnostic]) { _ in nil }.contains("\u{1B}"))
    let colored = TextReport(language: .en, isColored: true).render([diagnostic]) { _ in nil }
    #expect(colored == "\u{1B}[1;31merror:\u{1B}[0m \u{1B}[1ma\u{1B}[0m [x]\n")
  }

  @Test(arguments: [
    (0, 0, 0, nil, nil), (3, 1, 0, "3 个错误，1 个警告", "3 errors, 1 warning"),
    (1, 0, 2, "1 个错误，2 个提示", "1 error, 2 notes"), (0, 2, 0, "2 个警告", "2 warnings"),
  ])
  func `the summary counts errors, warnings and notes`(
    _ errors: Int, _ warnings: Int, _ notes: Int, _ zh: String?, _ en: String?
  ) {
    let severities: [(Diagnostic.Severity, Int)] = [
      (.error, errors), (.warning, warnings), (.note, notes),
    ]
    let all = severities.flatMap { severity, count in
      Array(repeating: Diagnostic(severity, "x", zh: "甲", en: "a", at: nil), count: count)
    }
    #expect(TextReport(language: .zh).summary(of: all) == zh)
    #expect(TextReport(language: .en).summary(of: all) == en)
  }

  @Test func `the finished page is named when the finding is in a source`() {
    var diagnostic = Diagnostic(
      .note, "x", zh: "甲", en: "a", at: SourceSpan(path: "Content/a.md", offset: 0))
    diagnostic.output = .init(path: "a/index.html", position: .init(line: 58, column: 3))
    #expect(
      report.render([diagnostic]) { _ in nil }
        == "Content/a.md: note: 甲 [x]\nnote: a/index.html:58:3\n")
    diagnostic.span?.path = "a/index.html"
    #expect(report.render([diagnostic]) { _ in nil } == "a/index.html: note: 甲 [x]\n")
  }
}
