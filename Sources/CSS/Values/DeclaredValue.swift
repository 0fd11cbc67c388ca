/// The value of one longhand property as a declaration gives it.
package enum DeclaredValue: Sendable, Hashable {
  /// `inherit`, `initial` and their like, which every property takes.
  case wide(WideKeyword)
  case keyword(Keyword)
  case colour(ColourValue)
  /// A length, a percentage or a plain number.
  case length(Length)
  /// A list or function that is kept as text, such as a gradient or a shadow.
  case text(String)
  /// It is `var()` with nothing else: the value of the custom property whose name has this hash.
  case variable(NameHash)
  /// It holds `var()` in another form: only an element's custom properties tell the value.
  case substituted
  /// Valid as far as can be told, but not computed here, such as `calc()`.
  case unsupported

  /// The keywords of CSS Cascade Level 5, section 7.3.
  package enum WideKeyword: String, Sendable, Hashable {
    case inherit, initial, unset, revert
    case revertLayer = "revert-layer"
  }
}
