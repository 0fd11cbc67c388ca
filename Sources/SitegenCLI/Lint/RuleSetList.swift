import ArgumentParser
import Lint

/// Sets of rules on the command line: `wcag22-aa,gov`.
struct RuleSetList: ExpressibleByArgument {
  let sets: Set<RuleSet>

  init?(argument: String) {
    let names = argument.split(separator: ",").map(String.init)
    let known = names.compactMap(RuleSet.init(rawValue:))
    guard !known.isEmpty, known.count == names.count else { return nil }
    sets = Set(known)
  }

  static var allValueStrings: [String] { RuleSet.allCases.map(\.rawValue) }
}
