/// A value that a template can show.
///
/// How a value is escaped follows from its case, not from the tag that shows it: `text` is always
/// escaped, `html` never. No template can forget to escape.
package enum ContextValue: Sendable, Hashable {
  /// Nothing: sections over it are skipped, tags show nothing.
  case absent
  /// Plain text; empty text counts as absent.
  case text(String)
  /// Markup that is safe to write as it is.
  case html(String)
  case number(Int)
  case bool(Bool)
  /// A list; an empty one counts as absent.
  case list([ContextValue])
  case object(ContextObject)
  /// The place of the page's body, which is spliced in after the template ran.
  case body

  /// The byte that stands for the body in rendered templates.
  ///
  /// It cannot be forged: templates with this byte are refused, and texts lose it when escaped.
  static let bodyMark: UInt8 = 0

  /// Whether there is anything: not for empty text, empty lists and `false`.
  package var isPresent: Bool {
    switch self {
    case .absent: false
    case .text(let text), .html(let text): !text.isEmpty
    case .bool(let bool): bool
    case .list(let list): !list.isEmpty
    case .number, .object, .body: true
    }
  }

  /// Returns text, or `absent` when there is none.
  static func text(_ text: String?) -> ContextValue {
    guard let text else { return .absent }
    return .text(text)
  }
}

/// An object with the members that its schema declares.
///
/// Members the schema declares but nobody set are absent *here*: a lookup finds them and stops,
/// so that a tag never picks up a member of the same name further out.
package struct ContextObject: Sendable, Hashable {
  /// The declaration of the members.
  package let schema: ContextSchema
  private var values: [ContextValue]

  /// Creates an object; names outside the schema are a programming error and left out.
  init(_ schema: ContextSchema, _ members: KeyValuePairs<String, ContextValue> = [:]) {
    self.schema = schema
    values = Array(repeating: .absent, count: schema.members.count)
    for (name, value) in members { self[name] = value }
  }

  /// The member with the given name; `nil` when the schema declares none.
  package internal(set) subscript(name: String) -> ContextValue? {
    get {
      guard let index = schema.index(of: name) else { return nil }
      return values[index]
    }
    set {
      guard let index = schema.index(of: name) else {
        assertionFailure("\(schema.name) declares no \(name)")
        return
      }
      values[index] = newValue ?? .absent
    }
  }

  /// What a template gets for a name: the member, or the answer to a question about one.
  func lookUp(_ name: String) -> (any Sendable)? {
    switch schema.meaning(of: name) {
    case .member(let index): values[index]
    case .question(let index): values[index].isPresent
    case nil: nil
    }
  }
}
