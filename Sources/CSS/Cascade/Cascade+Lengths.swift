import HTML

/// A length in the form a box can use it.
package enum Dimension: Sendable, Hashable {
  case keyword(Keyword)
  /// In CSS pixels.
  case pixels(Double)
  /// In per cent of what contains the box.
  case percent(Double)
}

/// The height of lines.
package enum LineHeight: Sendable, Hashable {
  /// As the font says, about 1.2.
  case normal
  /// A factor of the element's own font size.
  case factor(Double)
  /// In CSS pixels.
  case pixels(Double)
}

extension Cascade {
  /// The value of an offset, size or margin of an element.
  package func dimension(_ property: Property, of node: PageTree.NodeID) -> Answer<Dimension> {
    value(property, of: node).flatMap { value in
      switch value {
      case .keyword(let keyword): return .known(.keyword(keyword))
      case .length(let length) where length.unit == .percent: return .known(.percent(length.value))
      case .length(let length): return pixels(length, property, node).map(Dimension.pixels)
      default: return .unknown(.form)
      }
    }
  }

  /// The space added between letters, in pixels; `normal` is 0.
  package func letterSpacing(of node: PageTree.NodeID) -> Answer<Double> {
    spacing(.letterSpacing, of: node)
  }

  /// The space added between words, in pixels; `normal` is 0.
  package func wordSpacing(of node: PageTree.NodeID) -> Answer<Double> {
    spacing(.wordSpacing, of: node)
  }

  /// The height of a node's lines.
  package func lineHeight(of node: PageTree.NodeID) -> Answer<LineHeight> {
    value(.lineHeight, of: node).flatMap { value in
      switch value {
      case .keyword: return .known(.normal)
      case .length(let length) where length.unit == .number: return .known(.factor(length.value))
      case .length(let length): return pixels(length, .lineHeight, node).map(LineHeight.pixels)
      default: return .unknown(.form)
      }
    }
  }

  /// The indent of the first line, in pixels; percentages are unknown.
  package func textIndent(of node: PageTree.NodeID) -> Answer<Double> {
    value(.textIndent, of: node).flatMap { value in
      guard case .length(let length) = value, length.unit != .percent else {
        return .unknown(.form)
      }
      return pixels(length, .textIndent, node)
    }
  }

  private func spacing(_ property: Property, of node: PageTree.NodeID) -> Answer<Double> {
    value(property, of: node).flatMap { value in
      switch value {
      case .keyword: return .known(0)
      case .length(let length): return pixels(length, property, node)
      default: return .unknown(.form)
      }
    }
  }

  /// A length in pixels; `em` refers to the font of the element that declares it.
  private func pixels(
    _ length: Length, _ property: Property, _ node: PageTree.NodeID
  ) -> Answer<Double> {
    let style = styling.style(of: node)
    let declaring = styling.declaringStyle(property, style)
    return styling.pixels(length, styling.tables.computed[Int(declaring)].fontSize, declaring)
  }
}
