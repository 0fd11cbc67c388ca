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
    let style = styling.style(of: element)
    if let known = textColours[style] { return known }
    let answer = composedColours(of: style)
    textColours[style] = answer
    return answer
  }

  private func composedColours(of style: Int32) -> Answer<TextColours> {
    guard styling.value(.textShadow, style) == .known(.keyword(.none)),
      styling.value(.webkitTextFillColor, style) == .known(.colour(.currentColour))
    else { return .unknown(.form) }
    return styling.computed[Int(style)].color.flatMap { colour in
      var (letters, around) = (colour, Colour.transparent)
      var current = style
      while current > 0 {
        let computed = styling.computed[Int(current)]
        if let reason = obstacle(current, computed, isCovered: around.isOpaque) {
          return .unknown(reason)
        }
        guard case .known(let background) = computed.backgroundColor else {
          return computed.backgroundColor.flatMap { _ in .unknown(.form) }
        }
        guard let opacity = opacity(current) else { return .unknown(.form) }
        letters = letters.over(background).faded(by: opacity)
        around = around.over(background).faded(by: opacity)
        current = computed.parent
      }
      return .known(TextColours(text: letters.over(.white), background: around.over(.white)))
    }
  }

  private func opacity(_ style: Int32) -> Double? {
    guard case .known(.length(let length)) = styling.value(.opacity, style) else { return nil }
    return min(max(length.unit == .percent ? length.value / 100 : length.value, 0), 1)
  }

  /// What keeps an element's background from being known; it matters less once it is covered.
  private func obstacle(
    _ style: Int32, _ computed: ComputedStyle, isCovered: Bool
  ) -> Unknown? {
    let effects = Property.filter.bit | Property.mixBlendMode.bit | Property.maskImage.bit
    if computed.ownMask & effects != 0, hasEffect(style) { return .form }
    if isCovered { return nil }
    switch styling.value(.backgroundImage, style) {
    case .known(.keyword): break
    case .known: return .image
    case .unknown(let reason): return reason
    }
    if styling.value(.backgroundClip, style) == .known(.keyword(.text)) { return .form }
    // A box taken out of the flow lies over others unless it has a ground of its own.
    let isOpaque = computed.backgroundColor.value?.isOpaque ?? false
    let isMoved =
      computed.position != .known(.static) && computed.position != .known(.relative)
    let isTurned = styling.value(.transform, style) != .known(.keyword(.none))
    return !isOpaque && (isMoved || isTurned) ? .layout : nil
  }

  private func hasEffect(_ style: Int32) -> Bool {
    let harmless: [Answer<DeclaredValue>] = [.known(.keyword(.none)), .known(.keyword(.normal))]
    return [Property.filter, .mixBlendMode, .maskImage].contains { property in
      !harmless.contains(styling.value(property, style))
    }
  }
}
