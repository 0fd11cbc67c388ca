import Diagnostics

/// An official document, made into the source of a page.
package struct ImportedDocument: Sendable {
  /// The Markdown with its front matter.
  package let markdown: String
  /// What became of every character.
  package let ledger: Ledger
  /// What a person has to compare with the original, in the order of the document.
  package let doubts: [Doubt]
  /// Whether the lines of doubts are those of the document; not where another program converted it.
  package let namesLines: Bool
  /// How much structure was found.
  package let counts: BlockCounts

  /// Reads a document in plain text or Markdown as it was published.
  ///
  /// Never fails: what is not understood stays a paragraph. Linear in the size of the text.
  ///
  /// - Parameter kind: The kind that the page gets in its front matter.
  package init(text: String, kind: String) {
    var log = ImportLog()
    var lines = PageNumbers.removed(from: LineReader.lines(of: text, &log), &log)
    let hasFields = kind == MarkdownWriter.policyKind
    let head = LetterHead.take(from: &lines, hasFields: hasFields, &log)
    lines = PastedContents.removed(from: lines, &log)
    var reader = BlockReader(log)
    reader.read(lines)
    self.init(head, reader.finish(), kind: kind, namesLines: true)
  }

  /// Reads a document in HTML, such as a word processor or a content management system writes.
  ///
  /// Headings are taken from the tags; a document without any is read by its numbers, as plain text
  /// is. Never fails. Linear in the size of the page.
  /// - Parameter isConverted: Whether another program wrote the HTML from the document.
  package init(html: [UInt8], kind: String, isConverted: Bool = false) {
    let result = HTMLReader(html).read(hasFields: kind == MarkdownWriter.policyKind)
    self.init(
      result.head, (result.blocks, result.log), kind: kind, namesLines: !isConverted)
  }

  private init(
    _ head: LetterHead, _ body: (blocks: [Block], log: ImportLog), kind: String, namesLines: Bool
  ) {
    self.namesLines = namesLines
    var log = body.log
    IndicatorCheck.compare(body.blocks, &log)
    counts = BlockCounts(body.blocks)
    var writer = MarkdownWriter(log, namesLines: namesLines)
    writer.write(head, kind: kind)
    writer.write(body.blocks)
    markdown = writer.text
    ledger = writer.log.ledger
    doubts = writer.log.doubts.sorted { $0.line < $1.line }
  }
}
