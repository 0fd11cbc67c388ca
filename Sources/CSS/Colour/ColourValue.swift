/// A colour as a declaration gives it, which may depend on where it is used.
package enum ColourValue: Sendable, Hashable {
  case colour(Colour)
  /// `currentcolor`: the colour of the element's text.
  case currentColour
  /// A colour that the reader's system chooses, such as `Canvas`.
  case system
  /// A valid form that is not computed here: `color-mix()`, relative colours, wide gamuts, `calc()`.
  case unsupported

  /// Whether a word in small letters is a system colour, deprecated ones included.
  static func isSystemColour(_ name: String) -> Bool { systemColours.contains(name) }

  private static let systemColours: Set<String> = [
    "accentcolor", "accentcolortext", "activetext", "buttonborder", "buttonface", "buttontext",
    "canvas", "canvastext", "field", "fieldtext", "graytext", "highlight", "highlighttext",
    "linktext", "mark", "marktext", "selecteditem", "selecteditemtext", "visitedtext",
    "activeborder", "activecaption", "appworkspace", "background", "buttonhighlight",
    "buttonshadow", "captiontext", "inactiveborder", "inactivecaption", "inactivecaptiontext",
    "infobackground", "infotext", "menu", "menutext", "scrollbar", "threeddarkshadow",
    "threedface", "threedhighlight", "threedlightshadow", "threedshadow", "window", "windowframe",
    "windowtext",
  ]
}
