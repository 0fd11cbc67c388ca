/// What is wrong with a language tag.
package enum LanguageTagProblem: Sendable, Hashable {
  /// There is nothing; HTML reads it as "language unknown".
  case empty
  /// There is only white space.
  case blank
  /// The parts stand between `_`, as programs write locales, instead of `-`.
  case underscore
  /// This part has not the form that its place asks for.
  case malformed(String)
  /// No language has this code.
  case unregisteredLanguage(String)
  /// This script, region, variant or extended language is not registered.
  case unregistered(String)
  /// This part belongs further to the front.
  case misplaced(String)
  /// This part stands here for the second time.
  case repeated(String)
}
