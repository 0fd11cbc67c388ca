/// The repository that the tests were built from.
package enum Repository {
  /// The root, without a `/` at the end.
  package static let root = #filePath.split(separator: "/").dropLast(3)
    .reduce("") { "\($0)/\($1)" }
}
