import HTML

/// The kinds of elements that were met, and which rules there are for them.
///
/// Elements with the same type, id and classes meet the same selectors. For each such kind the rules
/// are looked up once: those that match by themselves, and those that also look at other elements,
/// attributes or states.
struct ElementKinds: Sendable {
  /// What is known about one kind of element.
  struct Kind: Sendable {
    /// What the rules lead to that match, whatever is around: a run of `outcomes`.
    var outcome: Range<Int>
    /// Such rules that declare custom properties or hold in some browsers only: a run of
    /// `unsettled`.
    var unsettled: Range<Int>
    /// Rules that also look at the names of elements around: a run of `candidates`.
    var around: Range<Int>
    /// Rules that also look at the names of the element before, the place under the parent or
    /// whether it is a link: a run of `candidates`.
    var neighbour: Range<Int>
    /// Rules that look at anything else: a run of `candidates`.
    var anything: Range<Int>
    /// Those of them that ask for attributes: a run of `candidates`.
    var attributed: Range<Int>
    /// All attributes that these ask for.
    var attributes: UInt64
    /// What must be around elements of the kind for each rule that puts text before or behind them:
    /// a run of `surroundings`.
    var generatedTexts: Range<Int>
    /// What must be around them for each rule that takes their outline away with the focus: a run of
    /// `surroundings`.
    var outlineRemovals: Range<Int>
  }

  /// A selector that fits a kind of element as far as its names go.
  struct Candidate: Sendable {
    var rule: MatchedRule
    var parts: Range<Int32>
    var reach: Selector.Reach
    /// Names that must be found around the element.
    var required: AncestorFilter
    /// The attributes the element must have.
    var attributes: UInt64
    /// The name of one of them; `nil` if it needs none.
    var attribute: AttributeName?
    /// The place the element must have.
    var place: SiblingPlace
  }

  private var numbers = SharedTable()
  private(set) var kinds: [Kind] = []
  private(set) var outcomes: [Contest.Outcome] = []
  private(set) var unsettled: [MatchedRule] = []
  private(set) var candidates: [Candidate] = []
  private var surroundings: [AncestorFilter] = []

  /// How many kinds there are.
  var count: Int { kinds.count }

  /// The number of the kind an element is of.
  mutating func number(of index: Int32, in elements: ElementTable, _ styles: StyleSet) -> Int32 {
    let signature = elements[index].signature
    if let known = numbers.value(signature) { return known }
    let number = Int32(kinds.count)
    numbers.insert(number, for: signature)
    kinds.append(kind(of: index, in: elements, styles))
    return number
  }

  private mutating func kind(
    of index: Int32, in elements: ElementTable, _ styles: StyleSet
  ) -> Kind {
    let (firstOutcome, firstUnsettled) = (outcomes.count, unsettled.count)
    var contest = Contest()
    var (around, neighbour, anything) = ([Candidate](), [Candidate](), [Candidate]())
    var attributed: [Candidate] = []
    for sheet in styles.sheets.indices {
      for entry in styles.sheets[sheet].indexes.elements.entries(for: index, in: elements) {
        switch match(entry, sheet, index, elements, styles) {
        case nil: continue
        case .certain(let rule): settle(rule, &contest, styles)
        case .open(let candidate):
          switch candidate.reach {
          case .around: around.append(candidate)
          case .neighbour: neighbour.append(candidate)
          case .anything where candidate.attributes == 0: anything.append(candidate)
          case .anything: attributed.append(candidate)
          }
        }
      }
    }
    outcomes += contest.outcomes
    return Kind(
      outcome: firstOutcome..<outcomes.count, unsettled: firstUnsettled..<unsettled.count,
      around: add(around), neighbour: add(neighbour), anything: add(anything),
      attributed: add(attributed), attributes: attributed.reduce(0) { $0 | $1.attributes },
      generatedTexts: addSurroundings(of: \.generatedTexts, index, elements, styles),
      outlineRemovals: addSurroundings(of: \.outlineRemovals, index, elements, styles))
  }

  /// Whether one of these rules may match an element with certain names around it.
  func fits(_ rules: Range<Int>, _ around: AncestorFilter) -> Bool {
    surroundings[rules].contains { around.mayHold($0) }
  }

