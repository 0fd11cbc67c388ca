import Content
import Diagnostics
import Testing

@testable import Theme

@Suite struct StringsTests {
  private func load(zh: String, en: String? = nil) -> (theme: Theme?, codes: [String]) {
    var files = SmallTheme.files().filter { !$0.path.hasSuffix(".yaml") }
    files.append(ThemeFile(path: "Templates/strings/zh-Hans.yaml", bytes: Array(zh.utf8)))
    if let en {
      files.append(ThemeFile(path: "Templates/strings/en.yaml", bytes: Array(en.utf8)))
    }
    let loaded = Theme.load(files: files, site: SampleSite.facts, kinds: [])
    return (loaded.theme, loaded.diagnostics.map { SmallTheme.summary(of: $0, in: files) })
  }

  @Test func `a text that one language lacks is an error`() {
    let loaded = load(zh: SmallTheme.yaml(), en: SmallTheme.yaml(except: "nav.skip"))
    #expect(loaded.codes == ["strings/en:1:1 string-missing"])
    #expect(loaded.theme == nil)
  }

  @Test func `a theme without interface texts is an error`() {
    let files = SmallTheme.files().filter { !$0.path.hasSuffix(".yaml") }
    let loaded = Theme.load(files: files, site: SampleSite.facts, kinds: [])
    #expect(loaded.diagnostics.contains { $0.code == "strings-missing" })
    #expect(loaded.theme == nil)
  }

  @Test func `a text that Swift code shows must be there even if no template names it`() {
    #expect(
      load(zh: SmallTheme.yaml(except: "markdown.note")).codes
        == ["strings/zh-Hans:1:1 string-missing"])
  }

  @Test func `a text that nobody shows is a warning at its place`() throws {
    let yaml = SmallTheme.yaml(adding: "zz:\n  unused: 没人用\n")
    let loaded = load(zh: yaml)
    let line = yaml.split(separator: "\n").count
    #expect(loaded.codes == ["strings/zh-Hans:\(line):11 string-unused"])
    #expect(loaded.theme != nil)
  }

  @Test func `a placeholder that the other language lacks is an error`() {
    let loaded = load(
      zh: SmallTheme.yaml(), en: SmallTheme.yaml(adding: "count: \"{cuont}\"\n", except: "count"))
    #expect(loaded.codes.map { $0.split(separator: " ")[1] } == ["string-placeholder"])
  }

  @Test(arguments: ["a: [1, 2", "a:\n  - b", "- a", "a: b: c", "\u{0}", "a: &x [*x]"])
  func `a broken file is an error, not a crash`(yaml: String) {
    let loaded = load(zh: SmallTheme.yaml(), en: yaml)
    #expect(loaded.theme == nil)
    #expect(loaded.codes.contains { $0.contains("string") })
  }

  @Test func `aliases that multiply stop at a limit`() {
    var yaml = "a0: &a0 {k: v}\n"
    for level in 1...12 {
      let aliases = (0..<9).map { "k\($0): *a\(level - 1)" }.joined(separator: ", ")
      yaml += "a\(level): &a\(level) {\(aliases)}\n"
    }
    #expect(load(zh: SmallTheme.yaml(), en: yaml).theme == nil)
  }

  @Test func `placeholders are filled in, other braces stay`() {
    let text = InterfaceText("第 {number} 页 {} {x {a b}")
    #expect(text.placeholders == ["number"])
    #expect(text.filled(with: ["number": "2"]) == "第 2 页 {} {x {a b}")
  }

  @Test(
    arguments: [
      ("zh-Hans", "zh-Hans"), ("zh-CN", "zh-Hans"), ("en-GB", "en"), ("EN", "en"),
      ("ug", "zh-Hans"), ("", "zh-Hans"),
    ])
  func `a language without texts of its own gets the nearest`(language: String, expected: String)
    throws
  {
    #expect(try DefaultTheme.load().strings(for: language).language == expected)
  }

  @Test func `dates are written as the language does`() throws {
    let theme = try DefaultTheme.load()
    let page = SampleSite.page("/a/", "a")
    let date = try #require(page.date)
    func text(_ append: (inout [UInt8]) -> Void) -> String {
      var bytes: [UInt8] = []
      append(&bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    let (chinese, english) = (theme.interfaces["zh-Hans"], theme.interfaces["en"])
    #expect(text { chinese.dateFormat.append(date, to: &$0) } == "2021年8月2日")
    #expect(text { english.dateFormat.append(date, to: &$0) } == "2 August 2021")
    #expect(text { DateFormat.appendISO(date, to: &$0) } == "2021-08-02")
  }
}
