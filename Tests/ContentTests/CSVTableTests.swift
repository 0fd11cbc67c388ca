import Diagnostics
import Markdown
import Testing

@testable import Content

@Suite struct CSVTableTests {
  private func findings(_ bytes: [UInt8]) -> [String] {
    CSVTable.read(bytes: bytes, path: "a.csv").diagnostics.map { $0.place(in: bytes) }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `rows keep their cells and places`(_ end: String) throws {
    let text = ["\u{FEFF}指标,数值", "甲,\"1,000\"", "", "\"乙\"\"丙\"\"\",", "\"丁\n戊\",3", ""].joined(
      separator: end)
    let bytes = Array(text.utf8)
    let (table, diagnostics) = CSVTable.read(bytes: bytes, path: "a.csv")
    #expect(diagnostics == [])
    #expect(table?.header == ["指标", "数值"])
    #expect(table?.rows.map(\.cells) == [["甲", "1,000"], ["乙\"丙\"", ""], ["丁\n戊", "3"]])
    let lines = LineTable(bytes)
    #expect(table?.rows.map { lines.position(of: $0.span.offset).line } == [2, 4, 5])
  }

  @Test(arguments: [
    ("", ["1:1: csv-empty"]), ("\n\n", ["1:1: csv-empty"]),
    ("a,b\n1\n1,2\n1,2,3\n", ["2:1: csv-ragged", "4:1: csv-ragged"]),
    ("a,,a\n", ["1:3: csv-header-empty", "1:4: csv-header-duplicate"]),
    ("a,b\n1,\"2\n3,4\n", ["2:3: csv-quote"]), ("a,b\n1,\"2\" 3\n4,5\n", ["2:1: csv-quote"]),
    ("a,b\n1,\u{0}\n", ["2:3: character-invisible"]),
  ])
  func `a fault is found at its line`(_ text: String, _ expected: [String]) {
    #expect(findings(Array(text.utf8)) == expected.map { "a.csv:" + $0 })
  }

  /// The columns of a head of two lines, and its findings.
  private func head(_ text: String) -> (columns: [String], findings: [String]) {
    let bytes = Array(text.utf8)
    let (table, diagnostics) = CSVTable.read(bytes: bytes, path: "a.csv", headRows: 2)
    return (
      table?.columns.map {
        [$0.group?.text, $0.name.text].compactMap(\.self).joined(separator: "/")
      }
        ?? [], diagnostics.map { $0.place(in: bytes) }
    )
  }

  @Test(arguments: [
    ("指标,甲市,,乙市,属性\n,2020年,2025年,2025年,\n", ["指标", "甲市/2020年", "甲市/2025年", "乙市/2025年", "属性"]),
    ("指标,甲市,甲市\n,2020年,2025年\n", ["指标", "甲市/2020年", "甲市/2025年"]),
    (",甲市\n指标,2020年\n", ["指标", "甲市/2020年"]),
    ("指标,属性,\n,,2020年\n", ["指标", "属性", "2020年"]),
    ("指标\n", ["指标"]),
  ])
  func `a line of groups stands above the names`(_ text: String, _ columns: [String]) {
    #expect(head(text).columns == columns)
    #expect(head(text).findings == [])
  }

  @Test(arguments: [
    ("指标,甲市,\n,2020年,2020年\n", "2:8: csv-header-duplicate"),
    ("指标,甲市,\n,2020年,\n", "1:7: csv-header-empty"), ("指标,甲市\n,2020年,x\n", "2:1: csv-ragged"),
  ])
  func `a fault in a line of groups is found at its cell`(_ text: String, _ finding: String) {
    #expect(head(text).findings == ["a.csv:" + finding])
  }

  @Test func `every cell knows its place`() throws {
    let bytes = Array("甲,乙\n\"1,0\",2\n".utf8)
    let table = try #require(CSVTable.read(bytes: bytes, path: "a.csv").table?.data(in: bytes))
    let lines = LineTable(bytes)
    let places = table.rows.joined().map { cell in
      let position = lines.position(of: cell.span.offset)
      return "\(position.line):\(position.column) \(cell.text)"
    }
    #expect(places == ["2:2 1,0", "2:7 2"])
  }

  @Test func `a table of 50 columns is read, one more is a finding`() {
    func row(_ count: Int) -> [UInt8] {
      Array((1...count).map { "c\($0)" }.joined(separator: ",").utf8)
    }
    #expect(findings(row(50)) == [])
    #expect(findings(row(51)) == ["a.csv:1:192: table-wide"])
  }

  @Test func `a ragged row is made to fit`() {
    let (table, _) = CSVTable.read(bytes: Array("a,b\n1\n1,2,3".utf8), path: "a.csv")
    #expect(table?.rows.map(\.cells) == [["1", ""], ["1", "2"]])
  }

  @Test func `GB18030 is refused with a way out`() {
    let bytes: [UInt8] = [0xD6, 0xB8, 0xB1, 0xEA, 0x2C, 0x61]
    let (table, diagnostics) = CSVTable.read(bytes: bytes, path: "a.csv")
    #expect(table == nil)
    #expect(diagnostics.map(\.code) == ["encoding"])
    #expect(diagnostics.first?.help?.en.contains("GB18030") == true)
  }
}
