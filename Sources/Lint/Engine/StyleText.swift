import CSS
import HTML

/// The declarations of a style sheet, a `style` element or a style attribute.
package struct StyleText {
  /// Whether styles used beside these ask if the reader wants less motion.
  package let reducesMotion: Bool
  private let source: Source

  private enum Source {
    case sheet(StyleSheet)
    /// The declarations of an attribute, and the bytes they stand at in the page, if these are the
    /// same; else only the attribute's place is known.
    case attribute(DeclarationList, ByteRange, isVerbatim: Bool)
  }

  /// A declaration with what is around it.
  package struct Declared {
    /// The property in small letters.
    package let name: String
    /// The value in small letters, as it is written.
    package let value: String
    package let isImportant: Bool
    /// The selectors of its rule; empty in a style attribute.
    package let selectors: [String]
    /// The conditions around its rule, such as `@media print`.
    package let conditions: [String]
    /// The number of its rule in the sheet.
    package let rule: Int
    /// Where it stands in the sheet's file or in the page.
    package let span: ByteRange

    /// Whether it holds on paper only.
    package var isForPrint: Bool { conditions.contains { $0.hasPrefix("@media print") } }
  }

  init(_ sheet: StyleSheet, reducesMotion: Bool) {
    source = .sheet(sheet)
    self.reducesMotion = reducesMotion
  }

  /// - Parameters:
  ///   - place: The value of the attribute in the page.
  ///   - isVerbatim: Whether the value stands there byte for byte.
  init(_ list: DeclarationList, at place: ByteRange, isVerbatim: Bool, reducesMotion: Bool) {
    source = .attribute(list, place, isVerbatim: isVerbatim)
    self.reducesMotion = reducesMotion
  }

  /// Returns the declarations of some properties, in their order. `names` are in small letters.
  package func declarations(_ names: Set<String>) -> [Declared] {
    switch source {
    case .sheet(let sheet): declarations(names, in: sheet)
    case .attribute(let list, let place, let isVerbatim):
      list.declarations.filter { names.contains($0.name) }.map { declaration in
        Declared(
          name: declaration.name, value: list.text(of: declaration).lowercased(),
          isImportant: declaration.isImportant, selectors: [], conditions: [], rule: 0,
          span: isVerbatim ? Self.range(declaration.span, from: place.offset) : place)
      }
    }
  }

  private func declarations(_ names: Set<String>, in sheet: StyleSheet) -> [Declared] {
    var found: [Declared] = []
    for (number, rule) in sheet.rules.enumerated() {
      for declaration in sheet.declarations(of: rule) where names.contains(declaration.name) {
        found.append(
          Declared(
            name: declaration.name, value: sheet.text(of: declaration).lowercased(),
            isImportant: declaration.isImportant, selectors: sheet.selectorTexts(of: rule),
            conditions: sheet.conditionTexts(of: rule), rule: number,
            span: Self.range(declaration.span, from: sheet.offset)))
      }
    }
    return found
  }

  private static func range(_ range: Range<Int>, from start: Int) -> ByteRange {
    ByteRange(offset: start + range.lowerBound, length: range.count)
  }
}
