/// The declarations that compete for the properties of one element.
///
/// Reused from element to element, so that nothing is allocated for each.
struct Contest {
  /// A longhand of one of the cascade's lists of declarations.
  struct Entrant: Sendable {
    var list: Int32
    var longhand: Int32
  }

  /// A declaration that may or may not count.
  struct Doubt {
    var property: Property
    var priority: UInt64
    var entrant: Entrant
  }

  /// The declaration of a custom property.
  struct Custom {
    var name: NameHash
    var entrant: Entrant
    var priority: UInt64
    var isCertain: Bool
  }

  /// One bit for each property for which something certain is declared.
  private(set) var mask: UInt64 = 0
  private(set) var doubts: [Doubt] = []
  private(set) var customs: [Custom] = []
  private var priorities = [UInt64](repeating: 0, count: 64)
  private var entrants = [Entrant](repeating: Entrant(list: 0, longhand: 0), count: 64)

  /// All properties that `all` sets.
  private static let all = Property.allCases.filter { $0 != .direction }

  mutating func reset() {
    mask = 0
    if !doubts.isEmpty { doubts.removeAll(keepingCapacity: true) }
    if !customs.isEmpty { customs.removeAll(keepingCapacity: true) }
  }

  /// The outcome of a contest for one property.
  struct Outcome: Sendable {
    var property: Property
    var entrant: Entrant
    var priority: UInt64
  }

  /// The outcomes for all properties, in their order.
  var outcomes: [Outcome] {
    Property.allCases.filter { mask & $0.bit != 0 }.map {
      Outcome(property: $0, entrant: winner($0), priority: priority($0))
    }
  }

  /// Lets a run of outcomes of another contest compete first.
  mutating func start(with outcomes: [Outcome], in range: Range<Int>) {
    for position in range {
      let index = Int(outcomes[position].property.rawValue)
      mask |= outcomes[position].property.bit
      priorities[index] = outcomes[position].priority
      entrants[index] = outcomes[position].entrant
    }
  }

  /// The declaration that wins so far.
  func winner(_ property: Property) -> Entrant { entrants[Int(property.rawValue)] }

  func priority(_ property: Property) -> UInt64 {
    mask & property.bit != 0 ? priorities[Int(property.rawValue)] : 0
  }

  /// Lets a run of longhands compete.
  mutating func enter(
    _ range: Range<Int>, of list: DeclarationList, number: Int32, normal: UInt64,
    important: UInt64, isCertain: Bool
  ) {
    for index in range {
      let priority = list.longhands[index].isImportant ? important : normal
      let entrant = Entrant(list: number, longhand: Int32(index))
      switch list.longhands[index].target {
      case .property(let property): enter(property, priority, entrant, isCertain)
      case .custom(let name):
        customs.append(
          Custom(name: name, entrant: entrant, priority: priority, isCertain: isCertain))
      case .all:
        for property in Self.all { enter(property, priority, entrant, isCertain) }
      }
    }
  }

  /// Lets what a rule declares compete.
  mutating func enter(_ rule: MatchedRule, of lists: [DeclarationList]) {
    enter(
      rule.longhands, of: lists[Int(rule.sheet)], number: rule.sheet, normal: rule.normal,
      important: rule.important, isCertain: rule.truth == .yes)
  }

  /// Puts a declaration in the place of the winner, whatever its priority.
  mutating func place(_ property: Property, _ entrant: Entrant) {
    mask |= property.bit
    entrants[Int(property.rawValue)] = entrant
  }

  private mutating func enter(
    _ property: Property, _ priority: UInt64, _ entrant: Entrant, _ isCertain: Bool
  ) {
    guard isCertain else {
      doubts.append(Doubt(property: property, priority: priority, entrant: entrant))
      return
    }
    let index = Int(property.rawValue)
    // Of two declarations of one rule the later one wins.
    if mask & property.bit != 0, priorities[index] > priority { return }
    mask |= property.bit
    priorities[index] = priority
    entrants[index] = entrant
  }
}
