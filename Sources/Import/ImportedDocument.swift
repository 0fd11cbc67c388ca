import Diagnostics

/// An official document, made into the source of a page.
package struct ImportedDocument: Sendable {
  /// The Markdown with its front matter.
  package let markdown: String
  /// What became of every character.
  package let ledger: Ledger
  /// What a person has to compare with the original, in the order of the document.
  package let doubts: [Doubt]
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
    let head = LetterHead.take(from: &lines, hasFields: kind == MarkdownWriter.policyKind, &log)
    lines = PastedContents.removed(from: lines, &log)
    let blocks = BlockReader.blocks(of: lines, &log)
    IndicatorCheck.compare(blocks, &log)
    counts = BlockCounts(blocks)
    var writer = MarkdownWriter(log)
    writer.write(head, kind: kind)
    writer.write(blocks)
    markdown = writer.text
    ledger = writer.log.ledger
    doubts = writer.log.doubts.sorted { $0.line < $1.line }
  }
}
