/// Compares figures in the text with those of tables, to find points that were lost.
///
/// A table that says 55000 户 and a text that says 55万户, ten times as many, contradict each other;
/// most often the text had 5.5.
enum IndicatorCheck {
  static func compare(_ blocks: [Block], _ log: inout ImportLog) {
    let indicators = indicators(in: blocks)
    guard !indicators.isEmpty else { return }
    forEachText(in: blocks) { text in
      for match in text.string.matches(of: /(\d+)万(\p{Han}{1,4})/) {
        guard let figure = Int(match.output.1), figure < 1_000_000 else { continue }
        let isTenfold = indicators.contains { indicator in
          match.output.2.hasPrefix(indicator.unit)
            && [10, 100, 1000].contains { indicator.value * $0 == figure * 10_000 }
        }
        guard isTenfold else { continue }
        let number = "\(match.output.1)万"
        log.doubt(
          .lostPoint, line: text.line, zh: "“\(number)”与指标表相差十倍以上，可能丢了小数点",
          en: "“\(number)” is ten times an indicator or more; a point may be lost")
      }
    }
  }

  /// The numbers in tables whose row names a unit in parentheses.
  private static func indicators(in blocks: [Block]) -> [(value: Int, unit: String)] {
    var found: [(value: Int, unit: String)] = []
    forEachTable(in: blocks) { table in
      for row in table.rows {
        let unit = row.lazy.compactMap { cell in
          cell.string.firstMatch(of: /[（(](\p{Han}{1,4})[)）]/).map { String($0.output.1) }
        }.first
        guard let unit else { continue }
        for cell in row {
          if let value = Int(cell.string.filter(\.isNumber)), value >= 1000 {
            found.append((value, unit))
          }
        }
      }
    }
    return found
  }

  private static func forEachTable(in blocks: [Block], _ body: (ImportedTable) -> Void) {
    for block in blocks {
      if case .table(let table) = block { body(table) }
      for inner in block.inner { forEachTable(in: inner, body) }
    }
  }

  private static func forEachText(in blocks: [Block], _ body: (SourceText) -> Void) {
    for block in blocks {
      switch block {
      case .heading(_, let text), .paragraph(let text), .item(_, let text): body(text)
      default: break
      }
      for inner in block.inner { forEachText(in: inner, body) }
    }
  }
}
