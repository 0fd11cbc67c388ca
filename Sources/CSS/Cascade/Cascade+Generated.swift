import HTML

/// What `::before` and `::after` put into a page.
extension Cascade {
  /// Whether a rule may put text before or behind an element; `false` is certain.
  package func mayHaveGeneratedText(_ element: PageTree.NodeID) -> Bool {
    style(of: element).mayHaveGeneratedText
  }

  /// The text of a pseudo-element as assistive technology reads it; "" where there is none.
  ///
  /// Text behind a `/` replaces what is seen. Counters are unknown, images without such text too.
  package func generatedText(
    _ pseudoElement: Selector.PseudoElement, of element: PageTree.NodeID
  ) -> Answer<String> {
    guard let entrant = generated(pseudoElement, of: element) else { return .known("") }
    switch entrant {
    case .unknown(let reason): return .unknown(reason)
    case .known(let entrant):
      let list = styling.tables.lists[Int(entrant.list)]
      let longhand = list.longhands[Int(entrant.longhand)]
      switch longhand.value {
      case .keyword, .wide: return .known("")
      case .text:
        let declaration = list.declarations[Int(longhand.declaration)]
        return text(TokenCursor(list.tokens, in: declaration.value), element)
      case .variable, .substituted: return .unknown(.variable)
      default: return .unknown(.form)
      }
    }
  }

  /// The declaration of `content` that wins for a pseudo-element; `nil` if it is not shown at all.
  private func generated(
    _ pseudoElement: Selector.PseudoElement, of element: PageTree.NodeID
  ) -> Answer<Contest.Entrant>? {
    var matched: [MatchedRule] = []
    for (number, sheet) in styles.sheets.enumerated() {
      styling.match(sheet.indexes.generated, of: number, element.index, into: &matched) {
        $0.pseudoElement == pseudoElement
      }
    }
    if styles.isIncomplete { return .unknown(.missingSheet) }
    guard !matched.isEmpty else { return nil }
    var contest = Contest()
    for rule in matched { contest.enter(rule, of: styling.tables.lists) }
    let properties: [Property] = [.content, .display, .visibility]
    if contest.doubts.contains(where: { properties.contains($0.property) }) {
      return .unknown(.selector)
    }
    func says(_ property: Property, _ keyword: Keyword) -> Bool {
      guard contest.mask & property.bit != 0 else { return false }
      return styling.longhand(of: contest.winner(property)).value == .keyword(keyword)
    }
    if says(.display, .none) || says(.visibility, .hidden) { return nil }
    return contest.mask & Property.content.bit == 0 ? nil : .known(contest.winner(.content))
  }

  /// The text of a value of `content`.
  private func text(_ cursor: TokenCursor, _ element: PageTree.NodeID) -> Answer<String> {
    var cursor = cursor
    var text = ""
    var isKnown = true
    while !cursor.isAtEnd {
      switch cursor.kind {
      case .string: text += cursor.list.string(cursor.position)
      case .whitespace: break
      case .delimiter where cursor.isDelimiter(UInt8(ascii: "/")):
        (text, isKnown) = ("", true)
      case .function where cursor.list.isName(cursor.position, "attr"):
        var name = cursor.entering()
        name.skipWhitespace()
        guard name.kind == .identifier else { return .unknown(.form) }
        text += value(ofAttribute: name.list.string(name.position).lowercased(), element)
      case .identifier: break
      default: isKnown = false
      }
      cursor.skipComponent()
    }
    return isKnown ? .known(text) : .unknown(.form)
  }

  private func value(ofAttribute name: String, _ element: PageTree.NodeID) -> String {
    let attribute = tree.attributes(of: element).first { tree.name(of: $0) == name }
    return attribute.map { String(decoding: tree.value(of: $0), as: UTF8.self) } ?? ""
  }
}

extension Longhand {
  /// Whether it says what a pseudo-element holds.
  var declaresContent: Bool { target == .property(.content) || target == .all }
}
