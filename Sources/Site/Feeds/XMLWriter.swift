import HTML

/// Appends an XML document to a byte buffer, one element a line.
struct XMLWriter: Sendable {
  /// What was written so far.
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

  /// Appends an element with child elements, which `body` writes.
  mutating func element(
    _ name: StaticString, _ attributes: [(name: StaticString, value: String)] = [],
    _ body: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    append(">\n")
    body(&self)
    end(name)
  }

  /// Appends an element that holds text.
  mutating func element(
    _ name: StaticString, _ attributes: [(name: StaticString, value: String)] = [], text: String
  ) {
    start(name, attributes)
    append(">")
    append(escaping: text)
    end(name)
  }

  /// Appends an element without content.
  mutating func empty(_ name: StaticString, _ attributes: [(name: StaticString, value: String)]) {
    start(name, attributes)
    append("/>\n")
  }

  private mutating func start(
    _ name: StaticString, _ attributes: [(name: StaticString, value: String)]
  ) {
    append("<")
    append(name)
    for attribute in attributes {
      append(" ")
      append(attribute.name)
      append("=\"")
      append(escaping: attribute.value)
      append("\"")
    }
  }

  private mutating func end(_ name: StaticString) {
    append("</")
    append(name)
    append(">\n")
  }

  private mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends text with markup characters escaped and characters that XML forbids replaced.
  private mutating func append(escaping text: String) {
    if text.unicodeScalars.allSatisfy(Self.isAllowed) {
      Escaping.appendText(text.utf8, to: &bytes)
    } else {
      var mended = String.UnicodeScalarView()
      mended.append(
        contentsOf: text.unicodeScalars.map { Self.isAllowed($0) ? $0 : "\u{FFFD}" })
      Escaping.appendText(String(mended).utf8, to: &bytes)
    }
  }

  /// The characters of XML 1.0; Swift has no surrogates to begin with.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }
}
