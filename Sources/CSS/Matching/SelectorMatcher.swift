import HTML

/// Tells whether selectors match elements of one page, as far as that can be known.
struct SelectorMatcher {
  let tree: PageTree
  let elements: ElementTable
  /// The element that has the focus.
  var focused: Int32?
  /// The steps that may still be taken from element to element; beyond them all is unknown.
  ///
  /// Selectors of many parts over deep trees take exponential time else.
  private(set) var budget: Int
  /// Places among siblings, and among those of the same type, counted when first asked for.
  var places: SiblingPlaces?
  var typePlaces: SiblingPlaces?
  /// What `:has()` was asked while nothing has the focus.
  var relations = SharedTable()

  /// - Parameter names: The names that the selectors use.
  init(_ tree: PageTree, names: SelectorNames) {
    self.tree = tree
    elements = ElementTable(tree, names: names)
    budget = 5_000_000 + 500 * tree.count
  }

  /// Whether so many steps were taken that answers may be unknown for that reason alone.
  var isExhausted: Bool { budget <= 0 }

  /// Whether the selector made of these parts matches an element; `anchor` is what `:has()` starts from.
  mutating func match(
    _ parts: Range<Int32>, _ element: Int32, in table: SelectorTable, anchor: Int32 = 0
  ) -> Truth {
    match(from: parts.lowerBound, to: parts.upperBound, element, table, anchor)
  }

  /// Matches the parts of a selector from an index on, beginning at an element.
  mutating func match(
    from start: Int32, to end: Int32, _ first: Int32, _ table: SelectorTable, _ anchor: Int32
  ) -> Truth {
    var element = first
    var truth = Truth.yes
    var index = start
    while index < end {
      let part = table.store.parts[Int(index)]
      index += 1
      guard case .combinator(let combinator) = part else {
        truth = truth.and(test(part, element, table, anchor))
        if truth == .no { return .no }
        continue
      }
      switch combinator {
      case .child: element = elements[element].parent
      case .nextSibling: element = elements[element].previous
      case .descendant, .laterSibling:
        return truth.and(
          matchAny(combinator, from: index, to: end, element, table, anchor))
      }
      if element == 0 { return .no }
    }
    return truth
  }

  /// Whether the parts match one of the elements above, or before, an element.
  private mutating func matchAny(
    _ combinator: SelectorPart.Combinator, from start: Int32, to end: Int32, _ element: Int32,
    _ table: SelectorTable, _ anchor: Int32
  ) -> Truth {
    var best = Truth.no
    var next = element
    while best != .yes {
      next = combinator == .descendant ? elements[next].parent : elements[next].previous
      if next == 0 { return best }
      guard takeStep() else { return .unknown }
      best = best.or(match(from: start, to: end, next, table, anchor))
    }
    return best
  }

  mutating func takeStep() -> Bool {
    budget -= 1
    return budget > 0
  }

  /// Whether an element passes one part of a compound.
  private mutating func test(
    _ part: SelectorPart, _ element: Int32, _ table: SelectorTable, _ anchor: Int32
  ) -> Truth {
    switch part {
    case .universal: .yes
    case .type(let name): Truth(elements[element].type == name)
    case .class(let name): Truth(elements.has(name, element))
    case .id(let name): Truth(elements[element].id == name)
    case .attribute(let index): Truth(test(attribute: Int(index), element, table.store))
    case .state(let state): test(state, element)
    case .position(let position): Truth(test(position, element))
    case .nth(let index): test(table.store.formulas[Int(index)], element, table)
    case .language(let index): test(languages: table.store.languages[Int(index)], element)
    case .any(let run): any(run, element, table, anchor)
    case .not(let run): any(run, element, table, anchor).negated
    case .has(let run): has(run, element, table)
    case .anchor: Truth(element == anchor)
    case .unknown: .unknown
    case .never, .combinator: .no
    }
  }

  private mutating func any(
    _ run: SelectorRun, _ element: Int32, _ table: SelectorTable, _ anchor: Int32
  ) -> Truth {
    var best = Truth.no
    for index in run.indices where best != .yes {
      let selector = table.store.selectors[index]
      if selector.pseudoElement != nil { continue }
      best = best.or(match(selector.parts, element, in: table, anchor: anchor))
    }
    return best
  }

  private func test(attribute index: Int, _ element: Int32, _ store: SelectorStore) -> Bool {
    let name = store.attributes[index].attribute
    guard elements[element].attributes & name.bit != 0 else { return false }
    let (test, node) = (store.attributes[index], PageTree.NodeID(Int(element)))
    if case .unknown = name {
      return tree.attributes(of: node).contains { attribute in
        guard case .unknown = attribute.name else { return false }
        let written = tree.source[attribute.nameSpan.indices].lazy.map(CSSByte.lowercased)
        return written.elementsEqual(test.name.utf8) && test.matches(tree.value(of: attribute))
      }
    }
    return tree.bytes(name, of: node).map(test.matches) ?? false
  }
}
