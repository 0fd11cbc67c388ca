import Diagnostics
import HTML

extension Lowering {
  // MARK: Tables

  /// Lowers the table that starts at a line, with its caption; returns the first line after it.
  mutating func lowerTable(
    _ line: Int, content: Range<Int>, prefix: LinePrefix, limit: Int
  ) -> Int? {
    if let text = captionText(prefix.contentStart..<content.upperBound) {
      var header = line + 1
      if header < limit, lines.isBlank(header) { header += 1 }
      guard header < limit, let table = table(at: header, limit: limit) else { return nil }
      return write(table, caption: text, before: table.before)
    }
    guard let table = table(at: line, content: content, limit: limit) else { return nil }
    var next = table.end
    if next < limit, lines.isBlank(next) { next += 1 }
    if next < limit {
      let after = lines.content(next)
      let start = LinePrefix(bytes, after).contentStart
      if let text = captionText(start..<after.upperBound),
        next == table.end || !isCaptionOfFollowingTable(next, limit: limit)
      {
        _ = write(table, caption: text, before: table.before)
        return next + 1
      }
    }
    return write(table, caption: nil, before: table.before)
  }

  /// A pipe table found in the lines.
  private struct FoundTable {
    var header: Range<Int>
    var alignments: [ColumnAlignment]
    var rows: [Range<Int>]
    /// The first line after the table.
    var end: Int
    /// The bytes before the header row on its line.
    var before: Range<Int>
  }

  private func table(at line: Int, content: Range<Int>? = nil, limit: Int) -> FoundTable? {
    let content = content ?? lines.content(line)
    guard line + 1 < limit else { return nil }
    let delimiterContent = lines.content(line + 1)
    let delimiterPrefix = delimiterRowPrefix(delimiterContent)
    guard delimiterPrefix.contentStart < delimiterContent.upperBound,
      Self.canStartDelimiterRow(bytes[delimiterPrefix.contentStart]),
      let alignments = TableSyntax.delimiterRow(
        bytes, delimiterPrefix.contentStart..<delimiterContent.upperBound)
    else { return nil }
    let prefix = LinePrefix(bytes, content)
    let header = prefix.contentStart..<content.upperBound
    guard !header.isEmpty, delimiterPrefix.quoteDepth == prefix.quoteDepth,
      delimiterPrefix.column + 3 >= prefix.column, !startsBlock(header, prefix),
      TableSyntax.cells(bytes, header).count == alignments.count
    else { return nil }
    var rows: [Range<Int>] = []
    var next = line + 2
    while next < limit {
      let row = lines.content(next)
      let rowPrefix = LinePrefix(bytes, row)
      let text = rowPrefix.contentStart..<row.upperBound
      guard !text.isEmpty, rowPrefix.quoteDepth == prefix.quoteDepth, !rowPrefix.hasListMarker,
        rowPrefix.column + 3 >= prefix.column, !startsBlock(text, rowPrefix),
        captionText(text) == nil
      else { break }
      rows.append(text)
      next += 1
    }
    return FoundTable(
      header: header, alignments: alignments, rows: rows, end: next,
      before: content.lowerBound..<header.lowerBound)
  }

  /// A delimiter row may start with a hyphen and a blank, which is no list marker there.
  private func delimiterRowPrefix(_ content: Range<Int>) -> LinePrefix {
    var end = content.lowerBound
    while end < content.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x3E {
      end += 1
    }
    return LinePrefix(bytes, content.lowerBound..<end)
  }

