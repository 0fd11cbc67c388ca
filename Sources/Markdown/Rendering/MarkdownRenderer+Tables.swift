import Diagnostics
import HTML

/// How far a pipe table is written.
struct TableState {
  var shape: TableShape
  /// The number of cells written.
  var cells = 0
  /// Whether the caption is still to come.
  var awaitsCaption: Bool
  var captionID: String
  /// Whether a column beyond the first has an empty header cell, or all columns have.
  var lacksHeader = false
  /// The length of the output when the current part started.
  var partStart = 0
  var isScrolling: Bool

  var columns: Int { shape.alignments.count }
}

extension MarkdownRenderer {
  /// Tables with at least this many columns sit in a scroll region, because they cannot fit 320 px.
  private static var wideColumns: Int { 4 }

  mutating func openTable(
    _ shape: TableShape, _ construct: LoweredConstruct, _ node: CommonMarkNode
  ) {
    startBlock(node)
    captionCount += 1
    let state = TableState(
      shape: shape, awaitsCaption: shape.hasCaption, captionID: makeID("table-\(captionCount)"),
      isScrolling: shape.hasCaption && shape.alignments.count >= Self.wideColumns)
    if !shape.hasCaption {
      report(
        .error, "table-caption", zh: "表格缺少标题", en: "a table without a caption",
        at: span(construct.source.lowerBound..<endOfLine(construct.source.lowerBound)),
        help: Message(
          zh: "在表格前面紧接着写一行 Table: 表格说明了什么",
          en: "write a line Table: what the table shows directly before it"))
    }
    if state.isScrolling {
      writeScrollRegion(labelledBy: state.captionID)
    }
    html.markup("<table>\n")
    tables.append(state)
    frames.append(BlockFrame(kind: .table, parent: node.parent, range: construct.source))
  }

  mutating func openScrollRegion(labelledBy id: String) {
    frames[frames.count - 1].labelID = id
    writeScrollRegion(labelledBy: id)
    html.markup("<table>\n")
  }

  mutating func writeScrollRegion(labelledBy id: String) {
    html.markup("<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"")
    html.text(id)
    html.markup("\" tabindex=\"0\">\n")
  }

  mutating func enterTablePart(_ node: CommonMarkNode) {
    guard let open = tables.indices.last else { return }
    trace(alignment.offset(line: node.startLine, column: node.startColumn))
    if tables[open].awaitsCaption {
      html.markup("<caption id=\"")
      html.text(tables[open].captionID)
      html.markup("\">")
    } else {
      enterCell(of: open)
    }
    tables[open].partStart = html.bytes.count
  }

  private mutating func enterCell(of table: Int) {
    let columns = tables[table].columns
    let row = tables[table].cells / columns
    let column = tables[table].cells % columns
    if column == 0 {
      if row == 0 { html.markup("<thead>\n") }
      if row == 1 { html.markup("<tbody>\n") }
      html.markup("<tr>\n")
    }
    let isRowHeader = column < tables[table].shape.rowHeaders
    isInHeading = row == 0 || isRowHeader
    writeCellStart(
      isColumnHeader: row == 0, isRowHeader: isRowHeader,
      alignment: tables[table].shape.alignments[column])
  }

  private mutating func writeCellStart(
    isColumnHeader: Bool, isRowHeader: Bool, alignment: ColumnAlignment
  ) {
    if isColumnHeader {
      html.markup("<th scope=\"col\"")
    } else if isRowHeader {
      html.markup("<th scope=\"row\"")
    } else {
      html.markup("<td")
    }
    switch alignment {
    case .none: break
    case .left: html.markup(" class=\"align-left\"")
    case .center: html.markup(" class=\"align-center\"")
    case .right: html.markup(" class=\"align-right\"")
    }
    html.markup(">")
  }

  mutating func leaveTablePart() {
    guard let open = tables.indices.last else { return }
    let hasText = html.bytes.count > tables[open].partStart
    if tables[open].awaitsCaption {
      tables[open].awaitsCaption = false
      html.markup("</caption>\n")
      if !hasText { reportEmptyCaption() }
    } else {
      leaveCell(of: open, hasText: hasText)
    }
  }

  private mutating func leaveCell(of table: Int, hasText: Bool) {
    let columns = tables[table].columns
    let cell = tables[table].cells
    let isHead = cell < columns
    if isHead {
      let isCorner = cell == 0 && columns > 1
      if !hasText, !isCorner { tables[table].lacksHeader = true }
    }
    if isHead || cell % columns < tables[table].shape.rowHeaders {
      html.markup("</th>\n")
    } else {
      html.markup("</td>\n")
    }
    tables[table].cells = cell + 1
    if (cell + 1) % columns == 0 {
      html.markup("</tr>\n")
      if isHead { html.markup("</thead>\n") }
    }
  }

  private mutating func reportEmptyCaption() {
    guard let frame = frames.last else { return }
    report(
      .error, "table-caption", zh: "表格标题没有文字", en: "an empty table caption",
      at: span(frame.range.lowerBound..<endOfLine(frame.range.lowerBound)),
      help: Message(zh: "在 Table: 后面写上表格说明了什么", en: "say what the table shows behind Table:"))
  }

  mutating func closeTable(_ frame: BlockFrame) {
    guard let state = tables.popLast() else { return }
    if state.shape.rows > 0 { html.markup("</tbody>\n") }
    html.markup("</table>\n")
    if state.isScrolling { html.markup("</div>\n") }
    guard state.lacksHeader else { return }
    report(
      .error, "table-header", zh: "表格有的列没有标题", en: "a column of the table has no heading",
      at: span(frame.range.lowerBound..<endOfLine(frame.range.lowerBound)),
      help: Message(
        zh: "给每一列写上标题；只有左上角可以空着", en: "give every column a heading; only the first may be empty"))
  }

  private func endOfLine(_ offset: Int) -> Int {
    bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
  }
}
