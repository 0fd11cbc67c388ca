/// A set of rules that a run can be asked for by name.
package enum RuleSet: String, Sendable, Hashable, CaseIterable {
  case wcag22A = "wcag22-a"
  case wcag22AA = "wcag22-aa"
  case wcag22AAA = "wcag22-aaa"
  case gbt37668Level1 = "gbt37668-1"
  case gbt37668Level2 = "gbt37668-2"
  /// The large-text edition for older readers (适老化).
  case elder
  /// What government sites in China owe their readers beyond accessibility.
  case gov

  /// The sets that come along when this one is chosen, itself among them.
  ///
  /// Only some clauses of GB/T 37668-2019 are known to us by number. It follows WCAG, so the levels
  /// of WCAG stand for the clauses that are not.
  package var included: Set<RuleSet> {
    switch self {
    case .wcag22A: [.wcag22A]
    case .wcag22AA: [.wcag22A, .wcag22AA]
    case .wcag22AAA: [.wcag22A, .wcag22AA, .wcag22AAA]
    case .gbt37668Level1: [.gbt37668Level1, .wcag22A]
    case .gbt37668Level2: [.gbt37668Level1, .gbt37668Level2, .wcag22A, .wcag22AA]
    case .elder: [.elder]
    case .gov: [.gov]
    }
  }

  /// The level of WCAG that the set asks for; `nil` if it asks for none.
  package var level: ConformanceLevel? {
    switch self {
    case .wcag22A, .gbt37668Level1: .a
    case .wcag22AA, .gbt37668Level2: .aa
    case .wcag22AAA: .aaa
    case .elder, .gov: nil
    }
  }

  /// Creates the set that a requirement puts a rule into; `nil` if it puts it into none.
  init?(of requirement: Requirement) {
    switch requirement {
    case .wcag(let criterion):
      switch criterion.level {
      case .a: self = .wcag22A
      case .aa: self = .wcag22AA
      case .aaa: self = .wcag22AAA
      }
    case .gbt37668(let clause):
      switch clause.level {
      case 1: self = .gbt37668Level1
      case 2: self = .gbt37668Level2
      default: return nil
      }
    case .elder: self = .elder
    case .act, .en301549, .guideline: return nil
    }
  }
}
