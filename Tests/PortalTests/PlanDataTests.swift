import Content
import Site
import Testing

/// What is said twice about the plans is the same in both places.
@Suite struct PlanDataTests {
  private static let folder = "\(Portal.root)/Content"

  /// The rows of a CSV file below `Content`, each by the names of its columns.
  private func rows(_ path: String) throws -> [[String: String]] {
    let bytes = try #require(try FileSystem.read("\(Self.folder)/\(path)"))
    let table = try #require(CSVTable.read(bytes: bytes, path: path).table)
    return table.rows.map { row in
      Dictionary(zip(table.header, row.cells), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The words of a cell that is a link.
  private func words(_ cell: String?) -> String {
    String((cell ?? "").dropFirst().prefix { $0 != "]" })
  }

  @Test func `each of the 64 numbers compared is the indicator it names`() throws {
    let targets = try rows("plans/compare/targets.csv")
    #expect(targets.count == 64)
    #expect(Set(targets.compactMap { $0["出处"] }).count == 64)
    for target in targets {
      let place = try #require(target["出处"])
      let plan = try #require(Portal.plans.first { place.contains("../\($0)/index.md#主要指标") })
      let number = words(place).drop { $0 != "第" }.dropFirst().prefix { $0 != "项" }
      let indicator = try #require(
        try rows("plans/\(plan)/indicators.csv").first { $0["序号"] == String(number) })
      let name = try #require(target["原文名称"])
      #expect(try #require(indicator["指标"]).hasPrefix(name))
      #expect(indicator["属性"] == target["属性"])
      let value = try #require(indicator["目标"] ?? indicator["2025年"])
      #expect(try #require(target["2025年目标"]).hasPrefix(value), "\(name)")
      let before = indicator["2020年"].map { $0.contains("—") ? nil : $0 } ?? nil
      let said = try #require(target["2020年"])
      #expect(said.hasPrefix(before.map { "2020年\($0)" } ?? "没有2020年的数"), "\(name)")
    }
  }

  @Test func `a department's page lists just the tasks that the plan gives it`() async throws {
    let tasks = try rows("plans/linqing/departments.csv")
    #expect(tasks.count == 38)
    let same = ["市人民政府办公室（市大数据局）": "市政府办公室（市大数据局）", "市发展改革委": "市发展改革局"]
    var duties: [String: Set<String>] = [:]
    for task in tasks {
      for (column, role) in [("牵头部门", "牵头"), ("参与部门", "参与")] {
        for name in try #require(task[column]).split(separator: "、").map(String.init)
        where name != "市政府有关部门" {
          let duty = "\(role)：\(task["任务"] ?? "")（第\(task["序号"] ?? "")项）"
          duties[same[name] ?? name, default: []].insert(duty)
        }
      }
    }
    let portal = try await Portal.built()
    var listed: [String: Set<String>] = [:]
    for page in portal.pages where page.path.hasPrefix("departments/") {
      let items = page.contents(of: "li").map(String.init).filter {
        $0.hasPrefix("牵头：") || $0.hasPrefix("参与：")
      }
      let title = String(try #require(page.contents(of: "h1").first))
      if !items.isEmpty { listed[title] = Set(items) }
    }
    #expect(listed == duties)
  }
}
