/// A test case of W3C's ACT Rules: a page and what one rule says of it.
struct ACTCase {
  let rule: String
  let ruleName: String
  let id: String
  /// The case's name among those of its rule, such as `Failed Example 2`.
  let title: String
  let expected: Outcome
  /// The page, relative to the folder of the corpus.
  let file: String

  enum Outcome: String {
    case passed
    case failed
    case inapplicable
  }

  /// What the list of known misses calls it.
  var name: String { "\(rule)/\(id.prefix(8))" }
}
