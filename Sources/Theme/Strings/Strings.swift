import Markdown

/// The interface texts of one language.
package struct Strings: Sendable {
  /// The language tag, such as `zh-Hans`.
  package let language: String
  private let texts: [String: InterfaceText]

  init(language: String, texts: [String: InterfaceText]) {
    self.language = language
    self.texts = texts
  }

  /// The dotted keys, sorted.
  package var keys: [String] { texts.keys.sorted() }

  /// Returns the text of a dotted key; `nil` when there is none.
  subscript(key: String) -> InterfaceText? { texts[key] }

  /// Returns a text with its placeholders filled in.
  ///
  /// Loading a theme fails unless every key is there; should one be missing all the same, its key
  /// is returned.
  package func text(_ key: TextKey, _ arguments: KeyValuePairs<String, String> = [:]) -> String {
    texts[key.rawValue]?.filled(with: arguments) ?? key.rawValue
  }

  /// Returns a label of rendered Markdown, its placeholders still in it.
  package func text(_ label: MarkdownLabel) -> String {
    texts[label.rawValue]?.filled(with: [:]) ?? label.rawValue
  }
}

/// A text with named places for values, written `{name}`.
struct InterfaceText: Sendable, Hashable {
  /// The text's parts in order.
  let parts: [Part]

  enum Part: Sendable, Hashable {
    case literal(String)
    case placeholder(String)
  }

  /// Reads a text; braces that do not enclose a name are ordinary characters.
  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let name = rest[rest.index(after: open)...].prefix { character in
        character.isASCII && (character.isLetter || character.isNumber || character == ".")
      }
      guard !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == "}" else {
        parts.append(.literal(String(rest[...open])))
        rest = rest[rest.index(after: open)...]
        continue
      }
      if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
      parts.append(.placeholder(String(name)))
      rest = rest[rest.index(after: name.endIndex)...]
    }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    self.parts = parts
  }

  /// The names of the placeholders, in order.
  var placeholders: [String] {
    parts.compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
  }

  /// Returns the text with its placeholders replaced; unknown ones stay as they are.
  func filled(with arguments: KeyValuePairs<String, String>) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .literal(let literal): text += literal
      case .placeholder(let name):
        text += arguments.first { $0.key == name }?.value ?? "{\(name)}"
      }
    }
  }
}
