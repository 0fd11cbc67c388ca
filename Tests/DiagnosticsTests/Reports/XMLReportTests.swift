import Diagnostics
import Testing

@Suite struct XMLReportTests {
  private static func parse(_ format: ReportFormat) throws -> XMLElement {
    try XMLElement.parse(Array(SampleReport.render(format).utf8))
  }

  @Test func `JUnit results keep to the schema`() throws {
    let schema = try Schemas.xml("junit.xsd")
    #expect(schema.faults(in: try Self.parse(.junit)) == [])
  }

  @Test func `the schema refuses what readers do not know`() throws {
    let schema = try Schemas.xml("junit.xsd")
    let wrong = #"<testsuite tests="-1" x="1"><testcase name="a"><error/></testcase>b</testsuite>"#
    #expect(
      Set(schema.faults(in: try XMLElement.parse(Array(wrong.utf8)))) == [
        "testsuite: no name", "testsuite: tests=-1", "testsuite: x=1", "testsuite: text",
        "testcase: error is out of place", "error: unknown",
      ])
  }

  @Test func `a rule is a suite, and counts add up`() throws {
    let root = try Self.parse(.junit)
    let suites = root.all("testsuite")
    #expect(
      suites.map { $0.attributes["name"] } == [
        "baseline-reason-missing", "contrast", "image-alt", "link-text-vague", "page-unreadable",
        "passes", "未检查",
      ])
    for (name, child) in [("failures", "failure"), ("skipped", "skipped")] {
      let all = suites.flatMap { $0.all("testcase") }.count { !$0.all(child).isEmpty }
      #expect(root.attributes[name] == "\(all)")
      #expect(suites.compactMap { $0.attributes[name].flatMap { Int($0) } }.reduce(0, +) == all)
    }
    #expect(root.attributes["failures"] == "2")
    #expect(suites[5].all("testcase").map { $0.attributes["name"] } == ["全部页面"])
    #expect(suites[6].all("testcase").count == 1)
  }

  @Test func `line ends and markup survive in attributes`() throws {
    let failures = try Self.parse(.junit).all("testsuite")[2].all("testcase").flatMap {
      $0.all("failure")
    }
    #expect(failures.map { $0.attributes["message"] } == ["图片“<a & b>”缺少\n替代文本"])
  }

  @Test func `Checkstyle has one entry a file, in order`() throws {
    let root = try Self.parse(.checkstyle)
    #expect(root.name == "checkstyle")
    #expect(
      root.all("file").map { $0.attributes["name"] } == [
        "", "gone.html", "x:y.html", "目录/a b.html", "",
      ])
    let errors = root.all("file")[3].all("error")
    #expect(errors.map { $0.attributes["line"] } == ["2", "3", "3"])
    #expect(errors.map { $0.attributes["severity"] } == ["error", "warning", "warning"])
    #expect(errors.first?.attributes["source"] == "sitegen.image-alt")
    #expect(root.all("file")[2].all("error").first?.attributes["message"] == "看不出对比度\u{FFFD}")
    #expect(
      root.all("file")[4].all("error").first?.attributes["message"]?.contains("1.2.4") == true)
  }

  @Test func `the page for people is whole and says everything`() throws {
    let text = SampleReport.render(.html)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-Hans\">"))
    let root = try XMLElement.parse(Array(text.dropFirst("<!DOCTYPE html>".count).utf8))
    let main = try #require(root.all("body").first?.all("main").first)
    #expect(main.all("h1").count == 1)
    #expect(
      main.all("h2").map(\.text) == [
        "没有位置的问题", "gone.html", "x:y.html", "目录/a b.html", "暂时放行的问题", "未检查的内容",
      ])
    #expect(main.all("ol").map { $0.all("li").count } == [1, 1, 1, 3])
  }
}
