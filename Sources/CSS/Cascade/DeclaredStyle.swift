import HTML

/// The declaration that gives an element a property, as it was written.
package struct DeclaredStyle: Sendable {
  /// The name it is written with, which may be a shorthand's.
  package let name: String
  /// The value as it is written.
  package let value: String
  package let isImportant: Bool
  package let place: Place
  /// Whether something that may or may not count says otherwise.
  package let isDoubtful: Bool

  /// Where a declaration stands.
  package enum Place: Sendable, Hashable {
    /// In a style attribute: the bytes of the page.
    case styleAttribute(ByteRange)
    /// In a `style` element: the bytes of the page.
    case page(ByteRange)
    /// In a style sheet of its own: its file and the bytes in it.
    case file(String, ByteRange)
    /// In an attribute of old HTML, such as `bgcolor`.
    case oldAttribute
    /// In the browser.
    case browser
  }
}

extension Cascade {
  /// The declaration for an element itself that wins for a property; `nil` if it declares none.
  ///
  /// Inherited values have no declaration of their own: ask the ancestors.
  package func declared(_ property: Property, of element: PageTree.NodeID) -> DeclaredStyle? {
    guard tree[element].kind == .element, let winner = ownWinner(property, element) else {
      return nil
    }
    return style(
      .init(list: winner.list, longhand: winner.longhand), element, isDoubtful: winner.isDoubtful)
  }

  private func ownWinner(_ property: Property, _ element: PageTree.NodeID) -> Winner? {
    let style = styling.style(of: element)
    let winner = styling.winner(property, style)
    return winner?.style == style ? winner : nil
  }

  /// The declaration for an element itself that wins for a property of any name.
  ///
  /// `name` is in small letters. Takes time in proportion to the rules that declare it.
  package func declared(named name: String, of element: PageTree.NodeID) -> DeclaredStyle? {
    if let property = Property.named(name) { return declared(property, of: element) }
    var best: (priority: UInt64, style: DeclaredStyle)?
    func offer(_ declaration: Declaration, in list: Int, _ priority: UInt64, isDoubtful: Bool) {
      guard declaration.name == name, best.map({ $0.priority <= priority }) ?? true else { return }
      best = (priority, style(declaration, in: list, element, isDoubtful: isDoubtful))
    }
    for rule in matchingRules(declaring: name, element) {
      let sheet = styles.sheets[Int(rule.sheet)]
      for declaration in sheet.declarations(of: sheet.rules[Int(rule.rule)]) {
        let priority = declaration.isImportant ? rule.important : rule.normal
        offer(declaration, in: Int(rule.sheet), priority, isDoubtful: rule.truth != .yes)
      }
    }
    if let list = attributeList(of: element) {
      for declaration in styling.tables.lists[list].declarations {
        let priority = styles.levels.attributePriority(isImportant: declaration.isImportant)
        offer(declaration, in: list, priority, isDoubtful: false)
      }
    }
    return best?.style
  }

  /// The rules with a declaration of this name that match an element while the reader does nothing.
  private func matchingRules(declaring name: String, _ element: PageTree.NodeID) -> [MatchedRule] {
    var matched: [MatchedRule] = []
    for (number, sheet) in styles.sheets.enumerated() {
      for index in sheet.indexes.rulesDeclaring[name] ?? [] {
        for selector in sheet.rules[Int(index)].selectors.indices {
          let parsed = sheet.selectors.store.selectors[selector]
          if parsed.pseudoElement != nil || parsed.traits.contains(.action) { continue }
          let entry = RuleIndex.Entry(selector: Int32(selector), rule: index)
          styling.match(entry, of: number, element.index, into: &matched)
        }
      }
    }
    return matched
  }

  /// The index of the declarations in an element's style attribute; `nil` without one.
  private func attributeList(of element: PageTree.NodeID) -> Int? {
    let index = style(of: element).attribute
    return index < 0 ? nil : Int(index)
  }

  /// The declarations of an element's style attribute; `nil` without one.
  package func styleAttribute(of element: PageTree.NodeID) -> DeclarationList? {
    attributeList(of: element).map { styling.tables.lists[$0] }
  }

  func style(
    _ entrant: Contest.Entrant, _ element: PageTree.NodeID, isDoubtful: Bool
  ) -> DeclaredStyle {
    let list = styling.tables.lists[Int(entrant.list)]
    let declaration = list.declarations[Int(list.longhands[Int(entrant.longhand)].declaration)]
    return style(declaration, in: Int(entrant.list), element, isDoubtful: isDoubtful)
  }

  func style(
    _ declaration: Declaration, in list: Int, _ element: PageTree.NodeID, isDoubtful: Bool
  ) -> DeclaredStyle {
    DeclaredStyle(
      name: declaration.name, value: styling.tables.lists[list].text(of: declaration),
      isImportant: declaration.isImportant, place: place(of: declaration, in: list, element),
      isDoubtful: isDoubtful)
  }

  private func place(
    of declaration: Declaration, in list: Int, _ element: PageTree.NodeID
  ) -> DeclaredStyle.Place {
    let span = declaration.span
    guard list >= styling.firstAttributeList else {
      if list == 0 { return .browser }
      let sheet = styles.sheets[list]
      let range = ByteRange(offset: sheet.offset + span.lowerBound, length: span.count)
      return sheet.path.map { .file($0, range) } ?? .page(range)
    }
    guard attributeList(of: element) == list, let attribute = tree.attribute(.style, of: element)
    else { return .oldAttribute }
    // With character references in it the bytes are not those of the page.
    let isVerbatim = attribute.valueSpan.length == tree.value(of: attribute).count
    return .styleAttribute(
      isVerbatim
        ? ByteRange(offset: attribute.valueSpan.offset + span.lowerBound, length: span.count)
        : attribute.valueSpan)
  }
}
