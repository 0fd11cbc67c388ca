/// An element read from XML, for the part of XML that reports and their schemas use.
struct XMLElement: Equatable {
  var name: String
  var attributes: [String: String] = [:]
  var children: [XMLElement] = []
  var text = ""

  /// Why a text is not XML.
  struct Fault: Error {
    var reason: String
    var rest: String
  }

  /// Reads a document: a declaration, comments, one element.
  static func parse(_ bytes: [UInt8]) throws -> XMLElement {
    var parser = Parser(rest: String(decoding: bytes, as: UTF8.self)[...])
    return try parser.document()
  }

  /// Returns the children of a name.
  func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  private struct Parser {
    var rest: Substring

    mutating func document() throws -> XMLElement {
      skipAside()
      let element = try element()
      skipAside()
      guard rest.isEmpty else { throw fault("something follows the element") }
      return element
    }

    /// Skips blanks, comments and the declaration.
    private mutating func skipAside() {
      while true {
        rest = rest.drop(while: \.isWhitespace)
        if rest.hasPrefix("<?"), let end = rest.firstRange(of: "?>") {
          rest = rest[end.upperBound...]
        } else if rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") {
          rest = rest[end.upperBound...]
        } else {
          return
        }
      }
    }

    private mutating func element() throws -> XMLElement {
      try require("<")
      var element = XMLElement(name: name())
      while true {
        rest = rest.drop(while: \.isWhitespace)
        if skip("/>") { return element }
        if skip(">") { break }
        let key = name()
        guard !key.isEmpty, element.attributes[key] == nil else { throw fault("attribute") }
        try require("=\"")
        element.attributes[key] = try text(until: "\"")
      }
      while !rest.hasPrefix("</") {
        if rest.hasPrefix("<!--") {
          skipAside()
        } else if rest.hasPrefix("<") {
          element.children.append(try self.element())
        } else {
          element.text += try text(until: "<")
          rest = "<" + rest
        }
      }
      try require("</" + element.name)
      try require(">")
      return element
    }

    private mutating func name() -> String {
      let name = rest.prefix { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
      rest = rest.dropFirst(name.count)
      return String(name)
    }

    /// Reads text with its references decoded, and steps over the end.
    private mutating func text(until end: Character) throws -> String {
      var text = ""
      while let character = rest.popFirst() {
        if character == end { return text }
        if character == "<" { throw fault("<") }
        if character != "&" {
          text.append(character)
          continue
        }
        guard let semicolon = rest.firstIndex(of: ";") else { throw fault("reference") }
        text += try reference(rest[..<semicolon])
        rest = rest[rest.index(after: semicolon)...]
      }
      throw fault("no \(end)")
    }

    private func reference(_ name: Substring) throws -> String {
      let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]
      if let text = named[String(name)] { return text }
      guard name.hasPrefix("#"), let number = UInt32(name.dropFirst()),
        let scalar = Unicode.Scalar(number)
      else { throw fault("reference \(name)") }
      return String(scalar)
    }

    private mutating func skip(_ text: String) -> Bool {
      guard rest.hasPrefix(text) else { return false }
      rest = rest.dropFirst(text.count)
      return true
    }

    private mutating func require(_ text: String) throws {
      guard skip(text) else { throw fault("no \(text)") }
    }

    private func fault(_ reason: String) -> Fault {
      Fault(reason: reason, rest: String(rest.prefix(40)))
    }
  }
}
