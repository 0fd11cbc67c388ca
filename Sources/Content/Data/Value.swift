/// A value from front matter, configuration or a data file.
package enum Value: Sendable, Hashable {
  case text(String)
  case number(Double)
  case bool(Bool)
  case date(CalendarDate)
  case list([Value])
  /// Keys in the author's order.
  case object([Member])

  /// A key and its value.
  package struct Member: Sendable, Hashable {
    /// The key as the author wrote it.
    package var key: String
    /// The value under the key.
    package var value: Value

    package init(key: String, value: Value) {
      self.key = key
      self.value = value
    }
  }
}
