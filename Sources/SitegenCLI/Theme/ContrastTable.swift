import Content
import Diagnostics
import Theme

/// The contrast of a theme's colours, as a table for people and as JSON.
struct ContrastTable {
  let proof: ContrastProof
  let language: MessageLanguage

  private static let titles = [
    Message(zh: "版本", en: "edition"), Message(zh: "配色", en: "scheme"),
    Message(zh: "文字或线条", en: "foreground"), Message(zh: "底色", en: "surface"),
    Message(zh: "对比度", en: "contrast"), Message(zh: "要求", en: "needed"),
  ]

  /// A line for each pair, the appearances one after the other; those that fail end with `!`.
  var text: String {
    let lines =
      [Self.titles.map { $0.text(in: language) }]
      + proof.rows.map { row in
        [
          row.appearance.edition.rawValue, row.appearance.scheme.name, row.pair.foreground,
          row.pair.surface, row.ratioText, row.needText + (row.isEnough ? "" : " !"),
        ]
      }
    var widths = [Int](repeating: 0, count: Self.titles.count)
    for line in lines {
      for (column, cell) in line.enumerated() {
        widths[column] = max(widths[column], Self.width(of: cell))
      }
    }
    return lines.map { line in
      let last = line.count - 1
      let cells = line[..<last].enumerated().map { column, cell in
        cell + String(repeating: " ", count: widths[column] - Self.width(of: cell))
      }
      return (cells + [line[last]]).joined(separator: "  ") + "\n"
    }.joined()
  }

  /// The columns that a cell takes up in a terminal; beyond ASCII it holds Han characters only.
  private static func width(of cell: String) -> Int {
    cell.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
  }

  /// An array with one object for each line, on one line.
  var json: [UInt8] {
    var json = JSONWriter()
    json.array { json in
      for row in proof.rows { json.object { write(row, to: &$0) } }
    }
    json.newline()
    return json.bytes
  }

  private func write(_ row: ContrastProof.Row, to json: inout JSONWriter) {
    json.member("edition", row.appearance.edition.rawValue)
    json.member("scheme", row.appearance.scheme.name)
    json.member("foreground", row.pair.foreground)
    json.member("surface", row.pair.surface)
    json.member("contrast", row.ratioText)
    json.member("needed", row.needText)
    json.member("isEnough") { $0.value(row.isEnough) }
  }
}
