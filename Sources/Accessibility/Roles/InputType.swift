import HTML

/// What an `input` asks for; every type that is not known is text.
package enum InputType: String, Sendable, CaseIterable {
  case button, checkbox, color, date, email, file, hidden, image, month, number, password, radio
  case range, reset, search, submit, tel, text, time, url, week
  case datetimeLocal = "datetime-local"

  /// Reads the `type` attribute of an `input`.
  package init(of input: PageTree.NodeID, in tree: PageTree) {
    let value = tree.bytes(.type, of: input)?.map(ASCII.lower) ?? []
    self = InputType(rawValue: String(decoding: value, as: UTF8.self)) ?? .text
  }

  /// Whether people press it and it never holds a value of theirs.
  package var isButton: Bool {
    switch self {
    case .button, .image, .reset, .submit: true
    default: false
    }
  }

  /// Whether people write text into it.
  package var isTextField: Bool {
    switch self {
    case .date, .datetimeLocal, .email, .month, .number, .password, .search, .tel, .text, .time,
      .url, .week:
      true
    default: false
    }
  }
}
