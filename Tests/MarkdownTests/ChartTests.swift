import Diagnostics
import Foundation
import FoundationXML
import Markdown
import Testing

/// What charts promise beyond the pictures in `Cases/charts.html`.
@Suite struct ChartTests {
  private static func chart(
    _ rows: [[String]], header: [String] = ["名称", "数"], attributes: String = ""
  ) -> RenderedMarkdown {
    render(
      "::chart[图]{src=a.csv \(attributes)}",
      environment: TestEnvironment(tables: ["a.csv": (header, rows)]))
  }

  private static func drawing(_ html: String) throws -> String {
    let start = try #require(html.range(of: "<svg")?.lowerBound)
    let end = try #require(html.range(of: "</svg>")?.upperBound)
    return String(html[start..<end])
  }

  @Test(arguments: ["bar", "line", "progress"])
  func `a drawing is well-formed XML, whatever the data hold`(_ form: String) throws {
    let rows = [["<&\">", "1'户"], ["]]>", "2'户"]].map { [$0[0], $0[1], "3'户"] }
    let rendered = Self.chart(
      rows, header: ["名称", "a<b>&", "\"c\""], attributes: "type=\(form)")
    #expect(rendered.diagnostics.map(\.code) == [])
    let parser = XMLParser(data: Data(try Self.drawing(rendered.text).utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test(arguments: [
    ("85", true), ("85%", true), (">99%", true), ("≥ 0.5", true), ("-3℃", true),
    ("55,000户", true), ("约1.1万户", true), ("1000户以上", true), ("不低于150场", true),
    ("未列", false), ("80-90%", false), ("８５", false), ("1.2.3", false), ("5.", false),
    ("1,00户", false), (".5", false), ("1234567890123456", false), ("第3名", false),
  ])
  func `a cell is a number with its bound and unit, or a finding`(
    _ cell: String, _ isNumber: Bool
  ) {
    let codes = Self.chart([["甲", cell]]).diagnostics.map(\.code)
    #expect(codes == (isNumber ? [] : ["chart-number"]))
  }

  @Test func `a number stands in the drawing as the author wrote it`() throws {
    let drawing = try Self.drawing(Self.chart([["甲", "≥55,000户"], ["乙", "60,000户"]]).text)
    #expect(drawing.contains(">≥55,000户</text>"))
  }

  @Test(arguments: [
    "规范化残疾儿童康复机构（含民办）覆盖率", "Households adapted for people with severe disabilities",
    "Antidisestablishmentarianismus", "“一”、“二”、“三”、“四”、“五”、“六”",
  ])
  func `a long name is broken into lines that fit a narrow screen, and loses nothing`(
    _ name: String
  ) throws {
    let lines = try Self.drawing(Self.chart([[name, "1"]]).text).split(separator: "\n")
      .filter { $0.contains("chart-label") }
      .compactMap { $0.split(separator: ">").dropFirst().first?.split(separator: "<").first }
    #expect(lines.count > 1 && lines.joined() == name)
    for line in lines {
      let columns = line.unicodeScalars.reduce(0) { $0 + DisplayWidth.of($1) }
      #expect(columns <= 26)
      #expect(line.first.map { "、”）".contains($0) } == false)
    }
  }

  @Test(arguments: [("bar", "—", "—"), ("progress", "1", "—"), ("line", "", "")])
  func `a chart of nothing is a finding`(_ form: String, _ first: String, _ second: String) {
    let rendered = Self.chart(
      [["甲", first, second]], header: ["名称", "一", "二"], attributes: "type=\(form)")
    #expect(rendered.diagnostics.map(\.code) == ["chart-empty"])
  }

  @Test func `two charts of one file say what is wrong with it once`() {
    let body = "::chart[一]{src=a.csv}\n\n::chart[二]{src=a.csv type=line}\n"
    let table = (["名称", "数"], [["甲", "未列"]])
    let rendered = render(body, environment: TestEnvironment(tables: ["a.csv": table]))
    #expect(rendered.diagnostics.map(\.code) == ["chart-number"])
  }

  @Test func `equal numbers are told as they are written`() {
    let html = Self.chart([["甲", ">99%"], ["乙", "≥99%"], ["丙", ">99%"]]).text
    #expect(html.contains("数：全部&gt;99%、≥99%。"))
  }

  @Test func `the axis has round numbers without noise`() throws {
    let drawing = try Self.drawing(Self.chart([["甲", "0.3"], ["乙", "0.1"]]).text)
    let ticks = drawing.split(separator: "\n").filter { $0.contains("chart-tick") }
      .compactMap { $0.split(separator: ">").dropFirst().first?.split(separator: "<").first }
    #expect(ticks == ["0", "0.1", "0.2", "0.3"])
  }

  @Test(arguments: ["bar", "line", "progress"])
  func `any numbers give a drawing`(_ form: String) throws {
    let extremes = ["0", "0.0001", "999999999999999", "999999999999998.5", "-7"]
    for low in extremes {
      for high in extremes where form != "progress" || low != "-7" && high != "0" && high != "-7" {
        let rendered = Self.chart(
          [["甲", low, high], ["乙", "—", "1"]], header: ["名称", "一", "二"],
          attributes: "type=\(form)")
        let codes = Set(rendered.diagnostics.map(\.code))
        #expect(codes.isSubset(of: ["chart-value-long", "chart-number"]))
        #expect(!rendered.text.contains("nan") && !rendered.text.contains("inf"))
      }
    }
  }

  @Test(arguments: [("bar", 30), ("line", 60), ("progress", 30)])
  func `the first row too many is the finding`(_ form: String, _ limit: Int) throws {
    func rendered(_ count: Int) -> RenderedMarkdown {
      Self.chart(
        (1...count).map { [String(repeating: "i", count: $0 % 5 + 1), "1", "2"] },
        header: ["名称", "一", "二"], attributes: "type=\(form)")
    }
    #expect(rendered(limit).diagnostics.isEmpty)
    #expect(rendered(limit + 1).diagnostics.map(\.code) == ["chart-rows"])
  }

  @Test func `faulty data leave the table, so that all else can be checked`() {
    let html = Self.chart([["甲", "未列"]]).text
    #expect(!html.contains("<svg"))
    #expect(html.contains("<td>未列</td>"))
  }

  @Test func `two charts of a page share no id`() {
    let body = "::chart[一]{src=a.csv}\n\n::chart[二]{src=a.csv}\n"
    let table = (["名称", "一", "二", "三"], [["甲", "1", "2", "3"]])
    let rendered = render(body, environment: TestEnvironment(tables: ["a.csv": table]))
    let written = rendered.text.components(separatedBy: " id=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(written.count == 8)
    #expect(Set(written) == Set(rendered.ids) && rendered.ids.count == written.count)
  }
}
