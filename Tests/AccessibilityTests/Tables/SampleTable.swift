import HTML
import Testing

@testable import Accessibility

/// The first table of a page, with its cells called by their texts.
struct SampleTable {
  let tree: PageTree
  let model: TableModel

  init(_ html: String, quirky: Bool = false) throws {
    tree = PageParser.parse(Array(((quirky ? "" : "<!DOCTYPE html>") + html).utf8))
    let tree = tree
    let role = { (node: PageTree.NodeID) in
      tree.bytes(.role, of: node).flatMap { Role(token: $0) }
    }
    let first = tree.all.first { node in
      tree.isElement(node, .table) || [.table, .grid, .treegrid].contains(role(node))
    }
    let table = try #require(first)
    model = try #require(TableModel(of: table, in: tree, role: role))
  }

  /// The text of a cell.
  func text(_ cell: Int) -> String {
    tree.textContent(of: model.cells[cell].node)
  }

  /// The number of the cell with that text.
  func cell(_ text: String) throws -> Int {
    try #require(model.cells.indices.first { self.text($0) == text })
  }

  /// The texts of the header cells of the cell with that text.
  func headers(_ text: String) throws -> String {
    model.headers(of: try cell(text)).map(self.text).joined(separator: " ")
  }

  /// The texts of the header cells without any assigned cell.
  var idle: String {
    model.cells.indices.filter { model.cells[$0].isHeader && !model.hasAssignedCells($0) }
      .map(text).joined(separator: " ")
  }

  /// The table row by row: a letter for the cell in each slot, `.` for none, `#` for several.
  var picture: String {
    (0..<model.height).map { row in
      (0..<model.width).map { column in
        if let cell = model.cell(column: column, row: row) { return String(text(cell).prefix(1)) }
        let covering = model.cells.filter { $0.rows.contains(row) && $0.columns.contains(column) }
        return covering.isEmpty ? "." : "#"
      }.joined()
    }.joined(separator: "/")
  }
}
