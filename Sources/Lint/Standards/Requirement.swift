import Diagnostics

/// A criterion, clause or test rule that a rule is about.
package enum Requirement: Sendable, Hashable {
  /// A success criterion of WCAG 2.2.
  case wcag(SuccessCriterion)
  /// A rule of W3C's ACT Rules, by its id of six characters.
  case act(String)
  /// A clause of GB/T 37668-2019.
  case gbt37668(GBT37668Clause)
  /// What the notice 工信厅信管函〔2021〕67号 asks of pages for older readers.
  case elder(ElderRequirement)
  /// A clause of EN 301 549 that is not a criterion of WCAG.
  case en301549(EN301549Clause)
  /// A guideline that people publish under a name, the same in both languages.
  case guideline(String)

  /// The requirement in reports, such as `wcag:1.1.1` and `act:23a2a8`.
  package var text: String {
    switch self {
    case .wcag(let criterion): "wcag:\(criterion.rawValue)"
    case .act(let rule): "act:\(rule)"
    case .gbt37668(let clause): "gbt37668:\(clause.rawValue)"
    case .elder(let requirement): "elder:\(requirement.rawValue)"
    case .en301549(let clause): "en301549:\(clause.rawValue)"
    case .guideline(let name): "guideline:\(name)"
    }
  }

  /// What people call it; an ACT rule has only its id.
  package var name: Message {
    switch self {
    case .wcag(let criterion): Self.name("WCAG 2.2 \(criterion.rawValue)", criterion.name)
    case .act(let rule): Message(zh: "ACT 规则 \(rule)", en: "ACT rule \(rule)")
    case .gbt37668(let clause): Self.name("GB/T 37668-2019 \(clause.rawValue)", clause.name)
    case .elder(let requirement):
      Self.name("工信厅信管函〔2021〕67号 附件\(requirement.annex)", requirement.name)
    case .en301549(let clause): Self.name("EN 301 549 \(clause.rawValue)", clause.name)
    case .guideline(let name): Message(zh: name, en: name)
    }
  }

  private static func name(_ number: String, _ subject: Message) -> Message {
    Message(zh: "\(number) \(subject.zh)", en: "\(number) \(subject.en)")
  }
}
