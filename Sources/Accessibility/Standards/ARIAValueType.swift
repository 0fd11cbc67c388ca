import HTML

/// The type of a state's or property's value.
package enum ARIAValueType: Sendable, Hashable {
  /// `true` or `false`.
  case boolean
  /// `true`, `false` or `undefined`.
  case optional
  /// `true`, `false`, `mixed` or `undefined`.
  case tristate
  /// One of these tokens.
  case token([String])
  /// One or more of these tokens.
  case tokens([String])
  /// The id of an element of the same document.
  case idref
  /// The ids of one or more elements of the same document.
  case idrefs
  /// A whole number; the smallest that has a meaning is named.
  case integer(minimum: Int)
  /// Any real number.
  case number
  /// Any text.
  case string

  /// Whether a value is of the type, without looking whether ids are there.
  ///
  /// White space around it and the case of tokens do not count. An empty value means that the
  /// attribute is not set; it is of no type but text.
  package func accepts(_ value: some Sequence<UInt8>) -> Bool {
    let words = Self.words(value)
    switch self {
    case .boolean, .optional, .tristate, .token:
      return words.count == 1 && tokens.contains(words[0])
    case .tokens: return !words.isEmpty && words.allSatisfy(tokens.contains)
    case .idref: return words.count == 1
    case .idrefs: return !words.isEmpty
    case .integer: return words.count == 1 && Int(words[0]) != nil
    case .number: return words.count == 1 && Self.isNumber(words[0])
    case .string: return true
    }
  }

  /// The tokens that a value is made of; none for the other types.
  package var tokens: [String] {
    switch self {
    case .boolean: ["true", "false"]
    case .optional: ["true", "false", "undefined"]
    case .tristate: ["true", "false", "mixed", "undefined"]
    case .token(let tokens), .tokens(let tokens): tokens
    case .idref, .idrefs, .integer, .number, .string: []
    }
  }

  private static func words(_ value: some Sequence<UInt8>) -> [String] {
    value.split(whereSeparator: ASCII.isSpace).map {
      String(decoding: $0.map(ASCII.lower), as: UTF8.self)
    }
  }

  /// Whether a text is a decimal number; `nan`, `inf` and hexadecimal numbers are not.
  private static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || "+-.e".utf8.contains($0) }
      && Double(text) != nil
  }
}
