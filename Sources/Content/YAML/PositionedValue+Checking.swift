import Diagnostics

extension PositionedValue {
  /// The text of a scalar of any style; otherwise `nil` and a diagnostic.
  func checkedText(_ diagnostics: inout [Diagnostic]) -> String? {
    guard let text else {
      diagnostics.append(.wrongType(.text, at: span))
      return nil
    }
    // Escapes such as "\0" can bring in what the guard keeps out of the file itself.
    if let scalar = text.unicodeScalars.first(where: Self.isControl) {
      diagnostics.append(.controlCharacter(scalar, at: span))
      return nil
    }
    return text
  }

  /// The day a scalar in ISO form means; otherwise `nil` and a diagnostic.
  func checkedDate(_ diagnostics: inout [Diagnostic]) -> CalendarDate? {
    if let text, let date = CalendarDate(iso: text) { return date }
    if let text, CalendarDate.isISOForm(Array(text.utf8)) {
      diagnostics.append(.dateImpossible(text, at: span))
    } else {
      diagnostics.append(.wrongType(.date, at: span))
    }
    return nil
  }

  /// The Boolean a plain `true` or `false` means; otherwise `nil` and a diagnostic.
  func checkedBool(_ diagnostics: inout [Diagnostic]) -> Bool? {
    switch content {
    case .scalar("true", isPlain: true): return true
    case .scalar("false", isPlain: true): return false
    default:
      diagnostics.append(.wrongType(.bool, at: span))
      return nil
    }
  }

  /// The number a plain scalar means; otherwise `nil` and a diagnostic.
  func checkedNumber(_ diagnostics: inout [Diagnostic]) -> Double? {
    if case .scalar(let text, isPlain: true) = content, let number = Decimal.value(of: text) {
      return number
    }
    diagnostics.append(.wrongType(.number, at: span))
    return nil
  }

  /// The whole number within `range` that a plain scalar means; otherwise `nil` and a diagnostic.
  func checkedInteger(
    in range: ClosedRange<Int>, _ diagnostics: inout [Diagnostic]
  ) -> Int? {
    guard case .scalar(let text, isPlain: true) = content, let number = Decimal.integer(of: text)
    else {
      diagnostics.append(.wrongType(.integer, at: span))
      return nil
    }
    guard range.contains(number) else {
      diagnostics.append(.numberOutOfRange(range, at: span))
      return nil
    }
    return number
  }

  /// The text of a scalar that is one of `values`; otherwise `nil` and a diagnostic.
  func checkedChoice(
    among values: [String], _ diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let text = checkedText(&diagnostics) else { return nil }
    guard values.contains(text) else {
      diagnostics.append(.valueUnknown(text, at: span, known: values))
      return nil
    }
    return text
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
  }
}
