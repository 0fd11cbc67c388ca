/// Appends an XML document to a byte buffer, one element a line.
package struct XMLWriter: Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8]

  /// Starts a document.
  ///
  /// - Parameter prolog: What comes before the outermost element, without a line feed.
  package init(prolog: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>") {
    bytes = prolog.withUTF8Buffer { unsafe Array($0) }
    bytes.append(0x0A)
  }

  /// Appends an element with child elements, which `body` writes.
  package mutating func element(
    _ name: StaticString, _ attributes: [(name: StaticString, value: String)] = [],
    _ body: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    append(">\n")
    body(&self)
    end(name)
  }

  /// Appends an element that holds text.
  package mutating func element(
    _ name: StaticString, _ attributes: [(name: StaticString, value: String)] = [], text: String
  ) {
    start(name, attributes)
    append(">")
    append(escaping: text)
    end(name)
  }

  /// Appends an element without content.
  package mutating func empty(
    _ name: StaticString, _ attributes: [(name: StaticString, value: String)]
  ) {
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
  ///
  /// Line ends and tabs are escaped too, because attributes would lose them.
  private mutating func append(escaping text: String) {
    let text = Array(text.utf8)
    if text.allSatisfy(Self.standsForItself) {
      bytes.append(contentsOf: text)
      return
    }
    var start = 0
    for index in text.indices {
      guard let replacement = Self.replacement(of: text, at: index) else { continue }
      bytes.append(contentsOf: text[start..<index])
      append(replacement.markup)
      start = index + replacement.length
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Whether a byte is a letter, digit or sign of ASCII that is never escaped.
  private static func standsForItself(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x7E: byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22
    default: false
    }
  }

  /// Returns what stands for the character that starts at a byte; `nil` if it stands for itself.
  private static func replacement(
    of text: [UInt8], at index: Int
  ) -> (markup: StaticString, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case 0x09: return ("&#9;", 1)
    case 0x0A: return ("&#10;", 1)
    case 0x0D: return ("&#13;", 1)
    case 0..<0x20: return ("\u{FFFD}", 1)
    case 0xEF:
      // U+FFFE and U+FFFF; a Swift string has no surrogates to begin with.
      let isForbidden = text[index + 1] == 0xBF && text[index + 2] >= 0xBE
      return isForbidden ? ("\u{FFFD}", 3) : nil
    default: return nil
    }
  }
}
