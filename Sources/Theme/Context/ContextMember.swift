import Diagnostics

/// The members of one kind of object that templates see, in the order of their documentation.
///
/// The cases' names are the names in templates; their numbers are the members' places.
protocol ContextMember: CaseIterable, RawRepresentable<Int>, Sendable {
  /// The number of members.
  static var size: Int { get }
  /// What the member holds.
  var declaration: ContextDeclaration { get }
}

/// The type of a member and what it holds, in one line.
struct ContextDeclaration {
  var type: ContextType
  var summary: Message

  init(_ type: ContextType, _ zh: String, _ en: String) {
    self.type = type
    summary = Message(zh: zh, en: en)
  }
}

extension ContextMember {
  /// The declaration for a schema.
  var member: ContextSchema.Member {
    let declaration = declaration
    return ContextSchema.Member(
      name: "\(self)", type: declaration.type, summary: declaration.summary, index: rawValue)
  }
}

extension ContextSchema {
  /// Creates the schema of an object with all members of a kind.
  convenience init<Member: ContextMember>(_ name: String, _: Member.Type) {
    self.init(name, Member.allCases.map(\.member))
  }
}
