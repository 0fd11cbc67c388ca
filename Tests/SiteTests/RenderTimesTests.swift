import TestSupport
import Testing

@testable import Site

@Suite struct RenderTimesTests {
  @Test func `the ten slowest pages are named, the slowest first`() {
    var times = RenderTimes()
    for number in 0..<30 {
      let seconds = Double(number * 7 % 30)
      times.add(RenderTimes.Page(path: "\(number)", source: nil, seconds: seconds))
    }
    #expect(times.pages.map(\.seconds) == (20..<30).reversed().map(Double.init))
  }

  @Test func `templates are added up over all pages, the one that took longest first`() {
    var times = RenderTimes()
    for seconds in [1.0, 2] { times.add(template: "page", seconds: seconds) }
    for name in ["tag", "home"] { times.add(template: name, seconds: 4) }
    #expect(times.templates.map(\.name) == ["home", "tag", "page"])
    #expect(times.templates.last == RenderTimes.Template(name: "page", pages: 2, seconds: 3))
  }

  @Test func `a build measures its pages only when it is asked to`() async throws {
    let site = try GoldenSite.copy()
    var options = try GoldenSite.options(for: site)
    #expect(await Site.build(options).statistics.times == nil)

    options.measuresPages = true
    let result = await Site.build(options)
    let times = try #require(result.statistics.times)
    #expect(times.pages.count == 10)
    #expect(times.templates.reduce(0) { $0 + $1.pages } == result.pages)
    let sources = try site.contents(of: "Content")
    for page in times.pages {
      #expect(try FileSystem.read(site.path + "/public/" + page.path) != nil)
      guard let source = page.source else { continue }
      #expect(sources[String(source.dropFirst("Content/".count))] != nil)
    }
    #expect(times.pages.contains { $0.source != nil })
  }
}
