import Diagnostics
import HTML

/// A failure or a doubt that a rule reported, still in terms of the page's tree.
package struct Finding: Sendable {
  /// The rule's place in the run's selection.
  package let rule: Int
  /// `failed` or `cantTell`.
  package let outcome: Outcome
  /// The element at fault.
  package let node: PageTree.NodeID
  /// The bytes at fault; the node's own by default.
  package let span: ByteRange?
  /// What is wrong, one line without full stop.
  package let message: Message
  /// What to do; the rule's own advice by default.
  package let help: Message?
}
