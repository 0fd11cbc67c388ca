import Diagnostics

/// Writes the blocks of a document as Markdown in sitegen's dialect, and counts every character.
struct MarkdownWriter {
  private(set) var text = ""
  private(set) var log: ImportLog
  /// What the box is called that is being written, for a table in it that has no name of its own.
  private var boxTitle: String?
  /// What stands before each line inside of list items.
  private var indent = ""
  private var isBehindMark = false
  /// The doubts of the document that no block has shown yet, in the order of lines.
  private var waiting: ArraySlice<Doubt> = []

  private let namesLines: Bool

  init(_ log: ImportLog, namesLines: Bool) {
    self.log = log
    self.namesLines = namesLines
    waiting = log.doubts.sorted { $0.line < $1.line }[...]
  }

  mutating func write(_ blocks: [Block]) {
    for block in blocks {
      write(block)
      writeDoubts(through: block.lastLine)
    }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let heading):
      text += String(repeating: "#", count: level) + " "
      append(heading)
      text += "\n\n"
    case .paragraph(let paragraph):
      startLine()
      append(paragraph, atLineStart: true)
      text += "\n\n"
    case .list(let isOrdered, let items): write(items, isOrdered: isOrdered)
    case .footnote(let name, let note):
      text += "[^\(name)]: "
      append(note)
      text += "\n\n"
    case .item(let number, let item):
      text += "\(number). "
      append(item)
      text += "\n\n"
    case .box(let label, let blocks):
      text += ":::box["
      append(label)
      text += "]\n\n"
      boxTitle = BoxLabel.title(of: label)
      write(blocks)
      boxTitle = nil
      text += ":::\n\n"
    case .table(let table): write(table)
    case .departments(let lead, let partners):
      writeDefinition("牵头部门", lead)
      writeDefinition("参与部门", partners)
    }
  }

  /// Writes a list; what an item holds besides its first line is indented below it.
  private mutating func write(_ items: [[Block]], isOrdered: Bool) {
    let outer = indent
    for (number, blocks) in items.enumerated() {
      startLine()
      let mark = isOrdered ? "\(number + 1). " : "- "
      text += mark
      isBehindMark = true
      indent = outer + String(repeating: " ", count: mark.count)
      for block in blocks { write(block) }
      indent = outer
      isBehindMark = false
    }
  }

  /// Writes the indent of the list around, unless the mark of an item stands there.
  private mutating func startLine() {
    if !isBehindMark { text += indent }
    isBehindMark = false
  }

  private mutating func writeDefinition(_ term: String, _ names: [SourceText]) {
    guard !names.isEmpty else { return }
    text += "\(term)\n: "
    for (index, name) in names.enumerated() {
      if index > 0 { text += "、" }
      append(name)
    }
    text += "\n\n"
  }

  private mutating func write(_ table: ImportedTable) {
    text += "Table: "
    if table.caption.isEmpty { text += boxTitle ?? "表格" } else { append(table.caption) }
    text += " {row-headers=\(table.rowHeaders)}\n\n"
    writeRow(table.header)
    text += "|" + String(repeating: " --- |", count: table.header.count) + "\n"
    for row in table.rows { writeRow(row) }
    text += "\n"
  }

  private mutating func writeRow(_ cells: [SourceText]) {
    text += "|"
    for cell in cells {
      text += " "
      append(cell)
      text += " |"
    }
    text += "\n"
  }

  /// Writes what has to be compared with the original, where it stands.
  private mutating func writeDoubts(through line: Int) {
    while let doubt = waiting.first, doubt.line <= line {
      let place = namesLines ? "（原文第 \(doubt.line) 行）" : ""
      text += "<!-- 待核对\(place)：\(doubt.message.zh) -->\n\n"
      waiting.removeFirst()
    }
  }

  /// Writes text of the document, escaped.
  private mutating func append(_ source: SourceText, atLineStart: Bool = false) {
    let escaped = MarkdownEscaping.marks(in: source, atLineStart: atLineStart)
    for (index, scalar) in source.scalars.enumerated() {
      if escaped.contains(index) { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(scalar.scalar)
      log.ledger.keep(scalar)
    }
  }
}

extension MarkdownWriter {
  /// The kind of pages that have fields for what stands in the head of a document.
  static let policyKind = "policy"

  /// Writes the front matter, and the letter in a box.
  mutating func write(_ head: LetterHead, kind: String) {
    text += "---\ntitle: "
    appendQuoted(head.title)
    text += "\nkind: \(kind)\n"
    if kind == Self.policyKind { writePolicyFields(head) }
    text += "---\n\n"
    guard !head.letter.isEmpty else { return }
    text += ":::box[印发通知]\n\n"
    write(head.letter.map(Block.paragraph))
    text += ":::\n\n"
  }

  private mutating func writePolicyFields(_ head: LetterHead) {
    writeField("issuer", "发文机关", head.issuer.isEmpty ? nil : "[\(head.issuer)]")
    writeField("docNo", head.number)
    writeField("signedDate", date(head.date), counting: head.date)
    writeField("region", "适用地区", Region.name(in: head.title.string))
    text += "validity: 未核实\n"
    writeField("disclosure", head.disclosure)
  }

  /// Writes a field that has to be there; what was not found is left to the editor.
  private mutating func writeField(_ key: String, _ name: String, _ value: String?) {
    if let value {
      text += "\(key): \(value)\n"
    } else {
      text += "# 待核对：\(name)（\(key)）\n"
      log.doubt(.missing, line: 0, zh: "没有找到\(name)", en: "\(key) was not found")
    }
  }

  private mutating func writeField(_ key: String, _ value: SourceText) {
    guard !value.isEmpty else { return }
    text += "\(key): "
    appendQuoted(value)
    text += "\n"
  }

  private mutating func writeField(_ key: String, _ value: String?, counting source: SourceText) {
    guard let value else { return }
    text += "\(key): \(value)\n"
    for scalar in source.scalars { log.ledger.keep(scalar) }
  }

  /// Writes a text as a quoted scalar of YAML.
  private mutating func appendQuoted(_ source: SourceText) {
    text += "'"
    for scalar in source.scalars {
      text.unicodeScalars.append(scalar.scalar)
      if scalar.scalar == "'" { text += "'" }
      log.ledger.keep(scalar)
    }
    text += "'"
  }

  /// `2021年9月3日` as 2021-09-03.
  private func date(_ source: SourceText) -> String? {
    let numbers = source.string.split { !$0.isNumber }.map(String.init)
    guard numbers.count == 3 else { return nil }
    let parts = numbers.map { $0.count < 2 ? "0" + $0 : $0 }
    return parts.joined(separator: "-")
  }
}
