import Diagnostics
import TestSupport
import Testing

@testable import Content

@Suite struct YAMLDocumentTests {
  private func document(_ text: String) -> YAMLDocument {
    YAMLDocument(Array(text.utf8), path: "a.yaml")
  }

  private func findings(_ text: String) -> [String] {
    document(text).diagnostics.map { $0.place(in: Array(text.utf8)) }
  }

  @Test(arguments: [
    "标题: 长春市", "a: 1\n标题: \"长春市\"\n", "a: [甲, 乙]\n标题:   长春市 # 注", "{甲: [乙], 标题: '长春市'}",
    "\u{FEFF}标题: 长春市", "a: b\r\n标题: 长春市\r\n", "甲: |\n  文字\n  文字\n标题: 长春市",
  ])
  func `keys and values know their bytes`(_ text: String) throws {
    let members = try #require(document(text).root?.members)
    let member = try #require(members.first { $0.key == "标题" })
    let bytes = Array(text.utf8)
    func slice(_ span: SourceSpan) -> String {
      String(decoding: bytes[span.offset..<span.offset + span.length], as: UTF8.self)
    }
    #expect(slice(member.keySpan) == "标题")
    #expect(["长春市", "\"长春市\"", "'长春市'"].contains(slice(member.value.span)))
    #expect(member.value.text == "长春市")
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3", "3:1: key-duplicate"),
    ("o:\n  甲: 1\n  乙: 2\n  甲: 3", "4:3: key-duplicate"),
    ("a: b: c", "1:5: yaml-syntax"),
    ("a: \"b", "1:4: yaml-syntax"),
    ("a: [b", "1:4: yaml-syntax"),
    ("a: &x [1]\nb: *x", "2:4: yaml-alias"),
    ("a: *x", "1:4: yaml-syntax"),
    ("标题: a\u{0}b", "1:6: character-invisible"),
    ("标题: a\u{2028}b", "1:6: character-invisible"),
    ("? [a]\n: b", "1:3: yaml-syntax"),
    ("a: 1\n--- \nb: 2", "2:1: yaml-syntax"),
  ])
  func `a fault is found at its place`(_ text: String, _ finding: String) {
    #expect(findings(text) == ["a.yaml:" + finding])
  }

  @Test func `bytes that are not UTF-8 are found at their place`() {
    let bytes: [UInt8] = Array("a: b\nc: ".utf8) + [0xB3, 0xA4]
    let diagnostics = YAMLDocument(bytes, path: "a.yaml").diagnostics
    #expect(diagnostics.map { $0.place(in: bytes) } == ["a.yaml:2:4: encoding"])
  }

  /// A text too long to be printed with every test.
  struct LongText: CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ testDescription: String, _ text: String) {
      self.testDescription = testDescription
      self.text = text
    }
  }

  @Test(arguments: [
    LongText("lists", String(repeating: "[", count: 100_000)),
    LongText("objects", String(repeating: "{a: ", count: 100_000)),
    LongText("dashes", String(repeating: "- ", count: 100_000)),
    LongText("question marks", String(repeating: "? ", count: 100_000)),
    LongText("brackets in quotes", String(repeating: "[\"]]\", ", count: 100_000)),
    LongText(
      "indentation", (0..<1200).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
    LongText(
      "closed lists",
      "a: " + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)),
  ])
  func `deep nesting is one finding`(_ long: LongText) {
    let document = document(long.text)
    #expect(document.root == nil)
    #expect(document.diagnostics.count == 1)
  }

  @Test func `a small text cannot grow into a large one`() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, last) in zip("bcdefghi", "abcdefgh") {
      let aliases = repeatElement("*\(last)", count: 9).joined(separator: ", ")
      text += "\(name): &\(name) [\(aliases)]\n"
    }
    #expect(findings(text) == ["a.yaml:2:8: yaml-alias"])
  }

  @Test func `a document over a megabyte is refused`() {
    #expect(
      findings("a: " + String(repeating: "b", count: 1 << 20)) == ["a.yaml:1:1: yaml-too-long"])
  }

  @Test(
    .timeLimit(.hang),
    arguments: [
      LongText("one line", "a: [" + String(repeating: "甲,", count: 200_000) + "]"),
      LongText("keys", (0..<80_000).map { "k\($0): v\n" }.joined()),
      LongText("items", String(repeating: "- a\n", count: 200_000)),
      LongText("words", "a: " + String(repeating: "b ", count: 500_000)),
    ])
  func `large documents are read in proportion to their size`(_ long: LongText) {
    #expect(document(long.text).diagnostics == [])
  }

  @Test func `plain scalars become typed values and quoted ones stay text`() throws {
    let text = "a: 12\nb: '12'\nc: 2026-11-21\nd: true\ne: yes\nf: 007\ng: -0.5\nh: ~\ni: 1.\n"
    let value = document(text).root?.plainValue
    let day = try #require(CalendarDate(iso: "2026-11-21"))
    #expect(
      value
        == .object([
          .init(key: "a", value: .number(12)), .init(key: "b", value: .text("12")),
          .init(key: "c", value: .date(day)),
          .init(key: "d", value: .bool(true)), .init(key: "e", value: .text("yes")),
          .init(key: "f", value: .text("007")), .init(key: "g", value: .number(-0.5)),
          .init(key: "i", value: .text("1.")),
        ]))
  }
}
