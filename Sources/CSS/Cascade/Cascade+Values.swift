import HTML

extension Cascade {
  /// The value of a property for a node, with variables put in and inheritance followed.
  ///
  /// It is never one of the words all properties take. Relative lengths stay as they are written.
  package func value(_ property: Property, of node: PageTree.NodeID) -> Answer<DeclaredValue> {
    if let winner = winner(property, node) { return resolved(winner) }
    return styles.isIncomplete && !property.isAnsweredWithoutSheets
      ? .unknown(.missingSheet) : .known(property.initialValue)
  }

  /// The value a winner gives.
  func resolved(_ winner: Winner) -> Answer<DeclaredValue> {
    if winner.isDoubtful { return .unknown(matcher.isExhausted ? .tooComplex : .selector) }
    if styles.isIncomplete, winner.list < firstAttributeList,
      !winner.property.isAnsweredWithoutSheets
    {
      return .unknown(.missingSheet)
    }
    guard winner.source >= 0 else { return .known(winner.property.initialValue) }
    let source = winners[Int(winner.source)]
    if source.isDoubtful { return .unknown(.selector) }
    switch longhand(of: source).value {
    case .substituted: return substituted(source)
    case .unsupported: return .unknown(.calculation)
    case .wide: return .unknown(.form)
    case let value: return .known(value)
    }
  }

  /// The element that declares what counts as a node's value; `nil` for an initial value.
  func declaringElement(_ property: Property, _ node: PageTree.NodeID) -> Int32? {
    guard let winner = winner(property, node), winner.source >= 0 else { return nil }
    return winners[Int(winner.source)].element
  }

  /// The keyword of a property that takes keywords.
  package func keyword(_ property: Property, of node: PageTree.NodeID) -> Answer<Keyword> {
    value(property, of: node).flatMap { value in
      if case .keyword(let keyword) = value { .known(keyword) } else { .unknown(.form) }
    }
  }

  /// The display type an element is given; text has that of no element and answers `inline`.
  package func display(of node: PageTree.NodeID) -> Answer<Keyword> { keyword(.display, of: node) }

  package func visibility(of node: PageTree.NodeID) -> Answer<Keyword> {
    keyword(.visibility, of: node)
  }

  package func position(of node: PageTree.NodeID) -> Answer<Keyword> {
    keyword(.position, of: node)
  }

  package func textAlign(of node: PageTree.NodeID) -> Answer<Keyword> {
    keyword(.textAlign, of: node)
  }

  /// The opacity of an element itself, from 0 to 1.
  package func opacity(of node: PageTree.NodeID) -> Answer<Double> {
    value(.opacity, of: node).flatMap { value in
      guard case .length(let length) = value else { return .unknown(.form) }
      let number = length.unit == .percent ? length.value / 100 : length.value
      return .known(min(max(number, 0), 1))
    }
  }

  /// The colour of a node's text.
  package func color(of node: PageTree.NodeID) -> Answer<Colour> {
    colour(.color, of: node)
  }

  /// The colour behind an element itself; transparent where none is declared.
  package func backgroundColor(of node: PageTree.NodeID) -> Answer<Colour> {
    colour(.backgroundColor, of: node)
  }

  /// The colour of a property that takes colours.
  package func colour(_ property: Property, of node: PageTree.NodeID) -> Answer<Colour> {
    var (property, node) = (property, node)
    while true {
      guard case .known(let value) = value(property, of: node) else {
        return value(property, of: node).flatMap { _ in .unknown(.form) }
      }
      guard case .colour(let colour) = value else { return .unknown(.form) }
      switch colour {
      case .colour(let colour): return .known(colour)
      case .system: return .unknown(.systemColour)
      case .unsupported: return .unknown(.calculation)
      case .currentColour:
        // It comes from a variable if the property is `color`: then the parent's colour counts.
        let element = declaringElement(property, node) ?? node.index
        let parent = matcher.elements[element].parent
        node = PageTree.NodeID(Int(property == .color ? parent : element))
        property = .color
      }
    }
  }

  /// A list or function as text, such as a gradient or a shadow; `nil` for `none` and `normal`.
  package func text(_ property: Property, of node: PageTree.NodeID) -> Answer<String?> {
    value(property, of: node).flatMap { value in
      switch value {
      case .text(let text): .known(text)
      case .keyword(.none), .keyword(.normal), .keyword(.auto): .known(nil)
      case .keyword(let keyword): .known(keyword.name)
      default: .unknown(.form)
      }
    }
  }

  /// The images behind an element itself, as text; `nil` if there are none.
  package func backgroundImage(of node: PageTree.NodeID) -> Answer<String?> {
    text(.backgroundImage, of: node)
  }
}

extension Property {
  /// Whether it is answered as though a missing sheet said nothing about it, because nearly all
  /// elements are shown.
  var isAnsweredWithoutSheets: Bool {
    self == .display || self == .visibility || self == .contentVisibility
  }

  /// The value where nothing is declared or inherited.
  package var initialValue: DeclaredValue {
    switch self {
    case .color, .webkitTextFillColor:
      self == .color ? .colour(.colour(.black)) : .colour(.currentColour)
    case .backgroundColor: .colour(.colour(.transparent))
    case .outlineColor: .colour(.currentColour)
    case .display: .keyword(.inline)
    case .visibility, .overflowX, .overflowY, .contentVisibility: .keyword(.visible)
    case .fontSize, .outlineWidth: .keyword(.medium)
    case .textAlign: .keyword(.start)
    case .textIndent: .length(.zero)
    case .marginLeft, .marginRight, .marginTop, .marginBottom: .length(.zero)
    case .opacity: .length(Length(1, .number))
    case .position: .keyword(.static)
    case .direction: .keyword(.ltr)
    case .writingMode: .keyword(.horizontalTb)
    case .backgroundClip: .keyword(.borderBox)
    case .left, .right, .top, .bottom, .clip, .width, .height, .minWidth, .minHeight,
      .pointerEvents, .forcedColorAdjust, .userSelect:
      .keyword(.auto)
    case .fontWeight, .fontStyle, .lineHeight, .letterSpacing, .wordSpacing, .whiteSpace, .content,
      .mixBlendMode:
      .keyword(.normal)
    case .fontFamily: .text("")
    default: .keyword(.none)
    }
  }
}
