/// Checks that a document is well-formed, for the part of XML that feeds use: a declaration,
/// elements, attributes, text and the predefined entities.
enum WellFormedXML {
  /// What is wrong, and at which byte.
  struct Fault: Error, Equatable {
    var reason: String
    var offset: Int
  }

  static func check(_ bytes: [UInt8]) throws {
    var parser = Parser(bytes: bytes)
    try parser.document()
  }

  private struct Parser {
    let bytes: [UInt8]
    var offset = 0
    var open: [String] = []
    var rootCount = 0

    mutating func document() throws {
      guard String(validating: bytes, as: UTF8.self) != nil else { throw fault("not UTF-8") }
      _ = skip("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
      while offset < bytes.count {
        if skip("</") {
          let name = self.name()
          guard open.popLast() == name else { throw fault("stray end tag \(name)") }
          try require(">")
        } else if skip("<") {
          try startTag()
        } else {
          try character(in: "text")
        }
      }
      guard open.isEmpty, rootCount == 1 else { throw fault("not exactly one whole element") }
    }

    private mutating func startTag() throws {
      let name = self.name()
      guard !name.isEmpty else { throw fault("no name") }
      if open.isEmpty { rootCount += 1 }
      var attributes: Set<String> = []
      while skip(" ") {
        guard attributes.insert(self.name()).inserted else { throw fault("attribute twice") }
        try require("=\"")
        while !skip("\"") { try character(in: "attribute") }
      }
      if skip("/>") { return }
      try require(">")
      open.append(name)
    }

    private mutating func character(in place: String) throws {
      guard offset < bytes.count else { throw fault("\(place) does not end") }
      let byte = bytes[offset]
      if byte == UInt8(ascii: "&") {
        let entities = ["&amp;", "&lt;", "&gt;", "&quot;"]
        guard entities.contains(where: { skip($0) }) else { throw fault("unknown entity") }
        return
      }
      let isSpace = [0x09, 0x0A, 0x0D].contains(byte)
      guard byte != UInt8(ascii: "<"), byte >= 0x20 || isSpace else {
        throw fault("forbidden character in \(place)")
      }
      guard !open.isEmpty || isSpace || place == "attribute" else { throw fault("text outside") }
      offset += 1
    }

    private mutating func name() -> String {
      let end = bytes[offset...].firstIndex { byte in
        !(0x61...0x7A).contains(byte) && !(0x41...0x5A).contains(byte)
          && byte != UInt8(ascii: ":")
      }
      let name = bytes[offset..<(end ?? bytes.count)]
      offset = name.endIndex
      return String(decoding: name, as: UTF8.self)
    }

    private mutating func skip(_ text: String) -> Bool {
      guard bytes[offset...].starts(with: text.utf8) else { return false }
      offset += text.utf8.count
      return true
    }

    private mutating func require(_ text: String) throws {
      guard skip(text) else { throw fault("expected \(text)") }
    }

    private func fault(_ reason: String) -> Fault { Fault(reason: reason, offset: offset) }
  }
}
