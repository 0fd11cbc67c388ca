/// The properties whose values are read; all others are kept as text.
package enum Property: UInt8, Sendable, Hashable, CaseIterable {
  // Inherited.
  case color, visibility, fontSize, fontWeight, fontStyle, fontFamily, lineHeight
  case letterSpacing, wordSpacing, textAlign, textIndent, textShadow, textTransform, whiteSpace
  case direction, writingMode, pointerEvents, forcedColorAdjust, colorScheme, webkitTextFillColor
  // Not inherited.
  case display, contentVisibility, opacity, position
  case backgroundColor, backgroundImage, backgroundRepeat, backgroundClip
  case clipPath, overflowX, transform, rotate, scale, translate, filter, mixBlendMode, maskImage
  case float, left, right, top, bottom, clip, overflowY
  case width, height, minWidth, minHeight, maxWidth, maxHeight
  case marginLeft, marginRight, marginTop, marginBottom
  case outlineStyle, outlineWidth, outlineColor
  case textDecorationLine, content, userSelect, animationName

  /// Whether children take the value of their parent where nothing is declared for them.
  package var isInherited: Bool { rawValue <= Property.webkitTextFillColor.rawValue }

  /// The number of inherited properties, which come first.
  static let inheritedCount = Int(Property.webkitTextFillColor.rawValue) + 1

  /// The property's bit in masks.
  var bit: UInt64 { 1 << UInt64(rawValue) }

  /// The bits of all inherited properties.
  static let inheritedBits: UInt64 = 1 << UInt64(inheritedCount) - 1

  /// The property as CSS spells it.
  package var name: String { CaseNames.cssName(of: self) }

  /// The property by its name in small letters, by a vendor's old name, or by its logical name.
  package static func named(_ name: String) -> Property? { byName[name] ?? otherNames[name] }

  private static let byName = CaseNames.table(of: Property.self)

  /// Other names of the same thing; logical sides are those of horizontal text from left to right.
  private static let otherNames: [String: Property] = [
    "-webkit-user-select": .userSelect, "-moz-user-select": .userSelect,
    "-webkit-transform": .transform, "-webkit-filter": .filter,
    "-webkit-clip-path": .clipPath, "-webkit-mask-image": .maskImage,
    "-webkit-background-clip": .backgroundClip, "-webkit-animation-name": .animationName,
    "inline-size": .width, "block-size": .height,
    "min-inline-size": .minWidth, "min-block-size": .minHeight,
    "max-inline-size": .maxWidth, "max-block-size": .maxHeight,
    "inset-inline-start": .left, "inset-inline-end": .right,
    "inset-block-start": .top, "inset-block-end": .bottom,
    "margin-inline-start": .marginLeft, "margin-inline-end": .marginRight,
    "margin-block-start": .marginTop, "margin-block-end": .marginBottom,
    "overflow-inline": .overflowX, "overflow-block": .overflowY,
  ]
}
