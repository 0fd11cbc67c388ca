/// A line of a document that holds more than white space, without the spaces at its ends.
struct SourceLine {
  var text: SourceText
  /// The line's number in the document, from 1.
  let number: Int
  /// How many empty lines stand before it.
  let blanks: Int
  /// Whether a tab stood at its start, as in cells that were pasted one below the other.
  let startsWithTab: Bool
  /// How wide the line was set, in Chinese characters; narrow signs count half.
  let width: Double
}
