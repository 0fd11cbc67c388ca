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
  /// The fewest elements that are styled at a time.
  private static var chunk: Int { 32 }

  /// Styles an element, all before it and some behind it.
  mutating func prepare(through last: PageTree.NodeID) {
    let (elements, nodes) = (tree.allElements, tree.nodes)
    let least = min(max(2 * styledCount, styledCount + Self.chunk), elements.count)
    var contest = Contest()
    var matched: [MatchedRule] = []
    while styledCount < elements.count, styledCount < least || elements[styledCount] <= last {
      let element = elements[styledCount]
      let parent = styleOfNode[Int(nodes[element.position].parentIndex)]
      styleOfNode[element.position] = style(element.index, parent, &matched, &contest)
      styledCount += 1
    }
  }

  /// The style of text in elements of a style: what is inherited, and nothing of its own.
  mutating func textStyle(_ parent: Int32) -> Int32 {
    let known = tables.computed[Int(parent)].text
    if known >= 0 { return known }
    let number = Int32(tables.computed.count)
    tables.computed[Int(parent)].text = number
    tables.computed.append(
      tables.computed[Int(parent)].heir(parent, isIncomplete: styles.isIncomplete))
    return number
  }

  /// What most elements have their style from, as one number: their names, those around and that of
  /// the element before, their place, and the names of their attributes.
  @inline(__always)
  private func looks(of index: Int32, _ parent: Int32) -> UInt64 {
    let element = matcher.elements[index]
    let place = UInt64(matcher.elements.place(of: index).rawValue)
    return HashMixer.mixed(
      HashMixer.mixed(element.signature, UInt64(parent)),
      HashMixer.mixed(
        element.attributeNames ^ place, matcher.elements[element.previous].signature))
  }

  /// Returns the style of an element: that of one that looks alike, or what rules lead to.
  @inline(__always)
  private mutating func style(
    _ index: Int32, _ parent: Int32, _ matched: inout [MatchedRule], _ contest: inout Contest
  ) -> Int32 {
    let looks = looks(of: index, parent)
    if let known = tables.looks.value(looks) { return known }
    var reach = Selector.Reach.around
    let style = matchedStyle(index, parent, &reach, &matched, &contest)
    if reach < .anything { tables.looks.insert(style, for: looks) }
    return style
  }

  /// Returns the style of an element that rules lead to: one that is there already, or a new one.
  ///
  /// The kind of the element, the style of the parent, which stands for the kinds of all elements
  /// around, the kind of the element before and its place settle which rules about names match. The
  /// others are matched each time.
  ///
  /// - Parameter reach: Becomes how far it was looked.
  private mutating func matchedStyle(
    _ index: Int32, _ parent: Int32, _ reach: inout Selector.Reach,
    _ matched: inout [MatchedRule], _ contest: inout Contest
  ) -> Int32 {
    if !matched.isEmpty { matched.removeAll(keepingCapacity: true) }
    let number = Int(tables.kinds.number(of: index, in: matcher.elements, styles))
    let element = matcher.elements[index]
    let place = matcher.elements.place(of: index)
    var key = HashMixer.mixed(UInt64(number), UInt64(parent))
    if element.parent == 0 { key = HashMixer.mixed(key, attributesHash(of: index)) }
    if element.hasStyleAttribute || element.mayHaveHints || element.parent == 0 {
      reach = .anything
    }
    let kind = tables.kinds.kinds[number]
    match(kind.anything, index, element, place, &key, &reach, into: &matched)
    if element.attributes & kind.attributes != 0 {
      match(kind.attributed, index, element, place, &key, &reach, into: &matched)
    }
    let attributes = attributeLists(of: index, element)
    key = HashMixer.mixed(key, attributes.key)
    let neighbour = HashMixer.mixed(
      matcher.elements[element.previous].signature,
      UInt64(place.rawValue) << 1 | (element.hasAddress ? 1 : 0))
    let whole = HashMixer.mixed(key, neighbour)
    if let known = tables.places.value(whole) { return known }
    match(kind.neighbour, index, element, place, &key, &reach, into: &matched)
    let style: Int32
    if let known = tables.shared.value(key) {
      style = known
    } else {
      style = newStyle(kind, index, element, parent, attributes, matched, &contest)
      tables.shared.insert(style, for: key)
    }
    tables.places.insert(style, for: whole)
    return style
  }

  /// The attributes of an element as one number.
  private func attributesHash(of index: Int32) -> UInt64 {
    tree.attributes(of: PageTree.NodeID(Int(index))).reduce(0) { hash, attribute in
      let name = NameHash(lowercasing: tree.source[attribute.nameSpan.indices])
      return HashMixer.mixed(
        HashMixer.mixed(hash, name.value), NameHash(tree.value(of: attribute)).value)
    }
  }

  /// Lets all that is declared for an element compete, and stores the outcome as a style.
  private mutating func newStyle(
    _ kind: ElementKinds.Kind, _ index: Int32, _ element: ElementTable.Element, _ parent: Int32,
    _ attributes: AttributeLists, _ matched: [MatchedRule], _ contest: inout Contest
  ) -> Int32 {
    var matched = matched
    var (unused, reach) = (UInt64(0), Selector.Reach.around)
    match(kind.around, index, element, [], &unused, &reach, into: &matched)
    contest.reset()
    contest.start(with: tables.kinds.outcomes, in: kind.outcome)
    for position in kind.unsettled {
      contest.enter(tables.kinds.unsettled[position], of: tables.lists)
    }
    for rule in matched { contest.enter(rule, of: tables.lists) }
    enter(attributes, &contest)
    var style = tables.computed[Int(parent)].heir(parent, isIncomplete: styles.isIncomplete)
    style.attribute = attributes.style
    let around = matcher.elements[element.parent].names
    style.mayHaveGeneratedText = tables.kinds.fits(kind.generatedTexts, around)
    style.mayLoseOutline = tables.kinds.fits(kind.outlineRemovals, around)
    let result = Int32(tables.computed.count)
    settle(&contest, as: result, style, of: index)
    return result
  }

  /// Matches candidates and mixes those that match into the key of the style.
  ///
  /// - Parameter reach: Grows to that of the candidates which the element's looks do not rule out.
  private mutating func match(
    _ candidates: Range<Int>, _ index: Int32, _ element: ElementTable.Element,
    _ place: SiblingPlace, _ key: inout UInt64, _ reach: inout Selector.Reach,
    into matched: inout [MatchedRule]
  ) {
    if candidates.isEmpty { return }
    let around = matcher.elements[element.parent].names
    for position in candidates {
      let candidate = tables.kinds.candidates[position]
      if !around.mayHold(candidate.required) { continue }
      if candidate.attributes & ~element.attributes != 0 { continue }
      if !candidate.place.isSubset(of: place) { continue }
      if let attribute = candidate.attribute,
        !tree.has(attribute, of: PageTree.NodeID(Int(index)))
      {
        continue
      }
      reach = max(reach, candidate.reach)
      var rule = candidate.rule
      let table = styles.sheets[Int(rule.sheet)].selectors
      let truth = matcher.match(candidate.parts, index, in: table).and(rule.truth)
      guard truth != .no else { continue }
      rule.truth = truth
      matched.append(rule)
      key = HashMixer.mixed(key, UInt64(position) << 8 | UInt64(truth.rawValue))
    }
  }

  /// The lists of declarations in an element's attributes; -1 for none.
  struct AttributeLists {
    var hints: Int32 = -1
    var style: Int32 = -1

    var key: UInt64 { UInt64(UInt32(bitPattern: hints)) << 32 | UInt64(UInt32(bitPattern: style)) }
  }

  mutating func attributeLists(
    of index: Int32, _ element: ElementTable.Element
  ) -> AttributeLists {
    var lists = AttributeLists()
    let node = PageTree.NodeID(Int(index))
    if element.mayHaveHints, let text = PresentationalHints.declarations(of: node, in: tree) {
      lists.hints = list(for: text[...])
    }
    if element.hasStyleAttribute, let text = tree.bytes(.style, of: node) {
      lists.style = list(for: text)
    }
    return lists
  }

  /// Lets the style attribute and attributes of old HTML compete.
  func enter(_ attributes: AttributeLists, _ contest: inout Contest) {
    if attributes.hints >= 0 {
      let list = tables.lists[Int(attributes.hints)]
      let priority = CascadeLevels.priority(level: CascadeLevels.hint, .zero, order: 0)
      contest.enter(
        list.longhands.indices, of: list, number: attributes.hints, normal: priority,
        important: priority, isCertain: true)
    }
    if attributes.style >= 0 {
      let list = tables.lists[Int(attributes.style)]
      contest.enter(
        list.longhands.indices, of: list, number: attributes.style,
        normal: styles.levels.attributePriority(isImportant: false),
        important: styles.levels.attributePriority(isImportant: true), isCertain: true)
    }
  }

  /// The list of declarations in an attribute; the same text is read once.
  private mutating func list(for text: ArraySlice<UInt8>) -> Int32 {
    let key = NameHash(text).value
    if let known = tables.attributeLists.value(key) { return known }
    let index = Int32(tables.lists.count)
    tables.lists.append(DeclarationList(styleAttribute: Array(text)))
    tables.attributeLists.insert(index, for: key)
    return index
  }
}
