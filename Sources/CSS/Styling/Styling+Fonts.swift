import HTML

/// Font sizes and weights, which depend on those of the parent, and lengths that depend on them.
extension Styling {
  mutating func fontSize(
    _ style: Int32, _ isDeclared: Bool, _ parent: ComputedStyle
  ) -> Answer<Double> {
    guard let winner = winner(.fontSize, style), isDeclared else {
      return styles.isIncomplete ? .unknown(.missingSheet) : parent.fontSize
    }
    let value: DeclaredValue
    switch relative(winner, parent.fontSize, initial: FontSize.medium) {
    case .settled(let size): return size
    case .own(let own): value = own
    }
    switch value {
    case .keyword(.smaller): return parent.fontSize.map { $0 / 1.2 }
    case .keyword(.larger): return parent.fontSize.map { $0 * 1.2 }
    case .keyword(let keyword): return FontSize.pixels(keyword).map(Answer.known) ?? .unknown(.form)
    case .length(let length): return pixels(length, parent.fontSize, style)
    default: return .unknown(.form)
    }
  }

  mutating func fontWeight(
    _ style: Int32, _ isDeclared: Bool, _ parent: ComputedStyle
  ) -> Answer<Double> {
    guard let winner = winner(.fontWeight, style), isDeclared else {
      return styles.isIncomplete ? .unknown(.missingSheet) : parent.fontWeight
    }
    let value: DeclaredValue
    switch relative(winner, parent.fontWeight, initial: 400) {
    case .settled(let weight): return weight
    case .own(let own): value = own
    }
    switch value {
    case .keyword(.normal): return .known(400)
    case .keyword(.bold): return .known(700)
    case .keyword(.bolder):
      return parent.fontWeight.map { $0 < 350 ? 400 : $0 < 550 ? 700 : max($0, 900) }
    case .keyword(.lighter):
      return parent.fontWeight.map { $0 < 100 ? $0 : $0 < 550 ? 100 : $0 < 750 ? 400 : 700 }
    case .length(let length) where length.unit == .number:
      return .known(min(max(length.value, 1), 1000))
    default: return .unknown(.form)
    }
  }

  /// A value that is worked out with that of the parent.
  private enum Relative {
    /// The parent's value, the initial one, or unknown.
    case settled(Answer<Double>)
    case own(DeclaredValue)
  }

  private mutating func relative(
    _ winner: Winner, _ parent: Answer<Double>, initial: Double
  ) -> Relative {
    switch resolved(winner) {
    case .unknown(let reason): return .settled(.unknown(reason))
    case .known(let value):
      if winner.source < 0 { return .settled(.known(initial)) }
      return tables.winners[Int(winner.source)].style == winner.style
        ? .own(value) : .settled(parent)
    }
  }

  /// A length in pixels, where `em` and percentages refer to a font size.
  func pixels(_ length: Length, _ fontSize: Answer<Double>, _ style: Int32) -> Answer<Double> {
    if let pixels = length.absolutePixels { return .known(pixels) }
    let (value, width, height) = (length.value, styles.environment.width, styles.environment.height)
    switch length.unit {
    // A Chinese character is as wide as the font is large.
    case .em, .ic: return fontSize.map { $0 * value }
    case .percent: return fontSize.map { $0 * value / 100 }
    case .rem: return rootFontSize(askedBy: style).map { $0 * value }
    case .vw, .svw, .lvw, .dvw, .vi, .svi, .lvi, .dvi: return .known(value * width / 100)
    case .vh, .svh, .lvh, .dvh, .vb, .svb, .lvb, .dvb: return .known(value * height / 100)
    case .vmin, .svmin, .lvmin, .dvmin: return .known(value * min(width, height) / 100)
    case .vmax, .svmax, .lvmax, .dvmax: return .known(value * max(width, height) / 100)
    default: return .unknown(.calculation)
    }
  }

  /// The font size `rem` refers to: that of the root, and for the root itself the initial one.
  private func rootFontSize(askedBy style: Int32) -> Answer<Double> {
    let root = tables.computed[Int(style)].root
    return root == 0 ? .known(FontSize.medium) : tables.computed[Int(root)].fontSize
  }
}
