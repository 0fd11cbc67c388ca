/// One selector of a list: compounds joined by combinators.
package struct Selector: Sendable {
  /// Its parts, the last compound first; the order in which they are matched.
  let parts: Range<Int32>
  /// The parts as indices of the table's array.
  var range: Range<Int> { Int(parts.lowerBound)..<Int(parts.upperBound) }
  package let specificity: Specificity
  /// What it styles instead of the element itself.
  package let pseudoElement: PseudoElement?
  /// The bytes it is written in.
  package let span: Range<Int>
  var traits: Traits
  /// Names that must be found among the elements around what it matches.
  let required: AncestorFilter
  /// What it looks at besides the names of the element itself.
  let reach: Reach

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// It holds only while the reader does something: `:hover`, `:focus`.
    static let action = Traits(rawValue: 1)
    /// It names one of the states of focus.
    static let focus = Traits(rawValue: 2)
    /// Browsers may drop the whole rule, because they do not know the selector.
    static let doubtful = Traits(rawValue: 4)
  }

  /// What decides about a match besides the names of the element itself: its type, classes and id.
  enum Reach: Sendable, Comparable {
    /// The names of the elements around it.
    case around
    /// Those, the names of the element directly before it, its place under its parent, and whether
    /// it has the address that makes a link.
    case neighbour
    /// Attributes, states, places or other elements.
    case anything
  }

  /// A part of an element that has a style of its own.
  package enum PseudoElement: Sendable, Hashable {
    case before, after
    /// Another one: `::marker`, `::placeholder`, `::first-line`.
    case other
  }
}

/// The selectors of a style sheet, in one place that is shared and not copied.
final class SelectorTable: Sendable {
  let store: SelectorStore

  /// A number that no other table has.
  var number: UInt64 { UInt64(UInt(bitPattern: ObjectIdentifier(self))) }

  init(_ store: SelectorStore) {
    self.store = store
  }
}

/// The selectors of a style sheet with the parts they are made of.
struct SelectorStore: Sendable {
  /// Those of rules and those in the brackets of pseudo-classes, each list as one run.
  var selectors: [Selector] = []
  var parts: [SelectorPart] = []
  var attributes: [AttributeTest] = []
  var formulas: [NthFormula] = []
  /// The ranges in the brackets of `:lang()`.
  var languages: [[String]] = []

  /// The names of all compounds that must match something around the element, of the parts from
  /// `start` on.
  func required(from start: Int) -> AncestorFilter {
    var filter = AncestorFilter()
    var isAround = false
    for part in parts[start...] {
      switch part {
      case .combinator(let step): isAround = step == .child || step == .descendant
      case .type(let name):
        if isAround { filter.insert(type: name) }
      case .class(let name), .id(let name):
        if isAround { filter.insert(name) }
      default: continue
      }
    }
    return filter
  }

  /// What a selector made of some of the parts looks at besides the names of the element itself.
  func reach(of range: Range<Int>) -> Selector.Reach {
    var reach = Selector.Reach.around
    var isFirstStep = true
    let compounds = parts[range].split(omittingEmptySubsequences: false) {
      if case .combinator = $0 { true } else { false }
    }
    for compound in compounds {
      let isRoot = compound.contains(.position(.root))
      for part in compound where !isAboutNames(part, orAttributes: isRoot) {
        guard isFirstStep, isAboutPlace(part) else { return .anything }
        reach = .neighbour
      }
      guard compound.endIndex < range.upperBound else { break }
      switch parts[compound.endIndex] {
      case .combinator(.child), .combinator(.descendant): break
      case .combinator(.nextSibling) where isFirstStep: reach = .neighbour
      default: return .anything
      }
      isFirstStep = false
    }
    return reach
  }

  /// Whether a part of a compound looks only at the place of an element or its being a link.
  private func isAboutPlace(_ part: SelectorPart) -> Bool {
    switch part {
    case .position(let position): SiblingPlace(position) != nil
    case .state(.link): true
    default: false
    }
  }

  /// Whether a part of a compound looks only at the names of an element, or its attributes too.
  ///
  /// The attributes of the root are the same for all elements of a page, and part of its style.
  private func isAboutNames(_ part: SelectorPart, orAttributes: Bool) -> Bool {
    switch part {
    case .universal, .type, .id, .class, .never, .position(.root): true
    case .attribute: orAttributes
    case .any(let run), .not(let run):
      run.indices.allSatisfy { index in
        let inner = selectors[index]
        return orAttributes
          ? parts[inner.range].allSatisfy { isAboutNames($0, orAttributes: true) }
          : inner.reach == .around
      }
    default: false
    }
  }

  /// The highest specificity in a run.
  func specificity(of run: SelectorRun) -> Specificity {
    run.indices.map { selectors[$0].specificity }.max() ?? .zero
  }

  /// The traits of a choice between the selectors of a run: it waits for an action only if all do.
  func traits(of run: SelectorRun) -> Selector.Traits {
    let all = selectors[run.indices].map(\.traits)
    let any = all.reduce(into: Selector.Traits()) { $0.formUnion($1) }
    let waits = !all.isEmpty && all.allSatisfy { $0.contains(.action) }
    return waits ? any : any.subtracting(.action)
  }
}
