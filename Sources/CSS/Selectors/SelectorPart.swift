import HTML

/// One condition of a selector, or the step from one compound to the next.
enum SelectorPart: Sendable, Hashable {
  case universal
  /// The name of an element, in small letters.
  case type(NameHash)
  case id(NameHash)
  case `class`(NameHash)
  /// An index into the attribute tests of the selectors.
  case attribute(Int32)
  case state(ElementState)
  case position(TreePosition)
  /// An index into the formulas of the selectors.
  case nth(Int32)
  /// `:lang()`, as an index into the language ranges of the selectors.
  case language(Int32)
  /// `:is()`, `:where()`, `&`: one of the selectors in the run must match.
  case any(SelectorRun)
  case not(SelectorRun)
  /// `:has()`: something near the element must match one of the selectors in the run.
  case has(SelectorRun)
  /// The element `:has()` starts from.
  case anchor
  /// Nobody can say without a browser, or it is newer than this parser.
  case unknown
  /// Never matches in the document: `:host`, `:visited` before any visit.
  case never
  case combinator(Combinator)

  enum Combinator: UInt8, Sendable, Hashable {
    case descendant, child, nextSibling, laterSibling
  }
}

/// Selectors that stand one after the other.
struct SelectorRun: Sendable, Hashable {
  var start: Int32
  var count: Int32

  var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// Pseudo-classes about where an element stands in the tree.
enum TreePosition: UInt8, Sendable, Hashable {
  case root, empty, firstChild, lastChild, onlyChild, firstOfType, lastOfType, onlyOfType
}

/// Pseudo-classes about what an element is or what is done with it.
enum ElementState: UInt8, Sendable, Hashable {
  // What the reader does; untrue while nothing happens.
  case hover, active, focus, focusVisible, focusWithin, target, otherAction
  // What the markup says.
  case link, checked, disabled, enabled, required, optional, readOnly, readWrite, open, defined
  case placeholderShown

  /// Whether it holds only while the reader does something with the page.
  var isAction: Bool { rawValue <= ElementState.otherAction.rawValue }
  var isFocus: Bool { self == .focus || self == .focusVisible || self == .focusWithin }
}

/// `[name=value]` and its relatives.
struct AttributeTest: Sendable, Hashable {
  enum Relation: UInt8, Sendable { case exists, equals, includes, dash, prefix, suffix, substring }

  /// The attribute's name in small letters.
  let name: String
  /// The same name as trees keep it; `unknown` if it is none they know.
  let attribute: AttributeName
  var relation = Relation.exists
  var value: [UInt8] = []
  var ignoresCase = false

  init(name: String) {
    self.name = name
    attribute = AttributeName(named: name)
  }

  /// Whether the value of an attribute passes.
  func matches(_ text: ArraySlice<UInt8>) -> Bool {
    switch relation {
    case .exists: true
    case .equals: equal(text, value[...])
    case .includes:
      !value.isEmpty
        && text.split(whereSeparator: CSSByte.isWhitespace).contains { equal($0, value[...]) }
    case .dash:
      equal(text.prefix(value.count), value[...])
        && (text.count == value.count || text.dropFirst(value.count).first == UInt8(ascii: "-"))
    case .prefix: !value.isEmpty && equal(text.prefix(value.count), value[...])
    case .suffix: !value.isEmpty && equal(text.suffix(value.count), value[...])
    case .substring: !value.isEmpty && contains(text)
    }
  }

  private func equal(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    return ignoresCase
      ? left.elementsEqual(right) { CSSByte.lowercased($0) == CSSByte.lowercased($1) }
      : left.elementsEqual(right)
  }

  private func contains(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= value.count else { return false }
    return (text.startIndex...text.endIndex - value.count).contains { start in
      equal(text[start..<start + value.count], value[...])
    }
  }
}
