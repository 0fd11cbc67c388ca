import HTML

extension Cascade {
  /// Whether `::before` or `::after` of an element may paint a ground behind its text.
  ///
  /// Where such boxes lie is a question of layout. Takes time in proportion to the rules for them.
  package func mayPaintGeneratedGround(_ element: PageTree.NodeID) -> Bool {
    var matched: [MatchedRule] = []
    for (number, sheet) in styles.sheets.enumerated() {
      styling.match(sheet.indexes.generated, of: number, element.index, into: &matched)
    }
    return matched.contains { rule in
      let sheet = styles.sheets[Int(rule.sheet)]
      return sheet.declarations(of: sheet.rules[Int(rule.rule)]).contains { declaration in
        declaration.name.hasPrefix("background")
          && !["none", "transparent", "inherit"].contains(sheet.text(of: declaration))
      }
    }
  }
}
