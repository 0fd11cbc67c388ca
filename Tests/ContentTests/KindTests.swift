import Diagnostics
import TestSupport
import Testing

@testable import Content

@Suite struct KindTests {
  @Test(arguments: [
    ("issuer: 省政府", ["4:9: value-type"]),
    ("docNo: 长府发〔2021〕19号", ["1:1: key-missing"]),
    ("issuer:", ["4:1: value-empty"]),
    ("issuer: []", ["4:9: value-empty"]),
    ("issuer: [甲]\ndocNo: 长府发[2021]19号", ["5:8: pattern-mismatch"]),
    ("issuer: [甲]\nsigned: 2023-02-29", ["5:9: date-impossible"]),
    ("issuer: [甲]\nvalidity: 有郊", ["5:11: value-unknown"]),
    ("issuer: [甲]\nconsult: [\"12385\", \"拨打\"]", ["5:20: phone-invalid"]),
    ("issuer: [甲]\nsource: www.gov.cn", ["5:9: url-invalid"]),
    ("issuer: [甲]\nrelated: b.md", ["5:10: page-missing"]),
    ("issuer: [甲]\nrelated: a.md#x", []),
    ("issuer: [甲]\ncount: \"3\"", ["5:8: value-type"]),
    ("issuer: [甲]\ncount: 3.5\nopen: true\nextra: {a: [1, 乙]}", []),
    ("issuer: [甲]\nopen: 是", ["5:7: value-type"]),
    ("issuer: [甲]\nextra: 文字", ["5:8: value-type"]),
    ("isuer: [甲]", ["1:1: key-missing", "4:1: key-unknown"]),
  ])
  func `a fault in a kind's field is found at its place`(
    _ frontMatter: String, _ expected: [String]
  ) async throws {
    let folder = try site { PageFile("Content/a.md", "title: 甲\nkind: policy\n" + frontMatter) }
    #expect(try await folder.findings() == expected.map { "Content/a.md:" + $0 })
  }

