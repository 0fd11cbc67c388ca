import Diagnostics

/// A checked value with the place where the author wrote it.
package struct Located<Value> {
  /// The checked value.
  package var value: Value
  /// Where it stands in its file.
  package var span: SourceSpan
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
