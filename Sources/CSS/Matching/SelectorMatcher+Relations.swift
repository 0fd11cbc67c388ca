import HTML

/// `:has()` and positions among siblings.
extension SelectorMatcher {
  mutating func has(_ run: SelectorRun, _ element: Int32, _ table: SelectorTable) -> Truth {
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
    case .child, .descendant: return search(tree.descendants(of: node), selector, element, table)
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
    case .root: return elements[element].parent == 0
    case .firstChild: return elements[element].previous == 0
    case .empty: return isEmpty(element)
    default: break
    }
    let counts = counted()
    let index = Int(element)
    return switch position {
    case .lastChild: counts.fromEnd(index) == 1
    case .onlyChild: counts.fromStart[index] == 1 && counts.fromEnd(index) == 1
    case .firstOfType: counts.typeFromStart[index] == 1
    case .lastOfType: counts.typeFromEnd(index) == 1
    default: counts.typeFromStart[index] == 1 && counts.typeFromEnd(index) == 1
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
    let counts = counted()
    let index = Int(element)
    let position: Int32 =
      switch (formula.countsType, formula.countsFromEnd) {
      case (false, false): counts.fromStart[index]
      case (false, true): counts.fromEnd(index)
      case (true, false): counts.typeFromStart[index]
      case (true, true): counts.typeFromEnd(index)
      }
    return Truth(formula.matches(Int(position)))
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

  private mutating func counted() -> SiblingCounts {
    if let siblings { return siblings }
    let counts = SiblingCounts(elements, count: tree.count)
    siblings = counts
    return counts
  }
}

/// The positions of all elements among their siblings, counted from 1.
struct SiblingCounts {
  private(set) var fromStart: [Int32]
  private(set) var typeFromStart: [Int32]
  /// The number of siblings, by parent, and of those of a type, by group.
  private var total: [Int32]
  private var group: [Int32]
  private var groupTotal: [Int32] = []
  private var parent: [Int32]

  private struct TypeUnderParent: Hashable {
    var parent: Int32
    var type: NameHash
  }

  /// Counts in one pass.
  init(_ elements: ElementTable, count: Int) {
    let zeros = [Int32](repeating: 0, count: count)
    (fromStart, typeFromStart, total, group, parent) = (zeros, zeros, zeros, zeros, zeros)
    var groups: [TypeUnderParent: Int32] = [:]
    for index in 0..<count {
      let element = elements[Int32(index)]
      guard element.isElement else { continue }
      parent[index] = element.parent
      total[Int(element.parent)] += 1
      fromStart[index] = total[Int(element.parent)]
      let key = TypeUnderParent(parent: element.parent, type: element.type)
      let number = groups[key] ?? Int32(groupTotal.count)
      if number == groupTotal.count {
        groups[key] = number
        groupTotal.append(0)
      }
      group[index] = number
      groupTotal[Int(number)] += 1
      typeFromStart[index] = groupTotal[Int(number)]
    }
  }

  func fromEnd(_ index: Int) -> Int32 {
    total[Int(parent[index])] - fromStart[index] + 1
  }

  func typeFromEnd(_ index: Int) -> Int32 {
    groupTotal[Int(group[index])] - typeFromStart[index] + 1
  }
}
