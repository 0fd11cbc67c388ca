import ArgumentParser
import Lint

/// A rule's level on the command line: `link-text-vague=error`.
struct RuleLevelChoice: ExpressibleByArgument {
  let rule: String
  let level: RuleLevel

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let level = RuleLevel(rawValue: parts[1]) else { return nil }
    rule = parts[0]
    self.level = level
  }
}
