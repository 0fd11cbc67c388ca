import Content
import Diagnostics
import Testing

@testable import Markdown
@testable import Theme

@Suite struct ContextTests {
  @Test func `the outline names every member, with values and documentation`() throws {
    let theme = try DefaultTheme.load()
    let page = SampleSite.page("/a/", "标题", description: "一句\"话\"")
    let context = theme.context(for: page, surroundings: .init(), pages: [])
    let lines = context.outline(in: .zh).split(separator: "\n").map(String.init)
    #expect(lines.contains(#"  title: "标题"  # 标题"#))
    #expect(lines.contains(#"  description: "一句\"话\""  # 简介"#))
    #expect(lines.contains("contents: –  # 本页目录"))
    #expect(lines.contains("body: HTML  # 正文"))
    #expect(context.outline(in: .en).contains("# The page's headings"))
  }

  @Test func `a contents list appears from three headings on and has two levels`() throws {
    let theme = try DefaultTheme.load()
    func outline(_ levels: [Int]) -> String {
      let headings = levels.enumerated().map { index, level in
        RenderedMarkdown.Heading(level: level, id: "标\(index)", text: "h\(level)")
      }
      let context = theme.context(
        for: SampleSite.page("/a/", "a"), surroundings: .init(headings: headings), pages: [])
      return context.outline(in: .en).split(separator: "\n")
        .filter { $0.contains("contents:") || $0.contains("children:") }
        .map { $0.drop { $0 == " " }.prefix { $0 != "#" } }.joined()
    }
    #expect(outline([2, 3]) == "contents: –  ")
    #expect(
      outline([3, 2, 3, 4, 3, 2])
        == "contents: [3]  children: [0]  children: [2]  children: –  children: –  children: [0]  ")
  }

  @Test(
    arguments: [
      ("/", NavigationPlace.at(0)), ("/services/", .at(1)), ("/services/a/", .below(1)),
      ("/serv/", .elsewhere), ("/about/", .elsewhere),
    ])
  func `the navigation marks the page itself or the section above it`(
    permalink: String, place: NavigationPlace
  ) {
    #expect(NavigationPlace(of: permalink, among: SampleSite.facts.navigation) == place)
  }

  @Test func `a telephone field becomes a link that dials only digits`() throws {
    let theme = try DefaultTheme.load()
    let page = SampleSite.page(
      "/a/", "a", kind: "service",
      fields: [.init(key: "consult", value: .list([.text("0431-8888 1234（转1）")]))])
    let context = theme.context(for: page, surroundings: .init(), pages: [])
    let lines = context.outline(in: .en).split(separator: "\n")
      .map { $0.drop { $0 == " " }.prefix { $0 != "#" } }
    #expect(lines.contains(#"text: "0431-8888 1234（转1）"  "#))
    #expect(lines.contains(#"url: "tel:0431-88881234"  "#))
  }
}
