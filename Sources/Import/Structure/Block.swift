/// A part of the document, as the page will have it.
indirect enum Block {
  case heading(level: Int, SourceText)
  case paragraph(SourceText)
  /// An item of a numbered list, with its number.
  case item(Int, SourceText)
  /// A list whose items are made of blocks.
  case list(isOrdered: Bool, [[Block]])
  case footnote(String, SourceText)
  case box(label: SourceText, [Block])
  case table(ImportedTable)
  case departments(lead: [SourceText], partners: [SourceText])
}
