import Diagnostics
import HTML

/// Reads a document from HTML: its title, headings, paragraphs, lists, tables and footnotes.
struct HTMLReader {
  let tree: PageTree
  private let places: LineTable
  var log = ImportLog()
  /// How much deeper headings stand on the page than in the document.
  private var shift = 0

  init(_ html: [UInt8]) {
    tree = PageParser.parse(html)
    places = LineTable(html)
  }

  /// What a document is made of.
  struct Result {
    var head = LetterHead()
    var blocks: [Block] = []
    var log: ImportLog
  }

  /// Reads the document.
  ///
  /// - Parameter hasFields: As for `LetterHead`.
  consuming func read(hasFields: Bool) -> Result {
    guard let body = tree.elements(.body).first else { return Result(log: log) }
    let content = tree.elements(.main).first ?? tree.elements(.article).first ?? body
    log.ledger.read = characterCount(in: body)
    log.ledger.drop(log.ledger.read - characterCount(in: content), .surroundings)
    dropBlankTexts(in: content)
    let title = tree.elements(.h1).first {
      tree.contains(content, $0) && tree.closest(.nav, above: $0) == nil
    }
    let hasOtherTitles = tree.elements(.h1).count > 1
    shift = hasOtherTitles ? 1 : 0
    var head = LetterHead()
    if let title { head.title = text(in: title) }
    let blocks = blocks(in: content, without: title)
    guard !blocks.contains(where: \.isHeading) else {
      return Result(head: head, blocks: blocks, log: log)
    }
    return readByNumbers(blocks, head, hasFields: hasFields)
  }

  /// The line of a node in the source.
  func line(of node: PageTree.NodeID) -> Int {
    places.position(of: tree[node].span.offset).line
  }

  // MARK: - Documents without headings

  /// Reads paragraphs by their numbers, as the lines of a plain text.
  private consuming func readByNumbers(
    _ blocks: [Block], _ known: LetterHead, hasFields: Bool
  ) -> Result {
    var head = known
    var runs = blocks.split(omittingEmptySubsequences: false) { !$0.isParagraph }.map { run in
      run.compactMap(SourceLine.init(paragraph:))
    }
    if head.title.isEmpty {
      head = LetterHead.take(from: &runs[0], hasFields: hasFields, &log)
    }
    var reader = BlockReader(log)
    var others = blocks.filter { !$0.isParagraph }[...]
    for run in runs {
      reader.read(run)
      if let other = others.popFirst() { reader.insert(other) }
    }
    let result = reader.finish()
    return Result(head: head, blocks: result.blocks, log: result.log)
  }

  // MARK: - Blocks

  /// The blocks inside an element; text outside of paragraphs is a paragraph.
  mutating func blocks(
    in parent: PageTree.NodeID, without title: PageTree.NodeID? = nil
  ) -> [Block] {
    blocks(of: Array(tree.children(of: parent)), without: title)
  }

  private mutating func blocks(
    of nodes: [PageTree.NodeID], without title: PageTree.NodeID? = nil
  ) -> [Block] {
    var blocks: [Block] = []
    var loose: [PageTree.NodeID] = []
    for child in nodes where child != title {
      if isInline(child) {
        loose.append(child)
        continue
      }
      addParagraph(of: &loose, to: &blocks)
      add(child, to: &blocks, without: title)
    }
    addParagraph(of: &loose, to: &blocks)
    return blocks
  }

  private mutating func addParagraph(of nodes: inout [PageTree.NodeID], to blocks: inout [Block]) {
    let text = text(of: nodes)
    if !text.isEmpty { blocks.append(.paragraph(text)) }
    nodes = []
  }

  private mutating func add(
    _ node: PageTree.NodeID, to blocks: inout [Block], without title: PageTree.NodeID?
  ) {
    switch tree[node].tag {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      let text = text(in: node)
      guard !text.isEmpty else { return }
      let level = Int(tree[node].tag.rawValue) - Int(Tag.h1.rawValue) + 1 + shift
      blocks.append(.heading(level: min(6, max(2, level)), text))
    case .p, .dt, .figcaption, .summary: addText(of: node, to: &blocks)
    case .ul, .ol, .menu: addList(node, to: &blocks)
    case .table:
      if let table = table(node) {
        blocks.append(.table(table))
      } else {
        blocks += self.blocks(in: node)
      }
    case .nav, .script, .style, .template, .noscript:
      dropSurroundings(node)
    case .section where tree.hasKeyword("doc-endnotes", .role, of: node):
      blocks += footnotes(in: node)
    default: blocks += self.blocks(in: node, without: title)
    }
  }

  /// Leaves out an element that is no part of the document.
  mutating func dropSurroundings(_ node: PageTree.NodeID) {
    let blank = tree.descendants(of: node).reduce(0) { count, descendant in
      isBlankText(descendant) ? count + tree.textBytes(of: descendant).count : count
    }
    log.ledger.drop(characterCount(in: node) - blank, .surroundings)
  }

  private mutating func addText(of node: PageTree.NodeID, to blocks: inout [Block]) {
    let text = text(in: node)
    if !text.isEmpty { blocks.append(.paragraph(text)) }
  }

  private mutating func addList(_ node: PageTree.NodeID, to blocks: inout [Block]) {
    // What stands between items is an item to readers, too.
    let contents = tree.children(of: node).map { child in
      tree.isElement(child, .li) ? self.blocks(in: child) : self.blocks(of: [child])
    }.filter { !$0.isEmpty }
    guard !contents.isEmpty else { return }
    blocks.append(.list(isOrdered: tree.isElement(node, .ol), contents))
  }

  /// The notes at the end of a document, each with the name that the text calls it by.
  private mutating func footnotes(in section: PageTree.NodeID) -> [Block] {
    let notes = tree.elements(.li).filter { tree.contains(section, $0) }
    return notes.map { .footnote(Self.number(in: tree.value(.id, of: $0) ?? ""), text(in: $0)) }
  }

  /// The digits at the end of an id: 3 in `fn3`.
  static func number(in id: String) -> String {
    String(id.reversed().prefix(while: \.isNumber).reversed())
  }

  /// How many characters the text below a node has.
  func characterCount(in node: PageTree.NodeID) -> Int {
    tree.descendants(of: node).reduce(0) { count, descendant in
      guard tree[descendant].kind == .text else { return count }
      return count + tree.text(of: descendant).unicodeScalars.count
    }
  }

  /// Notes the white space between tags, which is written anew where words need it.
  private mutating func dropBlankTexts(in node: PageTree.NodeID) {
    for descendant in tree.descendants(of: node) where isBlankText(descendant) {
      log.ledger.drop(tree.textBytes(of: descendant).count, .layout)
    }
  }

  /// Whether a node is text of nothing but ASCII white space.
  func isBlankText(_ node: PageTree.NodeID) -> Bool {
    tree[node].kind == .text && tree.textBytes(of: node).allSatisfy { $0 <= 0x20 }
  }
}

extension SourceLine {
  /// A paragraph as a line; `nil` for any other block.
  init?(paragraph block: Block) {
    guard case .paragraph(let text) = block else { return nil }
    self.init(
      text: text, number: text.line, blanks: 1, startsWithTab: false, width: Double(text.count))
  }
}
