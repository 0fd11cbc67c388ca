import Diagnostics
import HTML

/// Takes what page rules say about one page.
///
/// The linter names the rule that speaks before it asks it, so that a rule cannot speak for another.
package struct Reporter: Sendable {
  /// The failures and doubts, in the order in which they were reported.
  package private(set) var findings: [Finding] = []
  /// The outcomes of each rule of the run's selection.
  package private(set) var counts: [OutcomeCounts]
  private var rule = 0
  /// What the rule that speaks has said so far.
  private var said = OutcomeCounts()

  /// - Parameter ruleCount: The number of rules in the selection.
  init(ruleCount: Int) {
    counts = Array(repeating: OutcomeCounts(), count: ruleCount)
  }

  /// Says that an element is as it should be.
  package mutating func pass(_ node: PageTree.NodeID) {
    said.passed += 1
  }

  /// Says that an element is not as it should be.
  ///
  /// - Parameters:
  ///   - message: What is wrong: one line, no full stop, naming the thing.
  ///   - span: The bytes at fault, if they are not the element's start tag.
  ///   - help: What to do, if it is not what the rule always says.
  package mutating func fail(
    _ node: PageTree.NodeID, _ message: Message, at span: ByteRange? = nil, help: Message? = nil
  ) {
    said.failed += 1
    add(.failed, node, message, span, help)
  }

  /// Says that only a person can tell whether an element is as it should be.
  package mutating func cantTell(
    _ node: PageTree.NodeID, _ message: Message, at span: ByteRange? = nil, help: Message? = nil
  ) {
    said.cantTell += 1
    add(.cantTell, node, message, span, help)
  }

  /// Takes what a rule about styles said about those of an element.
  mutating func take(_ other: SheetReporter, at node: PageTree.NodeID) {
    said.passed += other.passed
    for finding in other.findings {
      said.add(finding.outcome)
      add(finding.outcome, node, finding.message, finding.span, nil)
    }
  }

  /// Asks one rule, in whose name everything is noted that is reported meanwhile.
  mutating func listen(to rule: Int, _ ask: (inout Reporter) -> Void) {
    self.rule = rule
    said = OutcomeCounts()
    ask(&self)
    if said == OutcomeCounts() { said.inapplicable = 1 }
    counts[rule] += said
  }

  private mutating func add(
    _ outcome: Outcome, _ node: PageTree.NodeID, _ message: Message, _ span: ByteRange?,
    _ help: Message?
  ) {
    findings.append(
      Finding(
        rule: rule, outcome: outcome, node: node, span: span, message: message, help: help))
  }
}
