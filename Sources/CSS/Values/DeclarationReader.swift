/// Reads `name: value !important` (CSS Syntax Level 3, "consume a declaration").
enum DeclarationReader {
  /// Reads the declaration at the position and moves to the `;` or the end behind it.
  ///
  /// Returns `nil`, and leaves the position where it was, if there is none: then a nested rule may
  /// stand there. Looks no further than the first `{`, so that reading rules stays linear.
  static func read(_ cursor: inout TokenCursor) -> Declaration? {
    let start = cursor.position
    var reader = cursor
    guard reader.take(.identifier) else { return nil }
    reader.skipWhitespace()
    guard reader.take(.colon) else { return nil }
    let written = cursor.list.string(start)
    let isCustom = written.hasPrefix("--")
    let valueStart = reader.position
    guard skipValue(&reader, isCustom: isCustom) else { return nil }
    let list = cursor.list
    let value = list.trimmed(valueStart..<reader.position)
    let importance = importanceStart(in: value, of: list)
    let lastToken = value.isEmpty ? valueStart : value.upperBound
    cursor.move(to: reader.position)
    return Declaration(
      name: isCustom ? written : written.lowercased(),
      value: list.trimmed(value.lowerBound..<(importance ?? value.upperBound)),
      isImportant: importance != nil, span: list.span(of: start..<lastToken))
  }

  /// Moves to the `;` or the end behind something that is no declaration.
  static func skip(_ cursor: inout TokenCursor) {
    while !cursor.isAtEnd, cursor.kind != .semicolon { cursor.skipComponent() }
  }

  /// Moves behind a value; `false` if it cannot be one.
  private static func skipValue(_ cursor: inout TokenCursor, isCustom: Bool) -> Bool {
    while let kind = cursor.kind, kind != .semicolon {
      switch kind {
      case .openCurly where !isCustom: return false
      case .badString, .badURL: return false
      case .closeRound, .closeSquare, .closeCurly: return false
      default: cursor.skipComponent()
      }
    }
    return true
  }

  /// The index of the `!` of `!important` at the end of a value.
  private static func importanceStart(in value: Range<Int>, of list: TokenList) -> Int? {
    guard let last = value.last, list[last].kind == .identifier, list.isName(last, "important")
    else {
      return nil
    }
    let before = list.trimmed(value.lowerBound..<last)
    guard let mark = before.last, list.isDelimiter(mark, UInt8(ascii: "!")) else { return nil }
    return mark
  }
}
