import HTML

/// The values of common properties for a style.
extension Styling {
  /// The value of a common property, with variables put in and inheritance followed.
  mutating func value(_ property: Property, _ style: Int32) -> Answer<DeclaredValue> {
    if let winner = winner(property, style) { return resolved(winner) }
    return styles.isIncomplete && !property.isAnsweredWithoutSheets
      ? .unknown(.missingSheet) : .known(property.initialValue)
  }

  /// The value a winner gives.
  mutating func resolved(_ winner: Winner) -> Answer<DeclaredValue> {
    if winner.isDoubtful { return .unknown(matcher.isExhausted ? .tooComplex : .selector) }
    if styles.isIncomplete, winner.list < firstAttributeList,
      !winner.property.isAnsweredWithoutSheets
    {
      return .unknown(.missingSheet)
    }
    guard winner.source >= 0 else { return .known(winner.property.initialValue) }
    let source = tables.winners[Int(winner.source)]
    return source.isDoubtful ? .unknown(.selector) : ownValue(source)
  }

  /// The value a winner declares itself.
  mutating func ownValue(_ winner: Winner) -> Answer<DeclaredValue> {
    switch longhand(of: winner).value {
    case .variable(let name): value(of: name, for: winner)
    case .substituted: substituted(winner)
    case .unsupported: .unknown(.calculation)
    case .wide: .unknown(.form)
    case let value: .known(value)
    }
  }

  /// The style that declares what counts as the value of a common property.
  func declaringStyle(_ property: Property, _ style: Int32) -> Int32 {
    guard let winner = winner(property, style), winner.source >= 0 else { return style }
    return tables.winners[Int(winner.source)].style
  }

  mutating func keyword(_ property: Property, _ style: Int32) -> Answer<Keyword> {
    value(property, style).flatMap { value in
      if case .keyword(let keyword) = value { .known(keyword) } else { .unknown(.form) }
    }
  }

  /// The colour of a common property.
  mutating func colour(_ property: Property, _ style: Int32) -> Answer<Colour> {
    switch value(property, style) {
    case .unknown(let reason): return .unknown(reason)
    case .known(.colour(.colour(let colour))): return .known(colour)
    case .known(.colour(.system)): return .unknown(.systemColour)
    case .known(.colour(.unsupported)): return .unknown(.calculation)
    case .known(.colour(.currentColour)):
      let declaring = tables.computed[Int(declaringStyle(property, style))]
      // For text itself it comes out of a variable, and means the colour of the parent.
      return property == .color ? tables.computed[Int(declaring.parent)].color : declaring.color
    case .known: return .unknown(.form)
    }
  }
}
