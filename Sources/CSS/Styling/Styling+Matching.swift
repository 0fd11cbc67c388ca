import HTML

/// A rule one of whose selectors matches an element.
struct MatchedRule: Sendable {
  var sheet: Int32
  var rule: Int32
  /// What it declares, as a run of the sheet's longhands.
  var longhands: Range<Int>
  /// How much its normal and its important declarations weigh.
  var normal: UInt64
  var important: UInt64
  /// Whether it certainly matches and applies.
  var truth: Truth

  init(_ entry: RuleIndex.Entry, of sheet: Int, _ styles: StyleSet, truth: Truth) {
    let standing = styles.standings[sheet][Int(entry.rule)]
    let source = styles.sheets[sheet]
    let weight = source.selectors.store.selectors[Int(entry.selector)].specificity
    self.sheet = Int32(sheet)
    rule = entry.rule
    longhands = source.rules[Int(entry.rule)].longhands
    normal = CascadeLevels.priority(level: standing.level, weight, order: standing.order)
    important = CascadeLevels.priority(
      level: standing.importantLevel, weight, order: standing.order)
    self.truth = truth
  }
}

extension Styling {
  /// The fewest nodes that are styled at a time.
  private static var chunk: Int { 64 }

  /// Styles a node, all before it and some behind it.
  mutating func prepare(through position: Int) {
    let goal = max(position + 1, 2 * styledCount, styledCount + Self.chunk)
    var contest = Contest()
    var matched: [MatchedRule] = []
    for position in styledCount..<min(goal, styleOfNode.count) {
      styledCount = position
      let element = matcher.elements[Int32(position)]
      let parent = styleOfNode[Int(element.parent)]
      styleOfNode[position] =
        element.isElement
        ? style(Int32(position), element, parent, &matched, &contest) : textStyle(parent)
    }
    styledCount = min(goal, styleOfNode.count)
  }

  /// The style of text in elements of a style: what is inherited, and nothing of its own.
  private mutating func textStyle(_ parent: Int32) -> Int32 {
    let outer = computed[Int(parent)]
    if outer.text >= 0 { return outer.text }
    let number = Int32(computed.count)
    computed[Int(parent)].text = number
    computed.append(heir(of: outer, parent))
    return number
  }

  /// The style of a child for which nothing is declared.
  private func heir(of outer: ComputedStyle, _ parent: Int32) -> ComputedStyle {
    var style = outer
    let initial = ComputedStyle()
    style.parent = parent
    (style.text, style.attribute) = (-1, -1)
    (style.ownMask, style.isAuthored) = (0, false)
    style.display = initial.display
    style.position = styles.isIncomplete ? .unknown(.missingSheet) : initial.position
    style.backgroundColor = styles.isIncomplete ? .unknown(.missingSheet) : initial.backgroundColor
    return style
  }

  /// Returns the style of an element: one that is there already, or a new one.
  private mutating func style(
    _ index: Int32, _ element: ElementTable.Element, _ parent: Int32,
    _ matched: inout [MatchedRule], _ contest: inout Contest
  ) -> Int32 {
    matched.removeAll(keepingCapacity: true)
    let number = kinds.number(of: index, in: matcher.elements, styles)
    let kind = kinds.kinds[Int(number)]
    var key = HashMixer.mixed(UInt64(number), UInt64(parent))
    match(kind.candidates, index, element, &key, into: &matched)
    let isAlone = element.hasStyleAttribute || element.mayHaveHints
    if !isAlone, let known = shared.value(key) { return known }
    var style = heir(of: computed[Int(parent)], parent)
    style.element = index
    style.isAuthored = isAlone || kind.isAuthored || matched.contains { $0.sheet > 0 }
    contest.reset()
    contest.start(with: kinds.outcomes, in: kind.outcome)
    for position in kind.unsettled { enter(kinds.unsettled[position], &contest) }
    for rule in matched { enter(rule, &contest) }
    if isAlone { enterAttributes(of: index, element, &style, &contest) }
    let result = Int32(computed.count)
    settle(&contest, as: result, style)
    if !isAlone { shared.insert(result, for: key) }
    return result
  }

  /// Matches candidates and puts those that match into the key of the style.
  private mutating func match(
    _ candidates: Range<Int>, _ index: Int32, _ element: ElementTable.Element,
    _ key: inout UInt64, into matched: inout [MatchedRule]
  ) {
    let around = matcher.elements[element.parent].names
    for position in candidates {
      if !around.mayHold(kinds.candidates[position].required) { continue }
      let candidate = kinds.candidates[position]
      if candidate.needsAttributes, !element.hasOtherAttributes { continue }
      let truth = matcher.match(candidate.parts, index, in: candidate.table)
        .and(candidate.rule.truth)
      guard truth != .no else { continue }
      var rule = candidate.rule
      rule.truth = truth
      matched.append(rule)
      key = HashMixer.mixed(key, UInt64(position) << 8 | UInt64(truth.rawValue))
    }
  }

  func enter(_ rule: MatchedRule, _ contest: inout Contest) {
    contest.enter(
      rule.longhands, of: lists[Int(rule.sheet)], number: rule.sheet, normal: rule.normal,
      important: rule.important, isCertain: rule.truth == .yes)
  }

  /// Lets the style attribute and attributes of old HTML compete.
  private mutating func enterAttributes(
    of index: Int32, _ element: ElementTable.Element, _ style: inout ComputedStyle,
    _ contest: inout Contest
  ) {
    enterHints(of: index, element, &contest)
    let node = PageTree.NodeID(Int(index))
    guard element.hasStyleAttribute, let text = tree.bytes(.style, of: node) else { return }
    style.attribute = list(for: text)
    enterStyleAttribute(style.attribute, &contest)
  }

  mutating func enterHints(
    of index: Int32, _ element: ElementTable.Element, _ contest: inout Contest
  ) {
    guard element.mayHaveHints else { return }
    let node = PageTree.NodeID(Int(index))
    guard let text = PresentationalHints.declarations(of: node, in: tree) else { return }
    let number = list(for: text[...])
    let priority = CascadeLevels.priority(level: CascadeLevels.hint, .zero, order: 0)
    let list = lists[Int(number)]
    contest.enter(
      list.longhands.indices, of: list, number: number, normal: priority, important: priority,
      isCertain: true)
  }

  func enterStyleAttribute(_ number: Int32, _ contest: inout Contest) {
    guard number >= 0 else { return }
    let list = lists[Int(number)]
    contest.enter(
      list.longhands.indices, of: list, number: number,
      normal: styles.levels.attributePriority(isImportant: false),
      important: styles.levels.attributePriority(isImportant: true), isCertain: true)
  }

  /// The list of declarations in an attribute; the same text is read once.
  private mutating func list(for text: ArraySlice<UInt8>) -> Int32 {
    let key = NameHash(text).value
    if let known = attributeLists.value(key) { return known }
    let index = Int32(lists.count)
    lists.append(DeclarationList(styleAttribute: Array(text)))
    attributeLists.insert(index, for: key)
    return index
  }
}
