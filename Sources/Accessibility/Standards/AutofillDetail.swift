import HTML

/// What the value of an `autocomplete` attribute asks the browser to fill in.
package enum AutofillDetail: Sendable, Hashable {
  /// Filling in is allowed or forbidden, for any data.
  case only(AutofillSwitch)
  /// Data of one kind.
  case field(AutofillRequest)

  /// Reads a value; white space around it and upper case do not count.
  package init(reading value: some Sequence<UInt8>) throws(AutofillProblem) {
    var tokens = value.split(whereSeparator: ASCII.isSpace).map {
      String(decoding: $0.map(ASCII.lower), as: UTF8.self)
    }[...]
    guard let first = tokens.first else { throw .empty }
    if tokens.count == 1, let only = AutofillSwitch(rawValue: first) {
      self = .only(only)
      return
    }
    var section: String?
    if first.hasPrefix("section-") { section = tokens.removeFirst() }
    let address = Self.take(AutofillAddress.self, from: &tokens)
    let kind = Self.take(AutofillKind.self, from: &tokens)
    guard let name = tokens.first else { throw .noField }
    guard let field = Self.take(AutofillField.self, from: &tokens) else {
      throw Self.isKnown(name) ? .misplaced(name) : .unknown(name)
    }
    if let kind, !field.isContact { throw .kindWithoutContact(kind, field) }
    let credential = Self.take(AutofillCredential.self, from: &tokens)
    if let rest = tokens.first { throw Self.isKnown(rest) ? .misplaced(rest) : .unknown(rest) }
    self = .field(
      AutofillRequest(
        section: section, address: address, kind: kind, field: field, credential: credential))
  }

  private static func take<Token: RawRepresentable<String>>(
    _ type: Token.Type, from tokens: inout ArraySlice<String>
  ) -> Token? {
    guard let token = tokens.first.flatMap(Token.init(rawValue:)) else { return nil }
    tokens.removeFirst()
    return token
  }

  /// Whether a token has a meaning somewhere in a value.
  private static func isKnown(_ token: String) -> Bool {
    token.hasPrefix("section-") || AutofillSwitch(rawValue: token) != nil
      || AutofillAddress(rawValue: token) != nil || AutofillKind(rawValue: token) != nil
      || AutofillField(rawValue: token) != nil || AutofillCredential(rawValue: token) != nil
  }
}

/// The parts of a value that asks for data, in their order.
package struct AutofillRequest: Sendable, Hashable {
  /// The name of a group of fields, with its prefix `section-`.
  package let section: String?
  package let address: AutofillAddress?
  package let kind: AutofillKind?
  package let field: AutofillField
  package let credential: AutofillCredential?
}

/// Why the value of an `autocomplete` attribute has no meaning.
package enum AutofillProblem: Error, Hashable {
  /// It has no token.
  case empty
  /// It names no field.
  case noField
  /// It has a token that HTML does not know.
  case unknown(String)
  /// It has a token at a place where that one may not stand.
  case misplaced(String)
  /// A kind of contact stands before a field that is none.
  case kindWithoutContact(AutofillKind, AutofillField)
}
