/// A value behind one reference, so that it is handed around for the price of one however many
/// parts it has.
@dynamicMemberLookup
package final class Shared<Value: Sendable>: Sendable {
  package let value: Value

  package init(_ value: Value) {
    self.value = value
  }

  /// A part of the value.
  @inline(__always)
  package subscript<Part>(dynamicMember part: KeyPath<Value, Part>) -> Part {
    value[keyPath: part]
  }
}
