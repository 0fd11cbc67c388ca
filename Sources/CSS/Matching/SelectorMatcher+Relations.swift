import HTML

/// `:has()` and positions among siblings.
extension SelectorMatcher {
  /// Whether something near an element matches one of the selectors; the same is searched once.
  mutating func has(_ run: SelectorRun, _ element: Int32, _ table: SelectorTable) -> Truth {
    let list = HashMixer.mixed(table.number, UInt64(run.start))
    let key = HashMixer.mixed(list, UInt64(element))
    if focused == nil, let known = relations.value(key) {
      return Truth(rawValue: UInt8(known)) ?? .unknown
    }
    let truth = search(run, element, table)
    if focused == nil { relations.insert(Int32(truth.rawValue), for: key) }
    return truth
  }

  private mutating func search(
    _ run: SelectorRun, _ element: Int32, _ table: SelectorTable
  ) -> Truth {
    var best = Truth.no
    for index in run.indices where best != .yes {
      best = best.or(has(table.store.selectors[index], element, table))
    }
    return best
  }

  private mutating func has(_ selector: Selector, _ element: Int32, _ table: SelectorTable) -> Truth
  {
    // The last two parts are the step from the anchor and the anchor itself.
    let joint = selector.parts.upperBound - 2
    guard joint >= selector.parts.lowerBound,
      case .combinator(let step) = table.store.parts[Int(joint)]
    else { return .unknown }
    let isSingle = !table.store.parts[Int(selector.parts.lowerBound)..<Int(joint)].contains {
      if case .combinator = $0 { true } else { false }
    }
    let node = PageTree.NodeID(Int(element))
    switch step {
    case .child where isSingle: return search(tree.children(of: node), selector, element, table)
    case .child, .descendant:
      let inside = element + 1..<tree[node].end
      return search(inside.lazy.map { PageTree.NodeID(Int($0)) }, selector, element, table)
    case .nextSibling where isSingle:
      let next = siblings(behind: node).first { elements[$0.index].isElement }
      return search(CollectionOfOne(next ?? node).filter { $0 != node }, selector, element, table)
    case .nextSibling, .laterSibling:
      var best = Truth.no
      for sibling in siblings(behind: node) where best != .yes {
        best = best.or(search(CollectionOfOne(sibling), selector, element, table))
        if isSingle || best == .yes { continue }
        best = best.or(search(tree.descendants(of: sibling), selector, element, table))
      }
      return best
    }
  }

  private func siblings(
    behind node: PageTree.NodeID
  ) -> some Sequence<PageTree.NodeID> {
    sequence(state: node) { [tree] current in
      guard let next = tree.nextSibling(of: current) else { return nil }
      current = next
      return next
    }
  }

  private mutating func search(
    _ candidates: some Sequence<PageTree.NodeID>, _ selector: Selector, _ anchor: Int32,
    _ table: SelectorTable
  ) -> Truth {
    var best = Truth.no
    for candidate in candidates where elements[candidate.index].isElement {
      guard takeStep() else { return .unknown }
      best = best.or(match(selector.parts, candidate.index, in: table, anchor: anchor))
      if best == .yes { break }
    }
    return best
  }

  mutating func test(_ position: TreePosition, _ element: Int32) -> Bool {
    switch position {
    case .root: elements[element].parent == 0
    case .empty: isEmpty(element)
    case .firstChild: elements.place(of: element).contains(.first)
    case .lastChild: elements.place(of: element).contains(.last)
    case .onlyChild: elements.place(of: element) == [.first, .last]
    case .firstOfType: place(element, amongType: true, fromEnd: false) == 1
    case .lastOfType: place(element, amongType: true, fromEnd: true) == 1
    case .onlyOfType:
      place(element, amongType: true, fromEnd: false) == 1
        && place(element, amongType: true, fromEnd: true) == 1
    }
  }

  private func isEmpty(_ element: Int32) -> Bool {
    tree.children(of: PageTree.NodeID(Int(element))).allSatisfy { child in
      tree[child].kind != .element
        && (tree[child].kind != .text || tree.textBytes(of: child).isEmpty)
    }
  }

  mutating func test(_ formula: NthFormula, _ element: Int32, _ table: SelectorTable) -> Truth {
    if let filter = formula.filter { return test(formula, of: filter, element, table) }
    let position = place(element, amongType: formula.countsType, fromEnd: formula.countsFromEnd)
    return Truth(formula.matches(position))
  }

  /// `:nth-child(… of S)`: counts the siblings that match.
  private mutating func test(
    _ formula: NthFormula, of filter: SelectorRun, _ element: Int32, _ table: SelectorTable
  ) -> Truth {
    var position = 0
    var truth = Truth.no
    let parent = PageTree.NodeID(Int(elements[element].parent))
    for child in tree.children(of: parent) where elements[child.index].isElement {
      let isCounted = formula.countsFromEnd ? child.index >= element : child.index <= element
      guard isCounted else { continue }
      guard takeStep() else { return .unknown }
      var matches = Truth.no
      for index in filter.indices where matches != .yes {
        matches = matches.or(match(table.store.selectors[index].parts, child.index, in: table))
      }
      if matches == .unknown { return .unknown }
      if matches == .yes { position += 1 }
      if child.index == element { truth = matches }
    }
    return truth.and(Truth(formula.matches(position)))
  }

  /// The place of an element among its siblings, or among those of its type, counted from 1.
  private mutating func place(_ element: Int32, amongType: Bool, fromEnd: Bool) -> Int {
    if amongType {
      if typePlaces == nil { typePlaces = SiblingPlaces(elements, byType: true) }
      return typePlaces?.place(of: element, fromEnd: fromEnd) ?? 0
    }
    if places == nil { places = SiblingPlaces(elements, byType: false) }
    return places?.place(of: element, fromEnd: fromEnd) ?? 0
  }
}
