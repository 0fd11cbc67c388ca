/// The values of custom properties, read as far as one look tells what they are.
enum CustomValue {
  /// Returns a colour or a length where the whole value is one; else the text.
  static func value(of range: Range<Int>, in list: TokenList) -> DeclaredValue {
    let parser = ValueParser(list: list)
    if parser.holdsVariable(range) { return .substituted }
    if let wide = parser.wideKeyword(in: range) { return .wide(wide) }
    var cursor = TokenCursor(list, in: range)
    if let colour = ColourParser.parse(&cursor), cursor.isAtEnd { return .colour(colour) }
    if range.count == 1, let length = Length.parse(list, range.lowerBound) {
      return .length(length)
    }
    return .text(list.text(of: range))
  }
}
