import HTML

/// Font sizes and weights, which depend on those of the parent and are settled with the element.
extension Cascade {
  func fontSize(_ winner: Winner?, of element: Int32, parent: Answer<Double>) -> Answer<Double> {
    relative(winner, parent, initial: FontSize.medium) { value in
      switch value {
      case .keyword(let keyword):
        guard keyword == .smaller || keyword == .larger else {
          return FontSize.pixels(keyword, parent: 0).map(Answer.known) ?? .unknown(.form)
        }
        return parent.flatMap {
          FontSize.pixels(keyword, parent: $0).map(Answer.known) ?? .unknown(.form)
        }
      case .length(let length): return pixels(length, relativeTo: parent, of: element)
      default: return .unknown(.form)
      }
    }
  }

  func fontWeight(_ winner: Winner?, parent: Answer<Double>) -> Answer<Double> {
    relative(winner, parent, initial: 400) { value in
      switch value {
      case .keyword(.normal): return .known(400)
      case .keyword(.bold): return .known(700)
      case .keyword(.bolder):
        return parent.map { $0 < 350 ? 400 : $0 < 550 ? 700 : max($0, 900) }
      case .keyword(.lighter):
        return parent.map { $0 < 100 ? $0 : $0 < 550 ? 100 : $0 < 750 ? 400 : 700 }
      case .length(let length) where length.unit == .number:
        return .known(min(max(length.value, 1), 1000))
      default: return .unknown(.form)
      }
    }
  }

  /// Settles what a winner says, which may be the parent's value or the initial one.
  private func relative(
    _ winner: Winner?, _ parent: Answer<Double>, initial: Double,
    _ own: (DeclaredValue) -> Answer<Double>
  ) -> Answer<Double> {
    guard let winner else { return styles.isIncomplete ? .unknown(.missingSheet) : parent }
    switch resolved(winner) {
    case .unknown(let reason): return .unknown(reason)
    case .known(let value):
      if winner.source < 0 { return .known(initial) }
      return winners[Int(winner.source)].element == winner.element ? own(value) : parent
    }
  }

  /// A length in pixels, where `em` and percentages refer to a font size.
  func pixels(
    _ length: Length, relativeTo fontSize: Answer<Double>, of element: Int32
  ) -> Answer<Double> {
    if let pixels = length.absolutePixels { return .known(pixels) }
    let (value, width, height) = (length.value, styles.environment.width, styles.environment.height)
    switch length.unit {
    case .em: return fontSize.map { $0 * value }
    case .percent: return fontSize.map { $0 * value / 100 }
    case .rem: return rootFontSize(askedBy: element).map { $0 * value }
    // A Chinese character is as wide as the font is large.
    case .ic: return fontSize.map { $0 * value }
    case .vw, .svw, .lvw, .dvw, .vi, .svi, .lvi, .dvi: return .known(value * width / 100)
    case .vh, .svh, .lvh, .dvh, .vb, .svb, .lvb, .dvb: return .known(value * height / 100)
    case .vmin, .svmin, .lvmin, .dvmin: return .known(value * min(width, height) / 100)
    case .vmax, .svmax, .lvmax, .dvmax: return .known(value * max(width, height) / 100)
    default: return .unknown(.calculation)
    }
  }

  /// The font size `rem` refers to: that of the root, and for the root itself the initial one.
  private func rootFontSize(askedBy element: Int32) -> Answer<Double> {
    guard let root = tree.root, root.index != element else { return .known(FontSize.medium) }
    return fontSize(of: root)
  }
}