  /// Notes what the rules of an index need around an element.
  private mutating func addSurroundings(
    of rules: KeyPath<SheetIndexes, RuleIndex>, _ index: Int32, _ elements: ElementTable,
    _ styles: StyleSet
  ) -> Range<Int> {
    let start = surroundings.count
    for (number, sheet) in styles.sheets.enumerated() {
      surroundings += sheet.indexes[keyPath: rules].entries(for: index, in: elements).filter {
        styles.standings[number][Int($0.rule)].applies != .no
      }.map { sheet.selectors.store.selectors[Int($0.selector)].required }
    }
    return start..<surroundings.count
  }

  private mutating func add(_ new: [Candidate]) -> Range<Int> {
    candidates += new
    return candidates.count - new.count..<candidates.count
  }

  private mutating func settle(_ rule: MatchedRule, _ contest: inout Contest, _ styles: StyleSet) {
    let list = styles.sheets[Int(rule.sheet)].declarations
    let declaresCustom = list.longhands[rule.longhands].contains {
      if case .custom = $0.target { true } else { false }
    }
    guard rule.truth == .yes, !declaresCustom else {
      unsettled.append(rule)
      return
    }
    contest.enter(
      rule.longhands, of: list, number: rule.sheet, normal: rule.normal, important: rule.important,
      isCertain: true)
  }

  /// What the names of an element tell about a selector.
  private enum NameMatch {
    case certain(MatchedRule)
    /// It depends on more than these names.
    case open(Candidate)
  }

  /// Matches the selector of an entry by names; `nil` if it fits no element of the kind.
  private func match(
    _ entry: RuleIndex.Entry, _ sheet: Int, _ index: Int32, _ elements: ElementTable,
    _ styles: StyleSet
  ) -> NameMatch? {
    let applies = styles.standings[sheet][Int(entry.rule)].applies
    guard applies != .no else { return nil }
    let table = styles.sheets[sheet].selectors
    let selector = table.store.selectors[Int(entry.selector)]
    let rule = MatchedRule(
      entry, of: sheet, styles, truth: selector.traits.contains(.doubtful) ? .unknown : applies)
    switch NameTest(elements: elements, store: table.store).test(selector, index) {
    case .no: return nil
    case .yes: return .certain(rule)
    case .unknown: break
    }
    return .open(Candidate(rule: rule, selector, table.store))
  }
}

extension ElementKinds.Candidate {
  init(rule: MatchedRule, _ selector: Selector, _ store: SelectorStore) {
    self.rule = rule
    (parts, reach, required) = (selector.parts, selector.reach, selector.required)
    (attributes, place) = (0, [])
    // What stands in the compound for the element itself.
    for index in selector.parts {
      switch store.parts[Int(index)] {
      case .combinator: return
      case .attribute(let test):
        attribute = store.attributes[Int(test)].attribute
        attributes |= store.attributes[Int(test)].attribute.bit
      case .position(let position): place.formUnion(SiblingPlace(position) ?? [])
      default: continue
      }
    }
  }
}

/// Tests selectors by the names of one element alone; `unknown` means that more must be looked at.
private struct NameTest {
  let elements: ElementTable
  let store: SelectorStore

  func test(_ selector: Selector, _ index: Int32) -> Truth {
    var truth = Truth.yes
    for part in selector.parts {
      switch store.parts[Int(part)] {
      case .universal: continue
      case .type(let name): truth = truth.and(Truth(elements[index].type == name))
      case .id(let name): truth = truth.and(Truth(elements[index].id == name))
      case .class(let name): truth = truth.and(Truth(elements.has(name, index)))
      case .any(let run): truth = truth.and(any(run, index))
      case .not(let run): truth = truth.and(any(run, index).negated)
      case .never: return .no
      case .combinator: return truth.and(.unknown)
      default: truth = truth.and(.unknown)
      }
      if truth == .no { return .no }
    }
    return truth
  }

  private func any(_ run: SelectorRun, _ index: Int32) -> Truth {
    run.indices.reduce(Truth.no) { best, selector in
      let selector = store.selectors[selector]
      return selector.pseudoElement == nil ? best.or(test(selector, index)) : best
    }
  }
}
