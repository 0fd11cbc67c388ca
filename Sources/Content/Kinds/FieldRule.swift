import Diagnostics

/// What the fields of a page must be to each other, such as published after it was signed.
package struct FieldRule: Sendable {
  /// The key that the rule is about and at which it is reported; a part of an object after a dot.
  package var field: String
  /// What is demanded of it.
  package var demand: Demand
  /// How much a breach weighs.
  package var severity: Diagnostic.Severity
  /// The clause that demands it, or why it is sensible.
  package var reason: Message

  /// The forms of rules; a rule with a key that is missing or faulty says nothing.
  package enum Demand: Sendable {
    /// The value is at most that of another key; a day may come so many working days later.
    case notAfter(String, workingDays: Int)
    /// The value is at least that of another key.
    case notBefore(String)
    /// All these keys are there when the field has one of the values, or any value if none is named.
    case requires([String], values: [String])
    /// At least one of these keys is there when the field has one of the values.
    case requiresOneOf([String], values: [String])
  }

  /// The other keys that the rule names.
  package var others: [String] {
    switch demand {
    case .notAfter(let other, _), .notBefore(let other): [other]
    case .requires(let others, _), .requiresOneOf(let others, _): others
    }
  }
}

/// A value that has an order.
enum OrderedValue: Equatable {
  case date(CalendarDate)
  case number(Double)
  case limit(TimeLimit)

  /// Reads a scalar; `nil` for values without an order.
  init?(_ value: PositionedValue) {
    guard let text = value.text else { return nil }
    if let date = CalendarDate(iso: text) {
      self = .date(date)
    } else if let limit = TimeLimit(text) {
      self = .limit(limit)
    } else if let number = Decimal.value(of: text) {
      self = .number(number)
    } else {
      return nil
    }
  }

  /// Whether it is a day.
  var isDate: Bool {
    if case .date = self { true } else { false }
  }

  /// Whether both values are of one type and this one is greater.
  func exceeds(_ other: OrderedValue) -> Bool {
    switch (self, other) {
    case (.date(let left), .date(let right)): left > right
    case (.number(let left), .number(let right)): left > right
    case (.limit(let left), .limit(let right)): left > right
    default: false
    }
  }
}