  @Test func `fields come in the order of the kind with typed values`() async throws {
    let folder = try site {
      PageFile(
        "Content/a.md", "title: 甲\nkind: policy\nsigned: 2021-12-01\nissuer: [省, 市]\ncount: 2")
    }
    let (library, diagnostics) = await folder.load()
    #expect(diagnostics == [])
    let page = try #require(library?.page(atContentPath: "a.md"))
    let signed = try #require(CalendarDate(iso: "2021-12-01"))
    #expect(
      page.fields == [
        .init(key: "issuer", value: .list([.text("省"), .text("市")])),
        .init(key: "signed", value: .date(signed)), .init(key: "count", value: .number(2)),
      ])
  }

  @Test(arguments: [
    ("name: x\nlabel: {zh: 甲, en: A}\n", []),
    ("name: y\nlabel: {zh: 甲, en: A}\n", ["1:7: kind-file-name"]),
    ("name: x\nlabel: 甲\n", ["2:8: value-type"]),
    ("label: {zh: 甲, en: A}\n", ["1:1: key-missing"]),
    ("name: x\nlabel: {zh: 甲, en: A}\nfeilds: []\n", ["3:1: key-unknown"]),
    (field("type: txt"), ["4:44: value-unknown"]),
    (field("type: enum"), ["4:5: key-missing"]),
    (field("type: list of enum, values: [甲]"), []),
    (field("type: text, pattern: '(a'"), ["4:59: pattern-malformed"]),
    (field("type: text, required: 是"), ["4:60: value-type"]),
    (field("type: text", name: "title"), ["4:12: field-reserved"]),
    (
      field("type: text") + "  - {name: f, label: {zh: 乙, en: B}, type: date}\n",
      ["5:12: key-duplicate"]
    ),
    ("name: [x\n", ["1:7: yaml-syntax"]),
    (
      field("type: object, fields: [{name: a, label: {zh: 甲, en: A}, type: object}]"),
      ["4:100: value-unknown"]
    ),
    (field("type: object, fields: [{name: a, label: {zh: 甲, en: A}, type: url}]"), []),
    (rule("field: f, notAfter: date"), []),
    (rule("field: f, notAfter: data"), ["6:26: value-unknown"]),
    (rule("field: f, notBefore: title"), ["6:5: rule-types"]),
    (rule("field: f"), ["6:5: rule-form"]),
    (rule("field: f, notBefore: date, requires: [title]"), ["6:5: rule-form"]),
    (rule("field: f, requires: [titel]"), ["6:27: value-unknown"]),
    (rule("field: f, requirse: [title]"), ["6:5: rule-form", "6:16: key-unknown"]),
    (rule("field: f, severity: note, requires: [title]"), ["6:26: value-unknown"]),
  ])
  func `a fault in a kind's file is found at its place`(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let path = "Templates/kinds/x.yaml"
    let diagnostics = KindFile.read(bytes, path: path).diagnostics
    #expect(diagnostics.map { $0.place(in: bytes) } == expected.map { path + ":" + $0 })
  }

  private static func field(_ rest: String, name: String = "f") -> String {
    "name: x\nlabel: {zh: 甲, en: A}\nfields:\n  - {name: \(name), label: {zh: 乙, en: B}, \(rest)}\n"
  }

  private static func rule(_ rest: String) -> String {
    field("type: date") + "rules:\n  - {\(rest), because: {zh: 因, en: B}}\n"
  }

  @Test(arguments: [
    "12385", "0431-88888888", "+86 10 1234 5678", "(010) 1234-5678", "0431-12345678 转 12",
    "400-123-4567",
  ])
  func `printed telephone numbers are taken`(_ text: String) {
    #expect(PhoneNumber.isValid(text))
  }

  @Test(arguments: ["", "12", "拨打12385", "1--2-345", "12385转", "１２３８５", "+", "12385;rm", "()12345"])
  func `other texts are no telephone numbers`(_ text: String) {
    #expect(!PhoneNumber.isValid(text))
  }

  @Test(arguments: [
    ("https://www.gov.cn/a?b=c#d", true), ("http://a", true), ("https://", false),
    ("ftp://a", false), ("https:///a", false), ("https://a b", false), ("javascript:x", false),
    ("https://user@host/", false), ("https://a\"b", false), ("HTTPS://a", false),
  ])
  func `a web address has a scheme and a host`(_ text: String, _ isValid: Bool) {
    #expect(WebAddress.isValid(text) == isValid)
  }
}

@Suite struct PatternTests {
  @Test(arguments: [
    (#".+〔\d{4}〕\d+号"#, "长府发〔2021〕19号", true), (#".+〔\d{4}〕\d+号"#, "长府发〔2021〕号", false),
    ("a?b*c+", "c", true), ("a?b*c+", "abbcc", true), ("a?b*c+", "aab", false),
    ("[a-c]{2,3}", "abc", true), ("[a-c]{2,3}", "abcd", false), ("[^a]", "a", false),
    ("[^a]", "乙", true), (#"\."#, "a", false), (#"[\]a-]+"#, "]-a", true), ("", "", true),
    ("", "a", false), ("a{0}", "", true),
  ])
  func `a pattern matches the whole text`(_ pattern: String, _ text: String, _ matches: Bool) throws
  {
    #expect(try #require(Pattern(pattern)).matches(text) == matches)
  }

  @Test(arguments: [
    "(a)", "a|b", "*", "[", "[]", "a{", "a{2,1}", "a{x}", "[b-a]", "\\", "a{999}{9}", "a{2000}",
  ])
  func `a malformed pattern is refused`(_ pattern: String) {
    #expect(Pattern(pattern) == nil)
  }

  @Test(.timeLimit(.hang)) func `no pattern takes exponential time`() throws {
    let pattern = try #require(Pattern(String(repeating: "a*", count: 200) + "b"))
    #expect(!pattern.matches(String(repeating: "a", count: 2000)))
  }
}
