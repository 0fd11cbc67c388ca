/// A place in a page's text that a rule about text may want to look at.
package struct TextMark: Sendable {
  package let kind: Kind
  /// The text, by its place among ``TextSurvey/pieces``.
  package let piece: Int
  /// The characters, as offsets in bytes from the start of the text.
  package let range: Range<Int>

  /// What is remarkable about the characters.
  package enum Kind: UInt8, Sendable, CaseIterable {
    /// Digits or Latin letters as wide as Chinese characters.
    case fullWidth
    /// A comma, colon or the like from ASCII between two Chinese characters.
    case halfWidthPunctuation
    /// Chinese characters of one word that are kept apart by spaces.
    case spacedApart
    /// A number between dashes, as pages of print have at the bottom.
    case pageNumber
    /// A character without a shape: zero-width, for directions, or a control code.
    case invisible
    /// A character that only some fonts know, that stands for a lost one or for a radical.
    case nonstandard
    /// A text with many letters of a script that is not the page's.
    case foreign
  }
}
