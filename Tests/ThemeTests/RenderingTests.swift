import Diagnostics
import Testing

@testable import Content
@testable import Theme

@Suite struct RenderingTests {
  private static let hostile = #"<script>alert('1')</script>" onload="x&amp;{{page.url}}"#

  @Test func `hostile titles stay text in every layout`() throws {
    let theme = try DefaultTheme.load()
    let contexts = SampleSite.contexts(of: theme, text: Self.hostile)
    for (layout, context) in contexts {
      // A quote in JSON is no quote of an attribute; that nothing ends the element is seen here.
      let html = String(decoding: theme.render(context).bytes, as: UTF8.self)
        .replacing(#/<script type="application\/ld\+json">[^<]*<\/script>/#, with: "")
      #expect(!html.contains("<script>"), "\(layout)")
      #expect(!html.contains("\" onload"), "\(layout)")
      #expect(html.contains("{{page.url}}") || ["not-found"].contains(layout), "\(layout)")
    }
    #expect(Set(contexts.map(\.layout)).isSuperset(of: Layout.allCases.map(\.rawValue)))
  }

  @Test func `hostile site facts stay text`() throws {
    var facts = SampleSite.facts
    let text = Self.hostile
    (facts.title, facts.organisation, facts.demonstration) = (text, text, text)
    facts.navigation = [.init(label: text, permalink: "/\(text)/")]
    facts.contacts = [.init(label: text, phone: text, email: text, hours: text, text: text)]
    let theme = try DefaultTheme.load(of: facts)
    let page = theme.render(theme.contextForNotFound())
    let html = String(decoding: page.bytes, as: UTF8.self)
    #expect(!html.contains("<script>"))
    #expect(!html.contains("\" onload"))
  }

  @Test func `the body stands at the reported offset, untouched`() throws {
    let theme = try DefaultTheme.load()
    let body = Array("<p>{{page.title}} \0 &amp; 正文</p>".utf8)
    for (layout, context) in SampleSite.contexts(of: theme) {
      let page = theme.render(context, body: body)
      guard let offset = page.bodyOffset else { continue }
      #expect(Array(page.bytes[offset..<(offset + body.count)]) == body, "\(layout)")
    }
  }

  @Test func `a block of a child replaces the parent's, and its default stays otherwise`() throws {
    let files = SmallTheme.files(replacing: [
      "page": "{{<base}}{{$title}}child {{page.title}}{{/title}}{{/base}}",
      "notice": "{{<base}}{{/base}}",
      "base": "<t>{{$title}}parent{{/title}}</t>{{{body}}}",
    ])
    let kinds = [Kind(name: "notice", label: .init(zh: "通知", en: "Notice"))]
    let theme = try #require(
      Theme.load(files: files, site: SampleSite.facts, kinds: kinds).theme)
    func html(_ kind: String) -> String {
      let page = SampleSite.page("/a/", "A & B", kind: kind)
      let context = theme.context(for: page, surroundings: .init(), pages: [])
      return String(decoding: theme.render(context, body: [65]).bytes, as: UTF8.self)
    }
    #expect(html("page") == "<t>child A &amp; B</t>A")
    #expect(html("notice") == "<t>parent</t>A")
  }

  @Test func `a member that an element lacks is not taken from further out`() throws {
    let files = SmallTheme.files(replacing: [
      "section": "{{#entries}}[{{#description}}{{.}}{{/description}}]{{/entries}}",
      "page": "{{{body}}}",
    ])
    let theme = try #require(Theme.load(files: files, site: SampleSite.facts, kinds: []).theme)
    let entry = SampleSite.page("/a/b/", "b")
    let section = SampleSite.page("/a/", "a", description: "section", isSectionPage: true)
    let context = theme.context(
      forSection: section, sections: [], part: .init(pages: [0], permalink: "/a/"),
      surroundings: .init(),
      pages: [entry])
    #expect(theme.render(context).bytes == Array("[]".utf8))
  }

  @Test func `an interface text shows members of the context and no tags of its own`() throws {
    let yaml = SmallTheme.yaml(adding: "tricky: \"<b> {{page.title}} {page.title} {\"\n")
    var files = SmallTheme.files(replacing: ["page": "{{strings.tricky}}"])
    files.removeAll { $0.path.hasSuffix(".yaml") }
    files.append(ThemeFile(path: "Templates/strings/zh-Hans.yaml", bytes: Array(yaml.utf8)))
    let theme = try #require(Theme.load(files: files, site: SampleSite.facts, kinds: []).theme)
    let context = theme.context(
      for: SampleSite.page("/a/", "A&B"), surroundings: .init(), pages: [])
    let html = String(decoding: theme.render(context).bytes, as: UTF8.self)
    #expect(html == "&lt;b&gt; {A&amp;B} A&amp;B {")
  }

  @Test func `every context has the types that its schema declares`() throws {
    let theme = try DefaultTheme.load()
    for (layout, context) in SampleSite.contexts(of: theme) {
      #expect(context.schema.name == layout)
      let root = ContextType.object(context.schema)
      #expect(root.accepts(context.root.node, in: context.store), "\(layout)")
    }
  }

  @Test func `each feed names its own type`() throws {
    var facts = SampleSite.facts
    facts.feeds = [.init(label: "JSON", permalink: "/feed.json", type: "application/feed+json")]
    let theme = try DefaultTheme.load(of: facts)
    let html = html(of: SampleSite.page("/a/", "a"), theme)
    #expect(
      html.contains(
        #"type="application/feed+json" title="JSON" href="/portal/feed.json">"#))
    #expect(!html.contains("application/atom+xml"))
  }

  @Test func `titles in another language than the interface say so`() throws {
    let theme = try DefaultTheme.load()
    let page = SampleSite.page("/en/", "About", language: "en")
    let inEnglish = html(of: page, theme)
    #expect(inEnglish.contains(#"<html lang="en" "#))
    #expect(inEnglish.contains(">Skip to main content</a>"))
    #expect(inEnglish.contains(#"lang="zh-Hans">办事服务</a>"#))
    #expect(inEnglish.contains("<h1>About</h1>"))
    let inUyghur = html(of: SampleSite.page("/ug/", "ھەققىدە", language: "ug"), theme)
    #expect(inUyghur.contains(#"<html lang="zh-Hans" "#))
    #expect(inUyghur.contains(#"<h1 lang="ug">"#))
  }

  private func html(of page: Page, _ theme: Theme) -> String {
    let context = theme.context(for: page, surroundings: .init(), pages: [])
    return String(decoding: theme.render(context).bytes, as: UTF8.self)
  }
}

extension ContextType {
  /// Whether a value has this type, down to the last member; absent values have every type.
  fileprivate func accepts(_ node: ContextNode, in store: ContextStore) -> Bool {
    switch (self, node) {
    case (_, .absent), (.text, .text), (.html, .html), (.html, .body), (.number, .number),
      (.bool, .bool):
      true
    case (.list(let element), .list(let elements)):
      store.nodes[elements.indices].allSatisfy { element.accepts($0, in: store) }
    case (.object(let schema), .object(let start)):
      schema.members.allSatisfy { member in
        schema.type(of: member).accepts(store[Int(start) + member.index], in: store)
      }
    default:
      false
    }
  }
}
