import Diagnostics
import Markdown
import Testing

@testable import Content

@Suite struct YAMLTableTests {
  private func read(_ text: String) -> (columns: [String], rows: [[String]], findings: [String]) {
    let bytes = Array(text.utf8)
    let (table, diagnostics) = YAMLTable.read(bytes: bytes, path: "a.yaml")
    return (
      table?.columns.map {
        [$0.group?.text, $0.name.text].compactMap(\.self).joined(separator: "/")
      }
        ?? [], table?.rows.map { $0.map(\.text) } ?? [], diagnostics.map { $0.place(in: bytes) }
    )
  }

  @Test func `each item is a row, and an object in it is a group of columns`() {
    let table = read(
      """
      - 类别: 康复
        指标: 服务
        甲市: { 2020年: ">80%", 2025年: 85% }
      - 指标: 器具
        甲市: { 2025年: 95%, 2020年: 90% }

      """)
    #expect(table.findings == [])
    #expect(table.columns == ["类别", "指标", "甲市/2020年", "甲市/2025年"])
    #expect(table.rows == [["康复", "服务", ">80%", "85%"], ["", "器具", "90%", "95%"]])
  }

  @Test(arguments: [
    ("", "1:1: table-empty"), ("a: 1\n", "1:1: value-type"), ("- 1\n", "1:3: value-type"),
    ("- 甲: 1\n- 已: 1\n", "2:3: key-unknown"), ("- 甲: [1]\n", "1:6: value-type"),
    ("- 甲: { 乙: { 丙: 1 } }\n", "1:11: value-type"), ("- 甲: 1\n- 甲: *a\n", "2:6: yaml-syntax"),
  ])
  func `a fault is found at its line and column`(_ text: String, _ finding: String) {
    #expect(read(text).findings == ["a.yaml:" + finding])
  }

  @Test func `a table of 50 columns is read, one more is a finding`() {
    func row(_ count: Int) -> String {
      "- {" + (1...count).map { "c\($0): 1" }.joined(separator: ", ") + "}\n"
    }
    #expect(read(row(50)).findings == [])
    #expect(read(row(51) + "- {x: 1}\n").findings == ["a.yaml:1:395: table-wide"])
  }

  @Test func `a misspelt column is told the nearest name`() {
    let bytes = Array("- 覆盖率: 1\n- 复盖率: 1\n".utf8)
    let (_, diagnostics) = YAMLTable.read(bytes: bytes, path: "a.yaml")
    #expect(diagnostics.first?.help?.zh == "是不是“覆盖率”？")
  }
}
