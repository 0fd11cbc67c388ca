/// One token of a style sheet: its kind and the bytes it stands in.
package struct Token: Sendable {
  /// The kinds of CSS Syntax Level 3, section 4; comments are no tokens.
  package enum Kind: UInt8, Sendable {
    case identifier, function, atKeyword, hash, string, badString, url, badURL
    case number, percentage, dimension
    case whitespace, markupOpen, markupClose, delimiter
    case colon, semicolon, comma
    case openRound, closeRound, openSquare, closeSquare, openCurly, closeCurly
  }

  package let kind: Kind
  /// Whether the name in it holds a backslash escape.
  package let hasEscape: Bool
  /// Whether the name of a hash token could be an identifier, as an id selector needs.
  package let isIdentifier: Bool
  /// The offset of the first byte, from 0.
  package let start: Int32
  /// The offset behind the last byte.
  package let end: Int32
  /// For an opening bracket or a function, the index of the token that closes it; the number of
  /// tokens if nothing does. For all others its own index.
  package var partner: Int32
}
