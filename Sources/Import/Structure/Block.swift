/// A part of the document, as the page will have it.
indirect enum Block {
  case heading(level: Int, SourceText)
  case paragraph(SourceText)
  /// An item of a numbered list, with its number.
  case item(Int, SourceText)
  case box(label: SourceText, [Block])
  case table(ImportedTable)
  case departments(lead: [SourceText], partners: [SourceText])
}
