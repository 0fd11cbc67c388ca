/// What a rule says about one element, in the words of W3C's rules format.
package enum Outcome: UInt8, Sendable, Hashable, CaseIterable {
  case passed
  case failed
  /// The rule applies, but only a person can decide.
  case cantTell
  /// Nothing on the page is of the rule's kind.
  case inapplicable
}

/// How often each outcome was reported.
package struct OutcomeCounts: Sendable, Hashable {
  package var passed = 0
  package var failed = 0
  package var cantTell = 0
  /// The pages on which nothing was of the rule's kind.
  package var inapplicable = 0

  package init() {}

  /// The outcome of all together: one failure fails, one doubt among passes is a doubt.
  package var outcome: Outcome {
    if failed > 0 { return .failed }
    if cantTell > 0 { return .cantTell }
    return passed > 0 ? .passed : .inapplicable
  }

  /// Counts one outcome.
  mutating func add(_ outcome: Outcome) {
    switch outcome {
    case .passed: passed += 1
    case .failed: failed += 1
    case .cantTell: cantTell += 1
    case .inapplicable: inapplicable += 1
    }
  }

  /// Adds the counts of another page.
  package static func += (counts: inout OutcomeCounts, other: OutcomeCounts) {
    counts.passed += other.passed
    counts.failed += other.failed
    counts.cantTell += other.cantTell
    counts.inapplicable += other.inapplicable
  }

  /// Adds the counts of a document in one of the page's frames.
  mutating func add(frame other: OutcomeCounts) {
    var other = other
    other.inapplicable = 0
    if other != OutcomeCounts() { inapplicable = 0 }
    self += other
  }
}
