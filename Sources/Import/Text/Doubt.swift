import Diagnostics

/// Something that a person has to compare with the original.
package struct Doubt: Sendable, Hashable {
  /// What is doubtful.
  package enum Kind: Sendable, Hashable {
    /// A sign without meaning stood where the point of a number was.
    case decimalPoint
    /// A number in the text is ten, a hundred or a thousand times an indicator.
    case lostPoint
    /// A paragraph was broken inside a sentence.
    case brokenParagraph
    /// The numbers of headings leave one out.
    case numbering
    /// An item may belong to the box or to the text around.
    case boxEnd
    /// Something that the page needs was not found.
    case missing
    /// A table has a row that does not fit the others.
    case raggedRow
    /// A picture without alternative text, or cells that were merged.
    case structure
  }

  package let kind: Kind
  /// The line of the document, from 1; 0 for the document as a whole.
  package let line: Int
  /// What has to be compared, in one line.
  package let message: Message
}
