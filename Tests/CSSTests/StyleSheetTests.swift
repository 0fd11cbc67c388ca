import TestSupport
import Testing

@testable import CSS

@Suite struct StyleSheetTests {
  /// The rules of a sheet, each as its conditions, selectors and declarations.
  private func rules(_ text: String) -> [String] {
    let sheet = StyleSheet(text)
    return sheet.rules.map { rule in
      let declarations = sheet.declarations(of: rule).map {
        "\($0.name):\(sheet.text(of: $0))\($0.isImportant ? "!" : "")"
      }
      return
        (sheet.conditionTexts(of: rule) + [sheet.selectorTexts(of: rule).joined(separator: ", ")])
        .joined(separator: " | ") + " {" + declarations.joined(separator: ";") + "}"
    }
  }

  @Test(arguments: [
    ("a{color:red}", ["a {color:red}"]),
    ("a , .b>c { color : red ; margin:0 }", ["a, .b>c {color:red;margin:0}"]),
    ("a{COLOR:Red!important;--X: y ! important}", ["a {color:Red!;--X:y!}"]),
    ("<!-- a{b:c} -->", ["a {b:c}"]),
    ("a{b:c", ["a {b:c}"]),
    ("a{b:[;];c:d}", ["a {b:[;];c:d}"]),
    ("a{--x:{b:c;};d:e}", ["a {--x:{b:c;};d:e}"]),
    ("@charset \"utf-8\"; @font-face{font-family:x} a{b:c}", ["a {b:c}"]),
    (
      "@media print{a{b:c} d{e:f}} g{h:i}",
      ["@media print | a {b:c}", "@media print | d {e:f}", "g {h:i}"]
    ),
    (
      "@supports (display:grid){@media (width>1px){a{b:c}}}",
      ["@supports (display:grid) | @media (width>1px) | a {b:c}"]
    ),
    ("a{b:c;&:hover{d:e}f:g}", ["a {b:c}", "&:hover {d:e}", "a {f:g}"]),
    ("a{@media print{b:c} .d &{e:f}}", ["@media print | a {b:c}", ".d & {e:f}"]),
    ("a{b:hover{c:d}}", ["b:hover {c:d}"]),
  ])
  func `rules are read with their conditions`(_ text: String, _ expected: [String]) {
    #expect(rules(text) == expected)
  }

  @Test(arguments: [
    ("a{color:red;;bad;*zoom:1;x:y}", ["a {color:red}", "a {x:y}"]),
    ("a{}b{c:d}", ["b {c:d}"]),
    ("a{b:c}} d{e:f} g{h:i}", ["a {b:c}", "g {h:i}"]),
    ("a..b{c:d} e{f:g}", ["e {f:g}"]),
    ("a,,b{c:d} e{f:g}", ["e {f:g}"]),
    ("a{b:c)d;e:f}", ["a {e:f}"]),
    ("a{b:'x\n;c:d}", ["a {c:d}"]),
    ("; a{b:c} d{e:f}", ["d {e:f}"]),
    ("a{b:(c;d} e{f:g}", ["a {b:(c;d} e{f:g}}"]),
    ("@media print", []), ("@", []), ("{", []), ("a", []), ("", []), ("/*", []),
  ])
  func `errors take away as much as in a browser`(_ text: String, _ expected: [String]) {
    #expect(rules(text) == expected)
  }

  @Test func `spans name the bytes of declarations and selectors`() {
    let text = "p { color: red !important; margin : 0 }"
    let sheet = StyleSheet(text)
    let bytes = Array(text.utf8)
    func written(_ span: Range<Int>) -> String { String(decoding: bytes[span], as: UTF8.self) }
    let rule = sheet.rules[0]
    #expect(written(rule.selectorSpan) == "p")
    #expect(
      sheet.declarations(of: rule).map { written($0.span) } == [
        "color: red !important", "margin : 0",
      ])
  }

  @Test func `imports are reported, but not behind a rule`() {
    let sheet = StyleSheet(
      "@import 'a.css'; @import url(b.css) layer(x) screen and (width > 1px); a{b:c} @import 'c.css';"
    )
    #expect(sheet.imports.map(\.address) == ["a.css", "b.css"])
    #expect(sheet.imports[1].media.text == "screen and (width > 1px)")
    #expect(sheet.otherRules.map(\.name) == ["import"])
  }

  @Test func `layers are known in the order of their first mention`() {
    let sheet = StyleSheet(
      "@layer reset, base.type; @layer base{@layer icons{a{b:c}}} @layer{d{e:f}} g{h:i}")
    #expect(
      sheet.layers.map { $0.parts.joined(separator: ".") }.prefix(4) == [
        "reset", "base", "base.type", "base.icons",
      ])
    #expect(sheet.rules.map(\.layer) == [3, 4, nil])
  }

  @Test func `what is dropped is reported with its place`() {
    let sheet = StyleSheet("a..b{c:d} e{f;g:h} i{j:k")
    #expect(sheet.problems.map(\.kind) == [.selector, .declaration, .unclosed])
    #expect(sheet.problems.map(\.span) == [0..<4, 12..<13, 20..<21])
  }

  @Test(arguments: [
    "(", "[", "{", "a{", "a:is(", "@media (", "@media x{", "@supports (", "a{b:f(", "a:not(", "a{&",
    "a{b{", "@layer a{", "\\", "\"", "<!--", ":has(",
  ])
  func `a hundred thousand of anything ends in a tree soon`(_ piece: String) {
    let text = String(repeating: piece, count: 100_000)
    #expect(processorTime { _ = StyleSheet(text) } < .seconds(20))
  }
}
