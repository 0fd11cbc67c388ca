import Diagnostics
import HTML

/// Takes what sheet rules say about the declarations of one style sheet or attribute.
package struct SheetReporter {
  /// What was said, in the order in which it was reported.
  private(set) var findings: [Finding] = []
  /// How many declarations are as they should be.
  private(set) var passed = 0

  /// A declaration that is not as it should be, or of which only a person can tell.
  struct Finding {
    let outcome: Outcome
    let span: ByteRange
    let message: Message
  }

  /// Says that a declaration is as it should be.
  package mutating func pass() {
    passed += 1
  }

  /// Says that a declaration is not as it should be.
  ///
  /// - Parameter message: What is wrong: one line, no full stop, naming the thing.
  package mutating func fail(_ declaration: StyleText.Declared, _ message: Message) {
    findings.append(Finding(outcome: .failed, span: declaration.span, message: message))
  }

  /// Says that only a person can tell whether a declaration is as it should be.
  package mutating func cantTell(_ declaration: StyleText.Declared, _ message: Message) {
    findings.append(Finding(outcome: .cantTell, span: declaration.span, message: message))
  }
}
