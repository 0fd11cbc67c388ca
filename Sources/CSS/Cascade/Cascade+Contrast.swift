import HTML

/// The colours of text as it is seen.
package struct TextColours: Sendable, Hashable {
  /// The colour of the letters, composed with what lies behind them.
  package let text: Colour
  /// The colour around the letters, opaque.
  package let background: Colour

  /// The contrast of WCAG 2.2, from 1 to 21.
  package var contrast: Double { Contrast.ratio(text, background) }
}

extension Cascade {
  /// The colours in which an element's text is seen, as far as no layout is needed to know them.
  ///
  /// Backgrounds and opacities of all ancestors are composed over a white canvas. Unknown with
  /// images, shadows, filters and blending, and where the box may lie over something else.
  package func textColours(of element: PageTree.NodeID) -> Answer<TextColours> {
    guard case .known(nil) = text(.textShadow, of: element) else { return .unknown(.form) }
    guard case .known(let colour) = color(of: element) else {
      return color(of: element).flatMap { _ in .unknown(.form) }
    }
    guard value(.webkitTextFillColor, of: element) == .known(.colour(.currentColour)) else {
      return .unknown(.form)
    }
    var (letters, around) = (colour, Colour.transparent)
    for ancestor in [element] + tree.ancestors(of: element) where ancestor != PageTree.document {
      if let reason = obstacle(ancestor, isCovered: around.isOpaque) { return .unknown(reason) }
      guard case .known(let background) = backgroundColor(of: ancestor),
        case .known(let opacity) = opacity(of: ancestor)
      else { return backgroundColor(of: ancestor).flatMap { _ in .unknown(.form) } }
      letters = letters.over(background).faded(by: opacity)
      around = around.over(background).faded(by: opacity)
    }
    return .known(TextColours(text: letters.over(.white), background: around.over(.white)))
  }

  /// What keeps an element's background from being known; it matters less once it is covered.
  private func obstacle(_ element: PageTree.NodeID, isCovered: Bool) -> Unknown? {
    let effects: [Property] = [.filter, .mixBlendMode, .maskImage]
    for property in effects {
      guard case .known(nil) = text(property, of: element) else { return .form }
    }
    if isCovered { return nil }
    switch backgroundImage(of: element) {
    case .known(nil): break
    case .known: return .image
    case .unknown(let reason): return reason
    }
    if keyword(.backgroundClip, of: element) == .known(.text) { return .form }
    // A box taken out of the flow lies over others unless it has a ground of its own.
    let isOpaque = backgroundColor(of: element).value?.isOpaque ?? false
    let position = position(of: element)
    let isMoved = position != .known(.static) && position != .known(.relative)
    let isTurned = text(.transform, of: element) != .known(nil)
    return !isOpaque && (isMoved || isTurned) ? .layout : nil
  }
}
