/// Appends HTML to a byte buffer, escaping each value for the place it goes to.
///
/// Unchanged runs are copied whole; only the characters that need it are replaced.
package struct HTMLWriter: Sendable {
  /// What was written so far.
  package var bytes: [UInt8] = []

  package init(reservingCapacity capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Appends markup that is known to be safe.
  package mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends bytes that already are HTML.
  package mutating func raw(_ html: some Sequence<UInt8>) {
    bytes.append(contentsOf: html)
  }

  /// Appends text as element content or as a double-quoted attribute value.
  ///
  /// `&`, `<`, `>` and `"` are escaped, as CommonMark's own renderer does.
  package mutating func text(_ text: some Collection<UInt8>) {
    Escaping.appendText(text, to: &bytes)
  }

  /// Appends text from a span as element content or as a double-quoted attribute value.
  package mutating func text(_ text: Span<UInt8>) {
    Escaping.appendText(text, to: &bytes)
  }

  /// Appends a string as element content or as a double-quoted attribute value.
  package mutating func text(_ text: String) {
    Escaping.appendText(text.utf8, to: &bytes)
  }

  /// Appends a URL as a double-quoted attribute value, percent-encoding what must not stand in one.
  package mutating func url(_ url: some Collection<UInt8>) {
    Escaping.appendURL(url, to: &bytes)
  }

  /// Appends a decimal number.
  package mutating func number(_ number: Int) {
    DecimalDigits.append(number, to: &bytes)
  }
}
