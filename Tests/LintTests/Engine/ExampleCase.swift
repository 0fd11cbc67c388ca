import Diagnostics
import HTML
import Testing

@testable import Lint

/// An example of a rule with the outcome that its kind promises.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  let rule: RuleMetadata
  let kind: Kind
  let number: Int
  let example: Example

  enum Kind: String, CaseIterable {
    case passing, failing, inapplicable, undecidable
  }

  var testDescription: String { "\(rule.id), \(kind.rawValue) \(number + 1)" }

  /// The examples of all rules.
  static let all: [ExampleCase] = RuleRegistry.all.flatMap { rule in
    Kind.allCases.flatMap { kind in
      examples(of: rule, kind).enumerated().map {
        ExampleCase(rule: rule, kind: kind, number: $0, example: $1)
      }
    }
  }

  static func examples(of rule: RuleMetadata, _ kind: Kind) -> [Example] {
    switch kind {
    case .passing: rule.passing
    case .failing: rule.failing
    case .inapplicable: rule.inapplicable
    case .undecidable: rule.undecidable
    }
  }

  /// Asks the example's rule, and no other, about the example's folder.
  func lint() async -> LintResult {
    let files = example.allFiles.mapValues { Array($0.utf8) }
    let linter = SiteLinter(
      SiteFiles(files), pages: files.keys.filter { $0.hasSuffix(".html") }.sorted(),
      selection: RuleSelection(only: rule.id), now: LintDate(iso: "2026-01-01")!)
    return await linter.lint(jobs: 1)
  }
}
