import HTML

extension Cascade {
  /// Whether `::before` or `::after` of an element may paint a ground behind its text.
  ///
  /// Where such boxes lie is a question of layout. Takes time in proportion to the rules for them.
  package func mayPaintGeneratedGround(_ element: PageTree.NodeID) -> Bool {
    var matched: [MatchedRule] = []
    for (number, sheet) in styles.sheets.enumerated() {
      visit(sheet.indexes.generated, element.index) { entry in
        let rule = sheet.rules[Int(entry.rule)]
        let paints = sheet.declarations(of: rule).contains { declaration in
          declaration.name.hasPrefix("background")
            && !["none", "transparent", "inherit"].contains(sheet.text(of: declaration))
        }
        if paints { match(entry, of: number, element.index, into: &matched) }
      }
    }
    return !matched.isEmpty
  }
}
