import HTML

extension Cascade {
  /// Whether an element's own style moves it off the screen or clips it away, so that nobody sees it.
  ///
  /// Elements that are only small, faint or covered are not meant. Unknown values count as harmless.
  package func isOutOfView(_ element: PageTree.NodeID) -> Bool {
    isMovedAway(element) || isClippedAway(element)
  }

  private func isMovedAway(_ element: PageTree.NodeID) -> Bool {
    let style = style(of: element)
    let isPlaced = style.position != .known(.static) && style.position != .known(.sticky)
    if isPlaced, mayBe(FarAway.isFarOffset, style, \.hasFarOffsets) {
      for side in [Property.left, .top, .right, .bottom] where isFar(side, element) { return true }
    }
    if mayBe(FarAway.isFarMargin, style, \.hasFarMargins),
      isFar(.marginLeft, element) || isFar(.marginTop, element)
    {
      return true
    }
    return textIndent(of: element).value.map { $0 <= -FarAway.pixels } ?? false
  }

  /// Whether a style attribute or any sheet has such longhands: hardly any page moves something
  /// away, and then nothing has to be settled.
  private func mayBe(
    _ isFar: (Longhand) -> Bool, _ style: ComputedStyle, _ isInSheet: (SheetIndexes) -> Bool
  ) -> Bool {
    if style.attribute >= 0,
      styling.tables.lists[Int(style.attribute)].longhands.contains(where: isFar)
    {
      return true
    }
    return styles.sheets.contains { isInSheet($0.indexes) }
  }

  private func isFar(_ property: Property, _ element: PageTree.NodeID) -> Bool {
    switch dimension(property, of: element) {
    case .known(.pixels(let pixels)): pixels <= -FarAway.pixels
    case .known(.percent(let percent)): percent <= -100
    default: false
    }
  }

  private func isClippedAway(_ element: PageTree.NodeID) -> Bool {
    let position = position(of: element)
    let isAbsolute = position == .known(.absolute) || position == .known(.fixed)
    if isAbsolute, case .known(let text?) = text(.clip, of: element), ClipShape.isEmpty(clip: text)
    {
      return true
    }
    if case .known(let text?) = text(.clipPath, of: element), ClipShape.isEmpty(path: text) {
      return true
    }
    return hidesOverflow(element) && (isTiny(.width, element) || isTiny(.height, element))
  }

  private func hidesOverflow(_ element: PageTree.NodeID) -> Bool {
    [.known(.hidden), .known(.clip)].contains(keyword(.overflowX, of: element))
  }

  private func isTiny(_ property: Property, _ element: PageTree.NodeID) -> Bool {
    if case .known(.pixels(let pixels)) = dimension(property, of: element) {
      pixels <= 1
    } else {
      false
    }
  }
}

/// Distances that move something off every screen.
enum FarAway {
  /// No one moves something by as much but to hide it.
  static let pixels = 900.0

  /// Whether a longhand is a margin that may reach that far.
  static func isFarMargin(_ longhand: Longhand) -> Bool {
    isFar(longhand, [.marginLeft, .marginTop])
  }

  /// Whether a longhand is an offset that may reach that far.
  static func isFarOffset(_ longhand: Longhand) -> Bool {
    isFar(longhand, [.left, .right, .top, .bottom])
  }

  /// Whether a longhand is one of the properties and its length below zero may be far: fonts are
  /// not larger than 100 pixels, and a screen not larger than its hundredth parts.
  private static func isFar(_ longhand: Longhand, _ properties: [Property]) -> Bool {
    guard case .property(let property) = longhand.target, properties.contains(property) else {
      return false
    }
    switch longhand.value {
    case .length(let length): return length.value <= -9
    case .variable, .substituted: return true
    default: return false
    }
  }
}

/// Shapes that leave nothing to be seen.
enum ClipShape {
  /// Whether `rect(…)` has no more than a pixel of width or height.
  static func isEmpty(clip text: String) -> Bool {
    let edges = lengths(in: text, function: "rect")
    guard edges.count == 4 else { return false }
    return edges[2] - edges[0] <= 1 || edges[1] - edges[3] <= 1
  }

  /// Whether `inset(…)` takes away half from each side, or `circle(…)` has no radius.
  static func isEmpty(path text: String) -> Bool {
    let list = TokenList(Array(text.utf8))
    guard list.count > 1, list[0].kind == .function else { return false }
    let inside = list.trimmed(list.contents(of: 0))
    guard let first = inside.first, let length = Length.parse(list, first) else { return false }
    if list.isName(0, "inset") {
      return length.unit == .percent && length.value >= 50 && inside.count == 1
    }
    return list.isName(0, "circle") && length.value == 0
  }

  private static func lengths(in text: String, function: StaticString) -> [Double] {
    let list = TokenList(Array(text.utf8))
    guard list.count > 1, list[0].kind == .function, list.isName(0, function) else { return [] }
    return list.contents(of: 0).compactMap { Length.parse(list, $0)?.absolutePixels }
  }
}
