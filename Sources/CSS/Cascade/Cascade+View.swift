import HTML

extension Cascade {
  /// Whether an element's own style moves it off the screen, clips it away or fades it out, so that
  /// nobody sees it.
  ///
  /// Elements that are only small, faint or covered are not meant. Unknown values count as harmless.
  package func isOutOfSight(_ element: PageTree.NodeID) -> Bool {
    let style = Int(styling.style(of: element))
    if let known = styling.tables.computed[style].isOutOfSight { return known }
    let isOutOfSight =
      isMovedAway(element) || isClippedAway(element) || opacity(of: element) == .known(0)
    styling.tables.computed[style].isOutOfSight = isOutOfSight
    return isOutOfSight
  }

  /// No one moves something by as many pixels but to hide it.
  private static var far: Double { 900 }

  private func isMovedAway(_ element: PageTree.NodeID) -> Bool {
    let position = position(of: element)
    if position != .known(.static), position != .known(.sticky) {
      for side in [Property.left, .top, .right, .bottom] where isFar(side, element) { return true }
    }
    return isFar(.marginLeft, element) || isFar(.marginTop, element)
      || (textIndent(of: element).value.map { $0 <= -Self.far } ?? false)
  }

  private func isFar(_ property: Property, _ element: PageTree.NodeID) -> Bool {
    switch dimension(property, of: element) {
    case .known(.pixels(let pixels)): pixels <= -Self.far
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
    if text(.scale, of: element) == .known("0") { return true }
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
