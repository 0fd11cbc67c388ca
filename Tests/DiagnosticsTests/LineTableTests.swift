import Testing

@testable import Diagnostics

@Suite struct LineTableTests {
  @Test(arguments: [
    ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("你好x", 6, 1, 3), ("", 0, 1, 1),
    ("\u{FEFF}ab", 3, 1, 1), ("ab\n", 3, 2, 1), ("ab", 99, 1, 3),
  ])
  func `columns count scalars and every line ending counts`(
    _ text: String, _ offset: Int, _ line: Int, _ column: Int
  ) {
    let table = LineTable(Array(text.utf8))
    #expect(table.position(of: offset) == .init(line: line, column: column))
  }

  @Test func `an offset survives the way to a position and back`() {
    let text = Array("# 标题\n\n正文 **粗** 结束\n".utf8)
    let table = LineTable(text)
    for offset in text.indices where text[offset] & 0xC0 != 0x80 && text[offset] != 0x0A {
      #expect(table.offset(of: table.position(of: offset)) == offset)
    }
  }

  @Test func `a line comes without its ending`() {
    let table = LineTable(Array("一\r\n二\n三".utf8))
    #expect((1...3).map { String(decoding: table.line($0), as: UTF8.self) } == ["一", "二", "三"])
  }
}
