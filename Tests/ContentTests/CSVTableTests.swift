import Diagnostics
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
    ("a,,a\n", ["1:1: csv-header-empty", "1:1: csv-header-duplicate"]),
    ("a,b\n1,\"2\n3,4\n", ["2:3: csv-quote"]), ("a,b\n1,\"2\" 3\n4,5\n", ["2:1: csv-quote"]),
    ("a,b\n1,\u{0}\n", ["2:3: character-invisible"]),
  ])
  func `a fault is found at its line`(_ text: String, _ expected: [String]) {
    #expect(findings(Array(text.utf8)) == expected.map { "a.csv:" + $0 })
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
