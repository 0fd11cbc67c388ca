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
      .mixBlendMode, .colorScheme:
      .keyword(.normal)
    case .fontFamily: .text("")
    case .backgroundRepeat: .text("repeat")
    default: .keyword(.none)
    }
  }
}
