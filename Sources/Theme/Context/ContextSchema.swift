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
    case member(Member)
    /// Whether the member holds anything; written `entries?`.
    case question(Member)
  }

  /// A member with its type and its documentation.
  package struct Member: Sendable {
    package let name: String
    package let type: ContextType
    /// What the member holds, in one line.
    package let summary: Message
    /// The member's place in an object.
    let index: Int
  }

  init(_ name: String, _ members: [Member]) {
    self.name = name
    self.members = members
    var names: [String: Name] = [:]
    for member in members {
      names[member.name] = .member(member)
      names[member.name + "?"] = .question(member)
    }
    self.names = names
  }

  /// Returns what a name asks for; `nil` when the schema does not know it.
  func meaning(of name: String) -> Name? { names[name] }

  /// Returns the type of a member of this object.
  func type(of member: Member) -> ContextType {
    member.type == .listOfEnclosing ? .list(.object(self)) : member.type
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
}
