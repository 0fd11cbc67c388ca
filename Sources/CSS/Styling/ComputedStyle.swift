/// A style that one or many elements of a page have.
///
/// Elements share one when the same rules match them and their parents share one too, so a style
/// stands for all that is known about the common properties of an element and those around it.
struct ComputedStyle {
  /// The style of the parent.
  var parent: Int32 = 0
  /// The style of the page's root; 0 for the root itself and the document.
  var root: Int32 = 0
  /// The style of text in such elements; -1 if there is none yet.
  var text: Int32 = -1
  /// Where its row of inherited properties starts.
  var row: Int32 = 0
  /// The first winner of the common properties that are not inherited.
  var ownStart: Int32 = 0
  /// The common properties that are declared for the element itself and not inherited.
  var ownMask: UInt64 = 0
  /// The innermost scope of custom properties; -1 for none.
  var scope: Int32 = -1
  /// The list of declarations of the style attribute; -1 for none.
  var attribute: Int32 = -1
  /// The common properties that the page itself declares for the element.
  var authored: UInt64 = 0

  // What nearly every rule asks for.
  var display = Answer<Keyword>.known(.inline)
  var visibility = Answer<Keyword>.known(.visible)
  var position = Answer<Keyword>.known(.static)
  var color = Answer<Colour>.known(.black)
  var backgroundColor = Answer<Colour>.known(.transparent)
  var fontSize = Answer<Double>.known(FontSize.medium)
  var fontWeight = Answer<Double>.known(400)

  /// Whether a rule may put text before or behind such an element.
  var mayHaveGeneratedText = false
  /// Whether a rule may take the outline of such an element away while it has the focus.
  var mayLoseOutline = false
  /// Whether nobody sees such an element because of its own style; `nil` until somebody asks.
  var isOutOfSight: Bool?
  /// How text looks on a white canvas; `nil` until somebody asks.
  var look: TextLook?

  /// The style of a child for which nothing is declared; `parent` is the number of this style.
  func heir(_ parent: Int32, isIncomplete: Bool) -> ComputedStyle {
    var style = ComputedStyle()
    (style.parent, style.root) = (parent, root == 0 ? parent : root)
    (style.row, style.scope) = (row, scope)
    (style.visibility, style.color) = (visibility, color)
    (style.fontSize, style.fontWeight) = (fontSize, fontWeight)
    if isIncomplete {
      style.position = .unknown(.missingSheet)
      style.backgroundColor = .unknown(.missingSheet)
    }
    return style
  }
}

/// The declaration that gives elements a property.
struct Winner {
  var list: Int32
  var longhand: Int32
  /// The style it belongs to.
  var style: Int32
  var property: Property
  /// The winner whose value counts: itself, the parent's, or -1 for the initial value.
  var source: Int32
  /// Whether something that may or may not count says otherwise.
  var isDoubtful: Bool
}

/// Custom properties declared for elements of one style.
struct CustomScope {
  /// The scope of the nearest ancestor that has one; -1 for none.
  var parent: Int32
  var range: Range<Int>
}
