/// Reads the blocks of a document from its lines: headings, paragraphs, boxes, tables.
struct BlockReader {
  private var lines: [SourceLine] = []
  private var setting = LineSetting([])
  private var log: ImportLog
  private var series = NumberSeries()
  private var blocks: [Block] = []
  private var box: Box?
  private var open: OpenParagraph?

  /// The box that is being read.
  private struct Box {
    let label: SourceText
    var blocks: [Block] = []
    var series = NumberSeries()
    /// The most empty lines between two of its lines.
    var gap: Int?
  }

  /// The paragraph that is being read.
  private struct OpenParagraph {
    var text: SourceText
    let mark: HeadingMark?
    var lines: [SourceLine]

    init(_ line: SourceLine, _ mark: HeadingMark?) {
      text = line.text
      self.mark = mark
      lines = [line]
    }
  }

  init(_ log: ImportLog) {
    self.log = log
  }

  /// Reads lines; numbers and boxes go on from the lines before.
  ///
  /// Linear in the number of lines but for numbers that may belong to a box or not.
  mutating func read(_ lines: [SourceLine]) {
    self.lines = lines
    setting = LineSetting(lines)
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let label = BoxLabel.label(of: line.text) {
        closeBox()
        box = Box(label: label)
        index += 1
      } else if let found = TableReader(lines[index...]).table(series, &log) {
        addTable(found.table, line: line.number)
        index = found.end
      } else {
        readText(line, at: index)
        index += 1
      }
    }
    closeParagraph()
  }

  /// Adds a block that is no text, between the lines read before and those read after.
  mutating func insert(_ block: Block) {
    closeParagraph()
    add(block)
  }

  /// Ends the document and returns its blocks with all that was noted.
  consuming func finish() -> (blocks: [Block], log: ImportLog) {
    closeBox()
    return (blocks, log)
  }

  // MARK: - Text

  private mutating func readText(_ line: SourceLine, at index: Int) {
    if let mark = HeadingMark(line.text), accepts(mark, line, at: index) {
      closeParagraph()
      open = OpenParagraph(line, mark)
      noteGap(before: index)
      return
    }
    noteGap(before: index)
    guard let current = open, continues(current, line) else {
      closeParagraph()
      open = OpenParagraph(line, nil)
      return
    }
    if !setting.isWrapped {
      log.doubt(
        .brokenParagraph, line: line.number, zh: "句子在这里断开，已与上一段相连",
        en: "a sentence was broken here; it was joined to the paragraph before")
    }
    open?.text += line.text
    open?.lines.append(line)
  }

  /// Notes how far apart the lines of a box stand.
  private mutating func noteGap(before index: Int) {
    guard let current = box, index > 0, lines[index - 1].text != current.label else { return }
    box?.gap = max(current.gap ?? 0, lines[index].blanks)
  }

  /// Whether a number at the start of a line is that of a heading or an item; notes where it leads.
  private mutating func accepts(_ mark: HeadingMark, _ line: SourceLine, at index: Int) -> Bool {
    let goesOn = series.expects(mark)
    if box?.series.expects(mark) == true, !goesOn || staysInBox(mark, line, at: index) {
      box?.series.take(mark)
      return true
    }
    if !goesOn {
      guard mark.style == .hanComma || mark.style == .hanParentheses, box == nil,
        series.mayExpect(mark)
      else { return false }
      log.doubt(
        .numbering, line: line.number, zh: "标题编号不连续", en: "the numbers of headings leave one out")
    }
    closeBox()
    series.take(mark)
    return true
  }

  /// Whether a number that goes on with the box and with the text around belongs to the box.
  ///
  /// It does not when more empty lines stand before it than between the lines of the box, and it
  /// does when the same number follows once more in the text. Otherwise a person has to look.
  private mutating func staysInBox(
    _ mark: HeadingMark, _ line: SourceLine, at index: Int
  ) -> Bool {
    if mark.style == .hanParentheses { return false }
    if mark.style == .digitParentheses { return true }
    if let gap = box?.gap, line.blanks > gap { return false }
    if !isRepeated(mark, behind: index) {
      log.doubt(
        .boxEnd, line: line.number, zh: "第 \(mark.number) 项可能属于专栏，也可能属于正文",
        en: "item \(mark.number) may belong to the box or to the text")
    }
    return true
  }

  /// Whether a number stands once more before the next box or the next part of the text.
  private func isRepeated(_ mark: HeadingMark, behind index: Int) -> Bool {
    for line in lines[(index + 1)...] {
      if BoxLabel.label(of: line.text) != nil { return false }
      guard let other = HeadingMark(line.text) else { continue }
      if other.style == mark.style, other.number == mark.number { return true }
      if other.style.rawValue < mark.style.rawValue, series.expects(other) { return false }
    }
    return false
  }

  /// Whether a line goes on with the paragraph before it.
  private func continues(_ current: OpenParagraph, _ line: SourceLine) -> Bool {
    let isHeading = current.mark != nil && current.text.firstIndex(of: "。") == nil
    guard setting.isWrapped, let last = current.lines.last else {
      if isHeading || isLabel(current.text) { return false }
      return !current.text.endsSentence || current.text.hasOpenBracket
    }
    let isFull = setting.isFull(last, isFirst: current.lines.count == 1)
    if current.text.endsWithStop {
      return isFull && current.lines.count > 1 && !setting.startsParagraph(line)
    }
    return !isHeading || isFull
  }

  /// Whether a text is too short to be a broken sentence.
  private func isLabel(_ text: SourceText) -> Bool { text.count < 16 }

  private mutating func closeParagraph() {
    guard let paragraph = open else { return }
    open = nil
    var text = paragraph.text
    let departments = Departments.take(from: &text, &log)
    if let mark = paragraph.mark {
      addNumbered(text, mark)
    } else if !text.isEmpty {
      add(.paragraph(text))
    }
    if let departments {
      add(.departments(lead: departments.lead, partners: departments.partners))
    }
  }

  private mutating func addNumbered(_ text: SourceText, _ mark: HeadingMark) {
    let stop = text.firstIndex(of: "。")
    let isWhole = stop == nil
    let isRunIn = stop.map { $0 + 1 < text.count && $0 <= Self.longestHeading } ?? false
    let isTitle = mark.style == .hanComma || mark.style == .hanParentheses
    guard box == nil, isWhole || isRunIn || isTitle else {
      return addItem(text, mark)
    }
    if let stop, isRunIn || isTitle {
      log.ledger.drop(1, .structure)
      add(.heading(level: mark.level, text[0..<stop]))
      let rest = log.trim(text.dropFirst(stop + 1))
      if !rest.isEmpty { add(.paragraph(rest)) }
    } else {
      add(.heading(level: mark.level, text))
    }
  }

  /// A heading that runs into its text is not longer than that.
  private static let longestHeading = 64

  private mutating func addItem(_ text: SourceText, _ mark: HeadingMark) {
    guard mark.style == .digitStop else { return add(.paragraph(text)) }
    log.ledger.drop(mark.length, .structure)
    add(.item(mark.number, text.dropFirst(mark.length)))
  }

  // MARK: - Tables and boxes

  private mutating func addTable(_ table: ImportedTable, line: Int) {
    var table = table
    if let current = open, current.mark == nil, !current.text.endsSentence {
      table.caption = current.text
      open = nil
    }
    closeParagraph()
    if box == nil { table.noteMissingCaption(line: line, &log) }
    add(.table(table))
  }

  private mutating func add(_ block: Block) {
    if box == nil { blocks.append(block) } else { box?.blocks.append(block) }
  }

  private mutating func closeBox() {
    closeParagraph()
    guard let finished = box else { return }
    box = nil
    blocks.append(.box(label: finished.label, finished.blocks))
  }
}
