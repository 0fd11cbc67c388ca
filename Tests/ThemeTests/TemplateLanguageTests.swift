import Diagnostics
import Testing

@testable import Content
@testable import Markdown
@testable import Theme

/// Mustache as templates may use it.
@Suite struct TemplateLanguageTests {
  /// Templates and what a page makes of them.
  struct Rule: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var files: KeyValuePairs<String, String>
    var expected: String

    init(_ name: String, _ files: KeyValuePairs<String, String>, _ expected: String) {
      testDescription = name
      self.files = files
      self.expected = expected
    }

    init(_ name: String, _ page: String, _ expected: String) {
      self.init(name, ["page": page], expected)
    }
  }

  /// The page is “A & B” without description; it has headings 1 (with 2 and 3), 4, and no previous
  /// page.
  static let rules = [
    Rule("text is escaped", "{{page.title}}|{{ page.title }}", "A &amp; B|A &amp; B"),
    Rule("HTML is not escaped", "{{{body}}}|{{&body}}", "<p>|<p>"),
    Rule("an absent value shows nothing", "[{{page.description}}{{previous.title}}]", "[]"),
    Rule("a section enters an object", "{{#page}}{{title}} {{url}}{{/page}}", "A &amp; B /a/"),
    Rule(
      "a section enters a text", "{{#page.title}}<{{.}}>{{/page.title}}", "<A &amp; B>"),
    Rule(
      "a section over nothing is skipped", "[{{#page.description}}x{{/page.description}}]", "[]"),
    Rule("a section over false is skipped", "[{{#page.isDraft}}x{{/page.isDraft}}]", "[]"),
    Rule("a section over true shows once", "{{#page.isDated}}x{{/page.isDated}}", "x"),
    Rule(
      "a section over a list shows each element", "{{#contents}}{{title}},{{/contents}}", "1,4,"),
    Rule(
      "lists nest, and the outer element returns",
      "{{#contents}}{{title}}({{#children}}{{title}}{{/children}}){{title}} {{/contents}}",
      "1(23)1 4()4 "),
    Rule(
      "names are looked up further out",
      "{{#contents}}{{title}}{{page.title}} {{/contents}}", "1A &amp; B 4A &amp; B "),
    Rule(
      "an inverted section shows when there is nothing",
      "{{^previous}}1{{/previous}}{{^page.isDraft}}2{{/page.isDraft}}{{^contents}}3{{/contents}}",
      "12"),
    Rule(
      "a question goes around a whole list",
      "{{#contents?}}<{{#contents}}{{title}}{{/contents}}>{{/contents?}}"
        + "{{#breadcrumb?}}x{{/breadcrumb?}}{{^breadcrumb?}}y{{/breadcrumb?}}", "<14>y"),
    Rule(
      "a question does not enter the value",
      "{{#next?}}{{page.title}}{{/next?}}{{^next?}}-{{/next?}}", "-"),
    Rule(
      "a partial sees the values around it",
      ["page": "{{#contents}}{{>partials/a}}{{/contents}}", "partials/a": "[{{title}}]"], "[1][4]"),
    Rule(
      "a partial that is included twice shows twice",
      ["page": "{{>partials/a}}-{{>partials/a}}", "partials/a": "{{page.url}}"], "/a/-/a/"),
    Rule(
      "a partial may include itself below",
      [
        "page": "{{#contents}}{{>partials/a}}{{/contents}}|{{page.url}}",
        "partials/a": "<{{title}}{{#children}}{{>partials/a}}{{/children}}{{title}}>",
      ], "<1<22><33>1><44>|/a/"),
    Rule(
      "a block replaces the parent's",
      [
        "page": "{{<base}}{{$x}}child {{page.url}}{{/x}}{{/base}}",
        "base": "<{{$x}}parent{{/x}}{{$y}} default{{/y}}>",
      ], "<child /a/ default>"),
    Rule(
      "the outermost replacement counts",
      [
        "page": "{{<middle}}{{$x}}page{{/x}}{{/middle}}",
        "middle": "{{<base}}{{$x}}middle{{/x}}{{$y}}middle{{/y}}{{/base}}",
        "base": "{{$x}}base{{/x}} {{$y}}base{{/y}}",
      ], "page middle"),
    Rule(
      "a block inside its own replacement shows its default",
      [
        "page": "{{<base}}{{$x}}<{{$x}}inner{{/x}}>{{/x}}{{/base}}", "base": "{{$x}}base{{/x}}",
      ], "<inner>"),
    Rule("comments show nothing", "a{{! b }}c{{! d\n e }}f", "acf"),
    Rule("a comment alone on its line takes the line", "a\n  {{! b\n c }}  \nd\n", "a\nd\n"),
    Rule(
      "sections alone on their lines take the lines",
      "a\n  {{#contents}}  \n {{title}}\n\t{{/contents}}\r\nb", "a\n 1\n 4\nb"),
    Rule(
      "tags that share a line take nothing",
      " {{#page}} {{/page}} \n{{#page}} x\n{{/page}}", "   \n x\n"),
    Rule("values alone on their lines leave the line", "  {{page.url}}\n", "  /a/\n"),
    Rule(
      "a partial alone on its line takes the line, without indenting",
      ["page": "a\n  {{>partials/a}}\nb\n", "partials/a": "1\n2\n"], "a\n1\n2\nb\n"),
    Rule(
      "blocks alone on their lines take the lines",
      [
        "page": "{{<base}}\n{{$x}}\nchild\n{{/x}}\n{{/base}}\n", "base": "a\n{{$x}}\n{{/x}}\nb\n",
      ], "a\nchild\nb\n"),
    Rule("braces that are no tags stay", "{ {page.url} }}", "{ {page.url} }}"),
  ]

  @Test(arguments: rules)
  func `templates follow Mustache`(rule: Rule) throws {
    let files = SmallTheme.files(replacing: rule.files)
    let loaded = Theme.load(files: files, site: SampleSite.facts, kinds: [])
    #expect(loaded.diagnostics.map { SmallTheme.summary(of: $0, in: files) } == [])
    let theme = try #require(loaded.theme)
    let headings = [2, 3, 3, 2].enumerated().map { index, level in
      RenderedMarkdown.Heading(level: level, id: "h", text: "\(index + 1)")
    }
    let context = theme.context(
      for: SampleSite.page("/a/", "A & B"), surroundings: .init(headings: headings), pages: [])
    let html = String(
      decoding: theme.render(context, body: Array("<p>".utf8)).bytes, as: UTF8.self)
    #expect(html.replacing("/portal/", with: "/") == rule.expected)
  }
}
