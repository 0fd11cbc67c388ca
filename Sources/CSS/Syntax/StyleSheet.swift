/// One parsed style sheet; immutable, so that all pages of a site share it.
package final class StyleSheet: Sendable {
  /// The file it is in; `nil` when it is inside of the page that uses it.
  package let path: String?
  /// The offset of its first byte in that file or page.
  package let offset: Int
  /// Its style rules in the order of the cascade; nested rules stand behind what is around them.
  package let rules: [StyleRule]
  /// Its `@import` rules. They are not followed: give their sheets to the style set yourself.
  package let imports: [ImportRule]
  /// At-rules that style no element, such as `@font-face` and `@keyframes`, and unknown ones.
  package let otherRules: [OtherRule]
  /// What a browser drops from it, in the order of the source.
  package let problems: [SyntaxProblem]

  let declarations: DeclarationList
  let selectors: SelectorTable
  let conditions: [RuleCondition]
  /// The names of its cascade layers in the order in which they are first named.
  let layers: [LayerName]
  /// Where to find the rules that can match an element.
  let indexes: SheetIndexes

  /// Reads a style sheet; any bytes end in one. Takes time in proportion to their number.
  package init(parsing bytes: [UInt8], path: String? = nil, offset: Int = 0) {
    self.path = path
    self.offset = offset
    var parser = StyleSheetParser(tokens: TokenList(bytes))
    parser.parse()
    rules = parser.rules
    imports = parser.imports
    otherRules = parser.otherRules
    problems = parser.problems
    declarations = DeclarationList(parser.declarations)
    selectors = SelectorTable(parser.selectors)
    conditions = parser.conditions
    layers = parser.layers
    indexes = SheetIndexes(
      rules: parser.rules, selectors: parser.selectors, declarations: parser.declarations)
  }

  /// Reads a style sheet from text.
  package convenience init(_ text: String, path: String? = nil) {
    self.init(parsing: Array(text.utf8), path: path)
  }
}

// MARK: - Parts of a sheet

/// A style rule: declarations for the elements that selectors match.
///
/// Declarations on both sides of a nested rule are two rules.
package struct StyleRule: Sendable {
  /// The selectors, as a run of the sheet's selectors.
  let selectors: SelectorRun
  /// The declarations, as a run of the sheet's declarations.
  let declarations: Range<Int>
  /// The longhands of these declarations.
  let longhands: Range<Int>
  /// The innermost condition around the rule, as an index; `nil` for none.
  let condition: Int?
  /// The cascade layer, as an index; `nil` outside of all layers.
  let layer: Int?
  /// The bytes of its selectors.
  package let selectorSpan: Range<Int>
}

/// A condition around rules, such as `@media print`.
struct RuleCondition: Sendable {
  enum Kind: Sendable {
    case media(MediaQueryList)
    /// Decided when it was read, or never: `@supports`, `@container`, `@scope`.
    case constant(Truth, text: String)
  }

  let kind: Kind
  /// The condition around it.
  let parent: Int?
}

/// `@import`, with what limits the sheet it names.
package struct ImportRule: Sendable {
  /// The address as it is written.
  package let address: String
  package let media: MediaQueryList
  package let span: Range<Int>
}

/// An at-rule whose contents are not read.
package struct OtherRule: Sendable {
  /// The name in small letters, without `@`.
  package let name: String
  package let span: Range<Int>
}

/// The name of a cascade layer: its own name behind those of the layers around it.
struct LayerName: Sendable, Hashable {
  var parts: [String]
}

/// Something a browser drops while it reads a style sheet.
package struct SyntaxProblem: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Selectors that are an error; the whole rule is dropped.
    case selector
    /// Something that is neither a declaration nor a rule.
    case declaration
    /// Rules inside of rules beyond the depth that is read.
    case tooDeep
    /// The block of a rule is never closed.
    case unclosed
  }

  package let kind: Kind
  package let span: Range<Int>
}
