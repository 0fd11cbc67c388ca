import HTML

/// Values with `var()`.
extension Styling {
  /// Where a variable leads to.
  enum Variable: Sendable {
    /// The declaration of the custom property and the scope its own variables are looked up in.
    case found(list: Int32, longhand: Int32, scope: Int32)
    case undeclared
    case doubtful
  }

  /// How deep variables in variables are followed, and how many bytes a value may grow to.
  private static var deepest: Int { 16 }
  private static var longest: Int { 1 << 14 }

  /// The value of a winner whose declaration is `var()`.
  ///
  /// A colour was read already where the custom property was declared.
  mutating func value(of name: NameHash, for winner: Winner) -> Answer<DeclaredValue> {
    let scope = tables.computed[Int(winner.style)].scope
    guard case .found(let list, let longhand, _) = lookUp(name, in: scope),
      case .colour(let colour) = tables.lists[Int(list)].longhands[Int(longhand)].value,
      ValueGrammar.of(winner.property).forms.contains(.colour)
    else { return substituted(winner) }
    return .known(.colour(colour))
  }

  /// The value of a winner whose declaration holds `var()`.
  mutating func substituted(_ winner: Winner) -> Answer<DeclaredValue> {
    let list = tables.lists[Int(winner.list)]
    let declaration = list.declarations[Int(longhand(of: winner).declaration)]
    let scope = tables.computed[Int(winner.style)].scope
    var text: [UInt8] = []
    guard substitute(declaration.value, of: list, scope, depth: 0, into: &text) else {
      return .unknown(.variable)
    }
    let substituted = TokenList(text)
    let range = substituted.trimmed(0..<substituted.count)
    let value: DeclaredValue?
    if let shorthand = Shorthand.named(declaration.name), Property.named(declaration.name) == nil {
      let place = shorthand.longhands.firstIndex(of: winner.property)
      let values = ShorthandParser(list: substituted).values(of: shorthand, in: range)
      value = place.flatMap { values?[$0] }
    } else {
      value = ValueParser(list: substituted).value(of: winner.property, in: range)
    }
    return switch value {
    case nil, .substituted, .variable, .wide: .unknown(.variable)
    case .unsupported: .unknown(.calculation)
    case let value?: .known(value)
    }
  }

  private func name(ofVariableAt index: Int, in tokens: TokenList) -> NameHash? {
    var cursor = TokenCursor(tokens, in: tokens.contents(of: index))
    cursor.skipWhitespace()
    return cursor.kind == .identifier ? NameHash(tokens.name(cursor.position)) : nil
  }

  /// Finds the declaration of a custom property that counts in a scope; the same is found once.
  mutating func lookUp(_ name: NameHash, in scope: Int32) -> Variable {
    let key = HashMixer.mixed(name.value, UInt64(UInt32(bitPattern: scope)))
    if let known = tables.variableNumbers.value(key) { return tables.variables[Int(known)] }
    let variable = search(name, in: scope)
    tables.variableNumbers.insert(Int32(tables.variables.count), for: key)
    tables.variables.append(variable)
    return variable
  }

  private mutating func search(_ name: NameHash, in scope: Int32) -> Variable {
    var index = scope
    while index >= 0 {
      guard matcher.takeStep() else { return .doubtful }
      let current = tables.scopes[Int(index)]
      var best: Contest.Custom?
      var mostDoubted: UInt64 = 0
      for custom in tables.customs[current.range] where custom.name == name {
        if !custom.isCertain {
          mostDoubted = max(mostDoubted, custom.priority)
        } else if best.map({ $0.priority <= custom.priority }) ?? true {
          best = custom
        }
      }
      if mostDoubted > 0, best.map({ $0.priority < mostDoubted }) ?? true { return .doubtful }
      guard let best else {
        index = current.parent
        continue
      }
      let entrant = best.entrant
      switch tables.lists[Int(entrant.list)].longhands[Int(entrant.longhand)].value {
      case .wide(.initial): return .undeclared
      case .wide: index = current.parent
      default: return .found(list: entrant.list, longhand: entrant.longhand, scope: index)
      }
    }
    return .undeclared
  }

  /// Appends tokens with variables replaced by their values; `false` if one has none.
  private mutating func substitute(
    _ range: Range<Int>, of list: DeclarationList, _ scope: Int32, depth: Int,
    into text: inout [UInt8]
  ) -> Bool {
    guard depth < Self.deepest else { return false }
    let tokens = list.tokens
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      guard text.count < Self.longest else { return false }
      guard token.kind == .function, tokens.isName(index, "var") else {
        text += tokens.bytes[Int(token.start)..<Int(token.end)]
        index += 1
        continue
      }
      guard substituteVariable(at: index, of: list, scope, depth, into: &text) else { return false }
      index = Int(token.partner) + 1
    }
    return true
  }

  private mutating func substituteVariable(
    at index: Int, of list: DeclarationList, _ scope: Int32, _ depth: Int, into text: inout [UInt8]
  ) -> Bool {
    guard matcher.takeStep(), let name = name(ofVariableAt: index, in: list.tokens) else {
      return false
    }
    switch lookUp(name, in: scope) {
    case .doubtful: return false
    case .found(let owner, let longhand, let scope):
      let list = tables.lists[Int(owner)]
      let declaration = list.declarations[Int(list.longhands[Int(longhand)].declaration)]
      return substitute(declaration.value, of: list, scope, depth: depth + 1, into: &text)
    case .undeclared:
      // A missing sheet may declare it.
      guard !styles.isIncomplete else { return false }
      let contents = list.tokens.contents(of: index)
      guard let comma = contents.first(where: { list.tokens[$0].kind == .comma }) else {
        return false
      }
      return substitute(
        comma + 1..<contents.upperBound, of: list, scope, depth: depth + 1, into: &text)
    }
  }
}
