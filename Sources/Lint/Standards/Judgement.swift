/// What a program that reads pages without running them can say about a requirement.
package enum Judgement: Sendable, Hashable {
  /// It can find failures, but never prove that there are none.
  case partly
  /// It can decide nothing; a person has to look.
  case person
}
