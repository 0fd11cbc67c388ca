import HTML

extension Cascade {
  /// Whether the page declares something that may take away the ring which browsers draw around an
  /// element that has the focus; `false` is certain.
  package func mayLoseFocusRing(_ element: PageTree.NodeID) -> Bool {
    if declares(.outlineStyle, for: element) || declares(.outlineWidth, for: element)
      || declares(.outlineColor, for: element)
    {
      return true
    }
    guard style(of: element).mayLoseOutline else {
      return false
    }
    styling.matcher.focused = element.index
    defer { styling.matcher.focused = nil }
    return styles.sheets.contains { sheet in
      let rules = sheet.indexes.outlineRemovals
      return !rules.isEmpty
        && rules.entries(for: element.index, in: styling.matcher.elements).contains { entry in
          let selector = sheet.selectors.store.selectors[Int(entry.selector)]
          return styling.matcher.match(selector.parts, element.index, in: sheet.selectors) != .no
        }
    }
  }
}

extension Longhand {
  /// Whether it certainly leaves no outline that can be seen.
  var removesOutline: Bool {
    switch target {
    case .property(.outlineStyle), .property(.outlineWidth), .property(.outlineColor): break
    case .all: return true
    case .property, .custom: return false
    }
    return switch value {
    case .keyword(.none): true
    case .wide(.initial), .wide(.unset): target == .property(.outlineStyle)
    case .length(let length): length.value == 0
    case .colour(.colour(let colour)): colour.alpha == 0
    default: false
    }
  }
}
