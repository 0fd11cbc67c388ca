import HTML

extension MarkdownRenderer {
  /// Writes running text, the first use of each word of the glossary as a link to its explanation.
  ///
  /// Its text is the word itself, and its role says what kind of link it is, so that nothing is read
  /// out besides. Headings, links, quotations, passages in other languages, footnotes and what stands
  /// in inline directives have no such links.
  mutating func writeWords(_ text: Span<UInt8>) {
    guard glossary != nil, linksWords else { return html.text(text) }
    var start = 0
    while let use = glossary?.firstUse(in: text, from: start) {
      html.text(text.extracting(start..<use.range.lowerBound))
      html.markup("<a href=\"")
      html.url(use.address.utf8)
      html.markup("\" class=\"term\" role=\"doc-glossref\">")
      html.text(text.extracting(use.range))
      html.markup("</a>")
      start = use.range.upperBound
    }
    html.text(text.extracting(start..<text.count))
  }

  private var linksWords: Bool {
    !isInHeading && quotationDepth == 0 && links.isEmpty && inlines.isEmpty
      && footnotes.suspended.isEmpty
  }
}
