import Diagnostics

/// The members that an object offers to templates.
///
/// One definition serves the check of the templates, `sitegen context` and the reference page.
/// Beside each member stands the question whether it holds anything, `entries?` beside `entries`,
/// because a section over a list cannot put anything around the whole list.
package final class ContextSchema: Sendable {
  /// What the object is called in messages, such as `page`.
  package let name: String
  /// The members in the order in which they are documented.
  package let members: [Member]
  private let names: [String: Name]

  /// What a name in a template asks an object for.
  enum Name: Sendable {
    /// The member at this index.
    case member(Int)
    /// Whether the member at this index holds anything; written `entries?`.
    case question(Int)
  }

  /// A member with its type and its documentation.
  package struct Member: Sendable {
    package let name: String
    package let type: ContextType
    /// What the member holds, in one line.
    package let summary: Message
  }

  init(_ name: String, _ members: [Member]) {
    self.name = name
    self.members = members
    var names: [String: Name] = [:]
    for (index, member) in members.enumerated() {
      names[member.name] = .member(index)
      names[member.name + "?"] = .question(index)
    }
    self.names = names
  }

  /// Returns what a name asks for; `nil` when the schema does not know it.
  func meaning(of name: String) -> Name? { names[name] }

  /// Returns a member's place in `members`.
  func index(of name: String) -> Int? {
    if case .member(let index) = names[name] { index } else { nil }
  }

  /// Returns the type of a member, or of the question about one; `nil` when there is none.
  package func type(of name: String) -> ContextType? {
    guard case .member(let index) = names[name] else { return names[name].map { _ in .bool } }
    let type = members[index].type
    return type == .listOfEnclosing ? .list(.object(self)) : type
  }
}

extension ContextSchema: Hashable {
  package static func == (lhs: ContextSchema, rhs: ContextSchema) -> Bool { lhs === rhs }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// The type of a member.
package indirect enum ContextType: Sendable, Hashable {
  case text
  case html
  case number
  case bool
  case list(ContextType)
  case object(ContextSchema)
  /// A list of objects like the one that has the member: a tree.
  case listOfEnclosing

  /// Whether a value has this type, down to the last member; absent values have every type.
  package func accepts(_ value: ContextValue) -> Bool {
    switch (self, value) {
    case (_, .absent), (.text, .text), (.html, .html), (.html, .body), (.number, .number),
      (.bool, .bool):
      true
    case (.list(let element), .list(let values)):
      values.allSatisfy { element.accepts($0) }
    case (.object(let schema), .object(let object)):
      schema == object.schema
        && schema.members.allSatisfy { member in
          guard let value = object[member.name], let type = schema.type(of: member.name) else {
            return false
          }
          return type.accepts(value)
        }
    default:
      false
    }
  }
}
