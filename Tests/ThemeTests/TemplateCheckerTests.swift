import Content
import Diagnostics
import Testing

@testable import Theme

@Suite struct TemplateCheckerTests {
  /// A mistake in one template of an otherwise complete theme.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var name: String
    var files: KeyValuePairs<String, String>
    /// Each finding as `path:line:column code`, with the name it suggests.
    var findings: [String]

    var testDescription: String { name }

    init(_ name: String, _ files: KeyValuePairs<String, String>, _ findings: String...) {
      self.name = name
      self.files = files
      self.findings = findings
    }
  }

  static let mistakes = [
    Mistake(
      "an unknown member", ["page": "<h1>\n  标题 {{page.titel}}</h1>"],
      "page:2:13 template-unknown-name 'title'"),
    Mistake(
      "an unknown first name", ["page": "{{pgae.title}}"], "page:1:3 template-unknown-name 'page'"),
    Mistake(
      "a member of a list's elements outside the list",
      ["page": "{{breadcrumb.title}}"], "page:1:3 template-type"),
    Mistake(
      "a list shown as text", ["page": "{{breadcrumb}}"], "page:1:1 template-type"),
    Mistake(
      "an unknown name inside a section over a list",
      ["page": "{{#breadcrumb}}{{titles}}{{/breadcrumb}}"],
      "page:1:18 template-unknown-name 'title'"),
    Mistake(
      "an unknown name in a partial, in the context that includes it",
      ["page": "{{#contents}}{{>partials/a}}{{/contents}}", "partials/a": "{{url}}{{urll}}"],
      "partials/a:1:10 template-unknown-name 'url'"),
    Mistake(
      "an unknown name in an overridden block, in the context of the parent",
      [
        "page": "{{<frame}}{{$main}}{{url}} {{hint}}{{/main}}{{/frame}}",
        "frame": "{{#contents}}{{$main}}{{/main}}{{/contents}}",
      ],
      "page:1:30 template-unknown-name"),
    Mistake(
      "a block that the parent does not define",
      [
        "page": "{{<frame}}{{$mian}}x{{/mian}}{{/frame}}", "frame": "{{$main}}{{/main}}",
      ],
      "page:1:14 template-unknown-block 'main'"),
    Mistake(
      "text beside the blocks of a parent",
      ["page": "{{<frame}}\nlost{{$main}}x{{/main}}{{/frame}}", "frame": "{{$main}}{{/main}}"],
      "page:2:1 template-syntax"),
    Mistake(
      "an unknown partial", ["page": "{{>partials/haeder}}", "partials/header": "x"],
      "page:1:4 template-unknown-partial 'partials/header'"),
    Mistake(
      "an unknown interface text", ["page": "{{strings.nav.skpi}}"],
      "page:1:11 template-unknown-string 'nav.skip'"),
    Mistake(
      "a placeholder of an interface text that is unknown where the text is shown",
      ["page": "{{strings.count}}"], "page:1:3 template-unknown-name"),
    Mistake(
      "an unknown asset", ["page": "{{assets.side.css}}"],
      "page:1:10 template-unknown-asset 'site.css'"),
    Mistake(
      "text that is not escaped", ["page": "{{{page.title}}}"], "page:1:1 template-escaping"),
    Mistake("markup that is escaped", ["page": "{{body}}"], "page:1:1 template-escaping"),
    Mistake(
      "the body in a list", ["page": "{{#contents}}{{{body}}}{{/contents}}"],
      "page:1:14 template-body-repeated"),
    Mistake(
      "an unclosed section", ["page": "\n {{#page.date}}x"],
      "page:2:5 template-section-unclosed"),
    Mistake(
      "a section closed by another name", ["page": "{{#page.date}}x{{/page.data}}"],
      "page:1:4 template-section-unclosed", "page:1:19 template-section-mismatch"),
    Mistake(
      "sections that overlap",
      ["page": "{{#page.date}}{{#contents}}{{/page.date}}{{/contents}}"],
      "page:1:18 template-section-unclosed", "page:1:45 template-section-mismatch"),
    Mistake("a tag without end", ["page": "{{page.title"], "page:1:1 template-syntax"),
    Mistake("other delimiters", ["page": "{{=<% %>=}}"], "page:1:3 template-syntax"),
    Mistake("a function call", ["page": "{{uppercased(page.title)}}"], "page:1:3 template-syntax"),
    Mistake(
      "a partial that includes itself",
      ["page": "{{>partials/a}}", "partials/a": "{{>partials/a}}"],
      "partials/a:1:4 template-recursion"),
    Mistake(
      "a partial that includes itself in a list from further out",
      ["page": "{{>partials/a}}", "partials/a": "{{#breadcrumb}}{{>partials/a}}{{/breadcrumb}}"],
      "partials/a:1:19 template-recursion"),
    Mistake(
      "a NUL byte, which HTML does not allow", ["page": "a\0b"], "page:1:2 template-encoding"),
  ]

  @Test(arguments: mistakes)
  func `a mistake in a template is reported at its place`(mistake: Mistake) throws {
    let files = SmallTheme.files(replacing: mistake.files)
    let loaded = Theme.load(files: files, site: SampleSite.facts, kinds: [])
    #expect(loaded.theme == nil)
    #expect(
      loaded.diagnostics.filter { $0.severity == .error }
        .map { SmallTheme.summary(of: $0, in: files) } == mistake.findings)
  }

  @Test func `a theme without mistakes has no findings`() {
    let loaded = Theme.load(files: SmallTheme.files(), site: SampleSite.facts, kinds: [])
    #expect(loaded.diagnostics == [])
    #expect(loaded.theme != nil)
  }

  @Test func `a partial may include itself on the way down a tree`() {
    let files = SmallTheme.files(replacing: [
      "site-map": "{{#tree}}{{>partials/node}}{{/tree}}",
      "partials/node": "{{title}}{{#children}}{{>partials/node}}{{/children}}",
    ])
    #expect(Theme.load(files: files, site: SampleSite.facts, kinds: []).diagnostics == [])
  }

  @Test func `a missing layout and an unused template are reported`() {
    let files = SmallTheme.files(replacing: ["partials/lost": "x"])
      .filter { $0.path != "Templates/home.mustache" }
    let diagnostics = Theme.load(files: files, site: SampleSite.facts, kinds: []).diagnostics
    #expect(diagnostics.map(\.code) == ["template-missing", "template-unused"])
    #expect(diagnostics.map(\.severity) == [.error, .warning])
  }

  @Test func `a kind's fields are known to its layout and to no other`() {
    let kind = Kind(
      name: "service", label: Message(zh: "服务", en: "Service"),
      fields: [Field(name: "consult", label: Message(zh: "电话", en: "Telephone"), type: .phone)])
    let template = "{{{body}}}{{#page.field.consult}}{{label}}{{/page.field.consult}}"
    let known = SmallTheme.files(replacing: ["service": template])
    #expect(Theme.load(files: known, site: SampleSite.facts, kinds: [kind]).diagnostics == [])
    let unknown = SmallTheme.files(replacing: ["service": template, "page": template])
    #expect(
      Theme.load(files: unknown, site: SampleSite.facts, kinds: [kind]).diagnostics.map(\.code)
        == ["template-unknown-name"])
  }
}
