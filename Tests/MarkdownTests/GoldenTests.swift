import Diagnostics
import Foundation
import Markdown
import Testing

/// Each `Cases/NAME.md` renders as `Cases/NAME.html` says: its HTML, then its diagnostics.
///
/// `SITEGEN_UPDATE=1` rewrites the expectations.
@Suite struct GoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
  }()

  static let environment = TestEnvironment(
    tables: [
      "indicators.csv": (["序号", "指标", "2025年"], [["1", "就业率", ">99%"], ["2", "<b>", "5"]]),
      "homes.csv": (
        ["地方", "户数", "范围"],
        [["长春市 & <周边>", "11,000户", "全市"], ["双鸭山市", ">1000户", ""], ["嘉兴市", "—", "写比例"]]
      ),
      "coverage.csv": (
        ["指标", "2020年", "2021年", "2022年", "2023年"],
        [["规范化残疾儿童康复机构覆盖率（%）", "40", "60", "80.5", "95"], ["就业率", "60", "60", "", "68"]]
      ),
      "progress.csv": (
        ["序号", "指标", "2020年", "2025年"],
        [
          ["1", "就业率", "60%", "≥68%"], ["2", "改造户数", "12000户", "11000户"],
          ["3", "补贴", "99%", ">99%"], ["4", "培训", "——", "2280人"],
        ]
      ),
      "years.csv": (
        ["年份", "人数", "儿童", "老人"],
        (2014...2025).map { ["\($0)年", "\(($0 - 2010) * 110)人", "300人", $0 == 2020 ? "" : "250人"] }
      ),
      "cold.csv": (["月份", "气温"], [["一月", "-12.5℃"], ["七月", "23℃"]]),
      "names.csv": (["名称"], [["甲"]]),
      "five.csv": (["名称", "一", "二", "三", "四", "五"], [["甲", "1", "2", "3", "4", "5"]]),
      "targets.csv": (["名称", "现在", "目标"], [["甲", "-3户", "0户"], ["乙", "3户", "5人"]]),
      "long.csv": (["时间", "人数"], [["二〇二五年上半年", "3人"]]),
      "groups.csv": (
        ["指标", "双鸭山市|2020年", "双鸭山市|2025年", "临清市|2025年", "属性"],
        [["康复", ">80%", "85%", ">95%", "约束性"], ["就业", "60%", "68%", "—", "预期性"]]
      ),
      "categories.csv": (
        ["类别", "指标", "目标"],
        [["康复", "服务", "85%"], ["", "器具", "95%"], ["教育", "入学", "99%"], ["教育", "高中", "89%"]]
      ),
      "nested.csv": (
        ["地区", "类别", "指标", "目标"],
        [
          ["双鸭山", "康复", "服务", "85%"], ["", "", "器具", "85%"], ["临清", "康复", "服务", ">95%"],
          ["", "教育", "入学", ">99%"],
        ]
      ),
      "linked.csv": (
        ["单位", "页面"], [["市残联", "[市残联的职责](/a/b.html)"], ["[本页](#x)", "[不是链接] (x)"]]
      ),
      "grouped-categories.csv": (
        ["类别", "指标", "双鸭山市|2020年", "双鸭山市|2025年"],
        [["康复", "[服务](/s)", "80%", "85%"], ["", "器具", "80%", "86%"]]
      ),
      "headless.csv": (["类别", "指标"], [["", "服务"], ["教育", "入学"]]),
      "broken-links.csv": (["单位", "页面"], [["甲", "[甲](missing.md)"], ["乙", "[乙](#没有)"]]),
      "compare.csv": (
        ["指标", "规划", "目标", "范围", "出处"],
        [
          ["康复", "[吉林省](/jilin)", "85%", "全省有需求的人", "[专栏1第10项](#出处)"],
          ["康复", "嘉兴市", "≥99%", "", "专栏1第6项"], ["培训", "[吉林省](/jilin)", "80000人次", "全省", "专栏1"],
          ["就业", "嘉兴市", "≥68%", "全市", "专栏1"],
        ]
      ),
      "gaps.csv": (
        ["指标", "规划", "目标", "出处"],
        [["康复", "甲", "", "专栏1"], ["", "乙", "1%", ""], ["康复", "甲", "86%", "专栏2"]]
      ),
    ])

  @Test(arguments: names)
  func `a body renders as recorded`(_ name: String) throws {
    let markdown = try Array(Data(contentsOf: Self.folder.appending(path: "\(name).md")))
    let rendered = Markdown.render(
      markdown, path: "\(name).md", environment: Self.environment)
    let report = rendered.text + "---\n" + Self.describe(rendered.diagnostics, in: markdown)
    let expectation = Self.folder.appending(path: "\(name).html")
    if ProcessInfo.processInfo.environment["SITEGEN_UPDATE"] == "1" {
      try report.write(to: expectation, atomically: true, encoding: .utf8)
    }
    #expect(try report == String(contentsOf: expectation, encoding: .utf8))
  }

  @Test func `there are cases`() {
    #expect(Self.names.count >= 10)
  }

  /// One line per diagnostic: place, code and the source text it points at.
  static func describe(_ diagnostics: [Diagnostic], in bytes: [UInt8]) -> String {
    let lines = LineTable(bytes)
    return diagnostics.sorted().map { diagnostic in
      guard let span = diagnostic.span else { return "?: \(diagnostic.code)\n" }
      let position = lines.position(of: span.offset)
      let text = String(decoding: bytes[span.offset..<span.offset + span.length], as: UTF8.self)
      return "\(position.line):\(position.column): \(diagnostic.severity) \(diagnostic.code) "
        + "«\(text.replacing("\n", with: "⏎"))» \(diagnostic.message.en)\n"
    }.joined()
  }
}