  private static func canStartDelimiterRow(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  private mutating func write(_ table: FoundTable, caption: Caption?, before: Range<Int>) -> Int {
    let source = table.header.lowerBound..<lines.content(table.end - 1).upperBound
    let shape = TableShape(
      alignments: table.alignments, rows: table.rows.count, hasCaption: caption != nil,
      rowHeaders: rowHeaders(caption), attributes: caption?.attributes ?? [])
    let index = output.constructs.count
    let token = output.token(
      for: LoweredConstruct(kind: .table(shape), source: source, indentation: before.count))
    copyVerbatim(before)
    insertMarker(token, at: source.lowerBound)
    if let caption {
      insertContinuation(of: before, at: caption.text.lowerBound)
      insertHeading(caption.text)
    }
    for row in [table.header] + table.rows {
      let cells = TableSyntax.cells(bytes, row)
      if cells.count > table.alignments.count { reportSurplus(cells[table.alignments.count]) }
      for column in table.alignments.indices {
        insertContinuation(of: before, at: row.lowerBound)
        insertHeading(
          column < cells.count ? cells[column] : row.upperBound..<row.upperBound,
          unescapingPipes: true)
      }
    }
    output.constructs[index].end = output.constructs.count
    insertEnd(.tableEnd, before: before, at: source.upperBound)
    return table.end
  }

  private mutating func reportSurplus(_ cell: Range<Int>) {
    diagnostics.append(
      Diagnostic(
        .error, "table-cells", zh: "这一行的格子比标题行多", en: "the row has more cells than the header",
        at: span(cell),
        help: Message(
          zh: "删去多出的格子，或补上标题；格子里的竖线写成 \\|",
          en: "remove the cell or add a heading; write \\| for a bar inside a cell")))
  }

  // MARK: Captions

  /// The text and attributes of a `Table: …` line.
  struct Caption {
    var text: Range<Int>
    var attributes: [Attribute]
  }

  private static let captionKeyword = Array("Table:".utf8)

  private func captionText(_ text: Range<Int>) -> Caption? {
    let keyword = Self.captionKeyword
    guard ByteScan.starts(bytes[text].span, at: 0, with: keyword.span) else { return nil }
    var caption = TableSyntax.trimmed(bytes, text.lowerBound + keyword.count..<text.upperBound)
    guard caption.last.map({ bytes[$0] }) == UInt8(ascii: "}"),
      let brace = bytes[caption].lastIndex(of: UInt8(ascii: "{")),
      let read = DirectiveSyntax.attributes(in: bytes, at: brace, limit: caption.upperBound),
      read.end == caption.upperBound
    else { return Caption(text: caption, attributes: []) }
    caption = TableSyntax.trimmed(bytes, caption.lowerBound..<brace)
    return Caption(text: caption, attributes: read.entries)
  }

  private func isCaptionOfFollowingTable(_ line: Int, limit: Int) -> Bool {
    line + 1 < limit && table(at: line + 1, limit: limit) != nil
  }

  private mutating func rowHeaders(_ caption: Caption?) -> Int {
    var count = 0
    for attribute in caption?.attributes ?? [] {
      if attribute.name == "row-headers", let value = attribute.value.flatMap({ Int($0) }),
        value >= 0
      {
        count = value
      } else {
        diagnostics.append(
          Diagnostic(
            .error, "table-attribute",
            zh: "表格不认识属性 \(attribute.name)，或它的值不对",
            en: "unknown table attribute \(attribute.name), or a wrong value",
            at: span(attribute.range),
            help: Message(
              zh: "写成 {row-headers=1}，数字是作为行标题的列数",
              en: "write {row-headers=1}; the number counts the columns that head their row")))
      }
    }
    return count
  }

  // MARK: Footnotes

  /// Lowers the footnote definition that starts at a line; returns the first line after it.
  mutating func lowerFootnote(_ line: Int, text: Range<Int>, limit: Int) -> Int? {
    guard let reference = footnoteReference(at: text.lowerBound, in: text),
      reference.end < text.upperBound, bytes[reference.end] == UInt8(ascii: ":")
    else { return nil }
    let start = TableSyntax.trimmed(bytes, reference.end + 1..<text.upperBound).lowerBound
    let end = endOfIndentedRegion(line, limit: limit, minimumIndent: 4) { line in
      let content = self.lines.content(line)
      return self.footnoteReference(at: content.lowerBound, in: content) != nil
    }
    let index = output.constructs.count
    let token = output.token(
      for: LoweredConstruct(
        kind: .footnote(label: reference.label),
        source: text.lowerBound..<lines.content(end - 1).upperBound))
    insertMarker(token, at: text.lowerBound)
    lowerLines(line..<end, dedent: 4, firstStart: start)
    endLine(at: lines.content(end - 1).upperBound)
    output.constructs[index].end = output.constructs.count
    insertEnd(
      .footnoteEnd, before: text.lowerBound..<text.lowerBound,
      at: lines.content(end - 1).upperBound)
    return end
  }

  // MARK: Definition lists

  /// Lowers the definition list whose first term stands on a line; returns the first line after it.
  mutating func lowerDefinitions(_ first: Int, limit: Int) -> Int? {
    guard isTerm(first, limit: limit) else { return nil }
    let none = lines.start(first)..<lines.start(first)
    let index = output.constructs.count
    let token = output.token(
      for: LoweredConstruct(kind: .definitionList, source: none, indentation: 0))
    insertMarker(token, at: none.lowerBound)
    var line = first
    while line < limit {
      if let start = definitionStart(line) {
        let end = endOfIndentedRegion(line, limit: limit, minimumIndent: 2) { line in
          self.definitionStart(line) != nil || self.isTerm(line, limit: limit)
        }
        let open = output.token(
          for: LoweredConstruct(kind: .definition, source: start..<start))
        insertMarker(open, at: start)
        lowerLines(line..<end, dedent: 2, firstStart: start)
        endLine(at: lines.content(end - 1).upperBound)
        insertEnd(.definitionEnd, before: none, at: lines.content(end - 1).upperBound)
        line = end
      } else if isTerm(line, limit: limit) {
        insertHeading(TableSyntax.trimmed(bytes, lines.content(line)))
        line += 1
      } else {
        var next = line
        while next < limit, lines.isBlank(next) { next += 1 }
        guard next > line, next < limit,
          definitionStart(next) != nil || isTerm(next, limit: limit)
        else { break }
        line = next
      }
    }
    output.constructs[index].source = none.lowerBound..<lines.content(line - 1).upperBound
    output.constructs[index].end = output.constructs.count
    insertEnd(.definitionListEnd, before: none, at: lines.content(line - 1).upperBound)
    return line
  }

  /// Whether a line is a term: plain text with a definition on the next line.
  private func isTerm(_ line: Int, limit: Int) -> Bool {
    guard line + 1 < limit, definitionStart(line + 1) != nil, definitionStart(line) == nil else {
      return false
    }
    let content = lines.content(line)
    let prefix = LinePrefix(bytes, content)
    return !content.isEmpty && prefix.contentStart == content.lowerBound
      && !startsBlock(content, prefix)
  }

  /// Returns where the text of a `: definition` line starts.
  private func definitionStart(_ line: Int) -> Int? {
    let content = lines.content(line)
    guard content.count > 2, bytes[content.lowerBound] == UInt8(ascii: ":"),
      bytes[content.lowerBound + 1] == 0x20 || bytes[content.lowerBound + 1] == 0x09
    else { return nil }
    let text = TableSyntax.trimmed(bytes, content.lowerBound + 1..<content.upperBound)
    return text.isEmpty ? nil : text.lowerBound
  }

  // MARK: Regions

  /// Returns the first line after a region: lines up to a blank one, and after blanks those that are
  /// indented.
  private func endOfIndentedRegion(
    _ first: Int, limit: Int, minimumIndent: Int, isNext: (Int) -> Bool
  ) -> Int {
    var end = first + 1
    var line = first + 1
    var isAfterBlank = false
    while line < limit {
      if lines.isBlank(line) {
        isAfterBlank = true
      } else {
        let content = lines.content(line)
        let prefix = LinePrefix(bytes, content)
        let isIndented = Self.indent(bytes, content) >= minimumIndent
        if !isIndented, isAfterBlank || startsBlock(content, prefix) || isNext(line) { break }
        isAfterBlank = false
        end = line + 1
      }
      line += 1
    }
    return end
  }

  private static func indent(_ bytes: [UInt8], _ content: Range<Int>) -> Int {
    var column = 0
    for index in content {
      if bytes[index] == 0x20 {
        column += 1
      } else if bytes[index] == 0x09 {
        column += 4 - column % 4
      } else {
        break
      }
    }
    return column
  }

  /// Ends the lowered text with a line end, if the source had none.
  private mutating func endLine(at offset: Int) {
    if let last = output.bytes.last, last != 0x0A, last != 0x0D {
      output.insert("\n".utf8, at: offset)
    }
  }

  /// Whether a line's text opens a block of its own, so that it cannot be a row, a term or the rest
  /// of a paragraph.
  func startsBlock(_ text: Range<Int>, _ prefix: LinePrefix) -> Bool {
    guard let first = text.first.map({ bytes[$0] }) else { return true }
    switch first {
    case UInt8(ascii: "#"):
      let signs = bytes[text].prefix { $0 == first }.count
      let after = text.lowerBound + signs
      return signs <= 6 && (after == text.upperBound || bytes[after] <= 0x20)
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      return bytes[text].prefix { $0 == first }.count >= 3
    case UInt8(ascii: "<"):
      guard text.count > 1 else { return false }
      let second = bytes[text.lowerBound + 1]
      return second == UInt8(ascii: "!") || second == UInt8(ascii: "/")
        || second == UInt8(ascii: "?") || (second | 0x20 >= 0x61 && second | 0x20 <= 0x7A)
    case UInt8(ascii: ":"):
      return text.count > 1 && bytes[text.lowerBound + 1] == UInt8(ascii: ":")
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="):
      return bytes[text].allSatisfy { $0 == first || $0 == 0x20 || $0 == 0x09 }
    case UInt8(ascii: ">"): return true
    default:
      return false
    }
  }
}
