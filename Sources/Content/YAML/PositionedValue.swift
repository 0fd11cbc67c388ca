import Diagnostics

/// A YAML value that knows where it stands in its file.
package struct PositionedValue: Sendable, Hashable {
  /// What the value is.
  package var content: Content
  /// Where the value stands: for a list or an object, up to the end of its last part.
  package var span: SourceSpan

  package init(_ content: Content, at span: SourceSpan) {
    self.content = content
    self.span = span
  }

  /// The shapes of a value.
  package enum Content: Sendable, Hashable {
    /// Nothing, `~` or `null`.
    case null
    /// A text; a plain one, without quotes, may also be read as a number, a date or a Boolean.
    case scalar(String, isPlain: Bool)
    case list([PositionedValue])
    /// Keys in the author's order, each once.
    case object([Member])
  }

  /// A key with its value.
  package struct Member: Sendable, Hashable {
    /// The key, without quotes.
    package var key: String
    /// Where the key stands, with its quotes.
    package var keySpan: SourceSpan
    /// The value under the key.
    package var value: PositionedValue

    package init(key: String, keySpan: SourceSpan, value: PositionedValue) {
      self.key = key
      self.keySpan = keySpan
      self.value = value
    }
  }
}

extension PositionedValue {
  /// The members of an object; `nil` for other shapes.
  package var members: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// The text of a scalar; `nil` for other shapes.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The value without positions; `nil` for nothing.
  ///
  /// Only plain scalars become dates, numbers and Booleans (`true` and `false`, nothing else).
  package var plainValue: Value? {
    switch content {
    case .null: nil
    case .scalar(let text, isPlain: false): .text(text)
    case .scalar("true", isPlain: true): .bool(true)
    case .scalar("false", isPlain: true): .bool(false)
    case .scalar(let text, isPlain: true):
      CalendarDate(iso: text).map(Value.date) ?? Decimal.value(of: text).map(Value.number)
        ?? .text(text)
    case .list(let values): .list(values.map { $0.plainValue ?? .text("") })
    case .object(let members):
      .object(
        members.compactMap { member in
          member.value.plainValue.map { Value.Member(key: member.key, value: $0) }
        })
    }
  }
}
