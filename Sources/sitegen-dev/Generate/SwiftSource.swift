/// The text of a generated Swift file.
struct SwiftSource {
  private(set) var text: String

  /// Starts a file that names what it is made from.
  init(from origin: [String]) {
    text = "// Written by `sitegen-dev generate`; do not edit. Made from\n"
    for line in origin { text += "//   \(line)\n" }
    text += "// swift-format-ignore-file\n"
  }

  /// Appends lines.
  mutating func add(_ lines: String...) {
    for line in lines { text += line + "\n" }
  }

  /// Appends a constant with words in one text, at most 94 characters a line.
  mutating func addWords(_ name: String, _ words: [some StringProtocol]) {
    add("  static let \(name) = \"\"\"")
    var line = "   "
    for word in words {
      if line.utf8.count + word.utf8.count > 94 {
        add(line + " \\")
        line = "   "
      }
      line += " " + word
    }
    add(line, "    \"\"\"")
  }

  /// Returns a token of a standard as a Swift name: `doc-biblioref` becomes `docBiblioref`.
  static func name(of token: String) -> String {
    let words = token.split(separator: "-")
    return words.dropFirst().reduce(String(words.first ?? "")) {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }

  /// Returns a case of an enumeration whose raw value is the token.
  static func enumerationCase(_ token: String, prefix: String = "") -> String {
    let name = name(of: token)
    let label = ["subscript", "switch"].contains(name) ? "`\(name)`" : name
    return name == prefix + token ? "  case \(label)" : "  case \(label) = \"\(prefix)\(token)\""
  }

  /// Returns a list of members of an enumeration, such as `[.row, .cell]`.
  static func members(_ tokens: [String]) -> String {
    "[" + tokens.map { "." + name(of: $0) }.joined(separator: ", ") + "]"
  }

  /// Returns a list of texts as a literal.
  static func texts(_ texts: [String]) -> String {
    "[" + texts.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }
}
