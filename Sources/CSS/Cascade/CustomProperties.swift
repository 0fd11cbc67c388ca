/// The custom properties that a sheet gives to elements of a kind, without any page.
///
/// For the contrast proof of a theme: what are the tokens of `[data-scheme=dark]` on a screen that
/// prefers dark?
package struct CustomProperties: Sendable {
  private let sheet: StyleSheet
  /// The declaration that counts, by name.
  private var winners: [String: Declaration] = [:]

  /// Collects from the rules one of whose selectors is written exactly like one of `selectors`,
  /// such as `:root`, and whose conditions hold; a later rule of equal layer and weight wins.
  package init(
    of selectors: [String], in sheet: StyleSheet, environment: MediaEnvironment = .screen
  ) {
    self.sheet = sheet
    let set = StyleSet(sheets: [sheet], environment: environment)
    var priorities: [String: UInt64] = [:]
    for (index, rule) in sheet.rules.enumerated() where set.standings[1][index].applies == .yes {
      let standing = set.standings[1][index]
      let texts = zip(sheet.selectorTexts(of: rule), rule.selectors.indices)
      let weights = texts.filter { selectors.contains($0.0) }.map {
        sheet.selectors.store.selectors[$0.1].specificity
      }
      guard let weight = weights.max() else { continue }
      for declaration in sheet.declarations(of: rule) where declaration.isCustom {
        let level = declaration.isImportant ? standing.importantLevel : standing.level
        let priority = CascadeLevels.priority(level: level, weight, order: standing.order)
        guard priority >= priorities[declaration.name] ?? 0 else { continue }
        priorities[declaration.name] = priority
        winners[declaration.name] = declaration
      }
    }
  }

  /// The names that are declared, in the order of the alphabet.
  package var names: [String] { winners.keys.sorted() }

  /// The declaration that counts for a name, with its place in the sheet.
  package func declaration(_ name: String) -> Declaration? { winners[name] }

  /// The value of a custom property with the variables in it put in; `nil` if one has no value.
  package func text(_ name: String) -> String? {
    var rest = Self.mostVariables
    return winners[name].flatMap { substituted($0.value, of: sheet.declarations.tokens, &rest) }
  }

  /// The colour of a custom property, such as `--main`.
  package func colour(_ name: String) -> Answer<Colour> {
    text(name).map(colour(ofText:)) ?? .unknown(.variable)
  }

  /// The colour that a value is, such as `var(--main)` or `#fff`.
  package func colour(ofValue value: String) -> Answer<Colour> {
    let list = TokenList(Array(value.utf8))
    var rest = Self.mostVariables
    let text = substituted(list.trimmed(0..<list.count), of: list, &rest)
    return text.map(colour(ofText:)) ?? .unknown(.variable)
  }

  private func colour(ofText text: String) -> Answer<Colour> {
    switch ColourParser.parse(text) {
    case .colour(let colour): .known(colour)
    case .system: .unknown(.systemColour)
    case .unsupported: .unknown(.calculation)
    case .currentColour, nil: .unknown(.form)
    }
  }

  /// A value that needs more variables than this goes in circles.
  private static let mostVariables = 100

  private func substituted(
    _ range: Range<Int>, of list: TokenList, _ rest: inout Int
  ) -> String? {
    var text = ""
    var index = range.lowerBound
    while index < range.upperBound {
      guard list[index].kind == .function, list.isName(index, "var") else {
        text += list.text(of: index..<index + 1)
        index += 1
        continue
      }
      guard let value = variable(TokenCursor(list, in: list.contents(of: index)), &rest) else {
        return nil
      }
      text += value
      index = Int(list[index].partner) + 1
    }
    return text
  }

  private func variable(_ contents: TokenCursor, _ rest: inout Int) -> String? {
    rest -= 1
    guard rest > 0 else { return nil }
    let parts = contents.split(at: .comma)
    guard let name = parts[0].first, parts[0].count == 1 else { return nil }
    if let declaration = winners[contents.list.string(name)] {
      return substituted(declaration.value, of: sheet.declarations.tokens, &rest)
    }
    guard parts.count > 1 else { return nil }
    return substituted(parts[1].lowerBound..<contents.end, of: contents.list, &rest)
  }
}
