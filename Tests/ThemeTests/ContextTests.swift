import Content
import Diagnostics
import Testing

@testable import Theme

@Suite struct ContextTests {
  @Test func `the outline names every member, with values and documentation`() throws {
    let theme = try DefaultTheme.load()
    let page = SampleSite.page("/a/", "标题", description: "一句\"话\"")
    guard case .object(let object) = theme.context(for: page, surroundings: .init()) else {
      Issue.record("a context is an object")
      return
    }
    let lines = object.outline(in: .zh).split(separator: "\n").map(String.init)
    #expect(lines.contains(#"  title: "标题"  # 标题"#))
    #expect(lines.contains(#"  description: "一句\"话\""  # 简介"#))
    #expect(lines.contains("contents: –  # 本页目录"))
    #expect(lines.contains("body: HTML  # 正文"))
    #expect(object.outline(in: .en).contains("# The page's headings"))
  }

  @Test func `a contents list appears from three headings on and has two levels`() throws {
    let maker = ContextMaker(theme: try DefaultTheme.load(), language: "zh-Hans")
    func heading(_ level: Int) -> PageSurroundings.Heading {
      .init(level: level, text: "h\(level)", id: "h\(level)")
    }
    #expect(maker.contents([heading(2), heading(3)]) == .absent)
    guard case .list(let top) = maker.contents([3, 2, 3, 4, 3, 2].map(heading)) else {
      Issue.record("expected a list")
      return
    }
    let children = top.map { value -> Int in
      guard case .object(let object) = value, case .list(let list) = object["children"] else {
        return -1
      }
      return list.count
    }
    #expect(children == [0, 2, 0])
  }

  @Test(
    arguments: [
      ("/", NavigationPlace.at(0)), ("/services/", .at(1)), ("/services/a/", .below(1)),
      ("/serv/", .elsewhere), ("/about/", .elsewhere),
    ])
  func `the navigation marks the page itself or the section above it`(
    permalink: String, place: NavigationPlace
  ) throws {
    #expect(try DefaultTheme.load().navigationPlace(of: permalink) == place)
  }

  @Test func `a telephone field becomes a link that dials only digits`() throws {
    let theme = try DefaultTheme.load()
    let page = SampleSite.page(
      "/a/", "a", kind: "service",
      fields: [.init(key: "consult", value: .list([.text("0431-8888 1234（转1）")]))])
    let fields = ContextMaker(theme: theme, language: "en").fields(of: page)
    guard case .object(let field) = fields.first?.value, case .list(let values) = field["values"],
      case .object(let value) = values.first
    else {
      Issue.record("expected a field with a value")
      return
    }
    #expect(field["label"] == .text("consult"))
    #expect(value["text"] == .text("0431-8888 1234（转1）"))
    #expect(value["url"] == .text("tel:0431-88881234"))
  }
}
