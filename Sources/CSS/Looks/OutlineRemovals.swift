import HTML

/// Tells cheaply which elements may lose the ring that browsers draw around what has the focus.
package struct OutlineRemovals {
  private let cascade: Cascade
  /// The selectors with a state of focus whose rules take the outline away, by sheet.
  private var selectors: [(sheet: Int, entry: RuleIndex.Entry)] = []
  /// The elements for which an outline is declared whether they have the focus or not.
  private var declaring: Set<PageTree.NodeID> = []

  package init(_ cascade: Cascade) {
    self.cascade = cascade
    for (number, sheet) in cascade.styles.sheets.enumerated().dropFirst() {
      for entry in sheet.indexes.focus where sheet.removesOutline(in: Int(entry.rule)) {
        selectors.append((number, entry))
      }
    }
    declaring = Set(
      cascade.elements(declaring: [.outlineStyle, .outlineWidth, .outlineColor]))
  }

  /// Whether every element keeps the ring.
  package var isEmpty: Bool { selectors.isEmpty && declaring.isEmpty }

  /// Whether something that concerns an element takes its ring away, or may.
  package func concern(_ element: PageTree.NodeID) -> Bool {
    declaring.contains(element)
      || selectors.contains { cascade.matchesFocused($0.entry, of: $0.sheet, element) }
  }
}

extension StyleSheet {
  /// Whether a rule declares an outline of style `none`, no width or no colour, or may do so.
  fileprivate func removesOutline(in rule: Int) -> Bool {
    declarations(of: rules[rule]).contains { declaration in
      guard declaration.name.hasPrefix("outline") || declaration.name == "all" else { return false }
      let words = text(of: declaration).lowercased().split(separator: " ")
      return words.contains { word in
        ["none", "0", "0px", "0em", "0rem", "transparent"].contains(word)
          || DeclaredValue.WideKeyword(rawValue: String(word)) != nil
      } || (words.count == 1 && words[0].contains("("))
    }
  }
}

extension Cascade {
  /// Whether a selector matches an element while that has the focus, as far as it can be known.
  fileprivate func matchesFocused(
    _ entry: RuleIndex.Entry, of sheet: Int, _ element: PageTree.NodeID
  ) -> Bool {
    matcher.focused = element.index
    defer { matcher.focused = nil }
    var matched: [MatchedRule] = []
    match(entry, of: sheet, element.index, into: &matched)
    return !matched.isEmpty
  }
}
