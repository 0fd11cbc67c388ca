/// A request as far as the preview looks at it.
struct Request: Sendable {
  /// The method in capitals.
  var method = "GET"
  /// The target as it came: path and query, percent-encoded.
  var target: String
  /// Returns the value of a header by its name in any case; `nil` if it was not sent.
  var header: @Sendable (String) -> String?

  init(
    method: String = "GET", _ target: String,
    header: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.method = method
    self.target = target
    self.header = header
  }
}
