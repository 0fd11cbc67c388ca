/// The shorthand properties that set longhands whose values are read.
enum Shorthand: String, CaseIterable {
  case background, font, outline, overflow, inset, margin, animation, mask
  case insetBlock = "inset-block"
  case insetInline = "inset-inline"
  case marginBlock = "margin-block"
  case marginInline = "margin-inline"
  case textDecoration = "text-decoration"

  /// The shorthand by its name in small letters, a vendor's prefix left out.
  static func named(_ name: String) -> Shorthand? {
    Shorthand(rawValue: name.hasPrefix("-webkit-") ? String(name.dropFirst(8)) : name)
  }

  /// The longhands it sets, of those that are read.
  var longhands: [Property] {
    switch self {
    case .background: [.backgroundColor, .backgroundImage, .backgroundRepeat, .backgroundClip]
    case .font: [.fontStyle, .fontWeight, .fontSize, .lineHeight, .fontFamily]
    case .outline: [.outlineStyle, .outlineWidth, .outlineColor]
    case .overflow: [.overflowX, .overflowY]
    case .inset: [.top, .right, .bottom, .left]
    case .margin: [.marginTop, .marginRight, .marginBottom, .marginLeft]
    case .insetBlock: [.top, .bottom]
    case .insetInline: [.left, .right]
    case .marginBlock: [.marginTop, .marginBottom]
    case .marginInline: [.marginLeft, .marginRight]
    case .animation: [.animationName]
    case .mask: [.maskImage]
    case .textDecoration: [.textDecorationLine]
    }
  }
}
