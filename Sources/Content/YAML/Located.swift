import Diagnostics

/// A checked value with the place where the author wrote it.
package struct Located<Value> {
  package var value: Value
  package var span: SourceSpan
}

extension Located: Sendable where Value: Sendable {}
