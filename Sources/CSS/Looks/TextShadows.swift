/// The shadows of letters.
struct TextShadows {
  /// The colours of the shadows.
  let colours: [Colour]
  /// Whether they lie all around the letters and hide what is behind.
  let isRing: Bool

  /// Reads the value of `text-shadow`; `nil` if it is unknown.
  init?(_ text: String, currentColour: Colour) {
    let list = TokenList(Array(text.utf8))
    var colours: [Colour] = []
    var offsets: [(x: Double, y: Double)] = []
    for part in TokenCursor(list, in: 0..<list.count).split(at: .comma) {
      var colour = currentColour
      var lengths: [Double] = []
      var cursor = TokenCursor(list, in: part)
      while !cursor.isAtEnd {
        switch ColourParser.parse(&cursor) {
        case .colour(let found): colour = found
        case .currentColour: break
        case .system, .unsupported: return nil
        case nil:
          guard let length = Length.parse(list, cursor.position) else { return nil }
          lengths.append(length.absolutePixels ?? length.value)
          cursor.skipComponent()
        }
        cursor.skipWhitespace()
      }
      guard lengths.count >= 2 else { return nil }
      colours.append(colour)
      offsets.append((lengths[0], lengths[1]))
    }
    self.colours = colours
    isRing =
      colours.count >= 4 && colours.allSatisfy(\.isOpaque)
      && offsets.contains { $0.x < 0 } && offsets.contains { $0.x > 0 }
      && offsets.contains { $0.y < 0 } && offsets.contains { $0.y > 0 }
  }
}
