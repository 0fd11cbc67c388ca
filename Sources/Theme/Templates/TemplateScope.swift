/// What names stand for at one place of the templates, and which blocks are replaced there.
///
/// Each object that sections entered lies in a slot when templates run. The checker and the
/// compiler follow the same scopes, so that what is checked is what is rendered.
struct TemplateScope {
  /// The values that names can reach, innermost last.
  private(set) var levels: [Level]
  /// Replacements for blocks, given by the templates that inherit.
  var overrides: [String: BlockOverride] = [:]

  /// A value that a section entered.
  struct Level: Hashable {
    var type: ContextType
    /// Where the value lies when the template runs.
    var slot: Int
  }

  /// What replaces a block, with the template in which it stands.
  struct BlockOverride {
    var node: TemplateSource.Node
    var source: TemplateSource
  }

  /// Creates the scope outside every section.
  init(root: ContextSchema) {
    levels = [Level(type: .object(root), slot: 0)]
  }

  /// Enters a value of a type; returns its slot.
  ///
  /// A value of the same type further out can never be reached again: its slot is taken, which
  /// lets a partial that includes itself run in one scope at every depth.
  mutating func push(_ type: ContextType) -> Int {
    let old = levels.firstIndex { $0.type == type }
    let slot = old.map { levels.remove(at: $0).slot } ?? levels.count
    levels.append(Level(type: type, slot: slot))
    return slot
  }

  /// Returns the scope inside a block's replacement, where the block's own name is free again.
  func replacing(_ block: String) -> TemplateScope {
    var scope = self
    scope.overrides[block] = nil
    return scope
  }

  /// Adds the replacements of an inheriting section; those given further out come first.
  mutating func add(overrides node: TemplateSource.Node, in source: TemplateSource) {
    for child in node.children where child.tag.kind == .block {
      if overrides[child.tag.name] == nil {
        overrides[child.tag.name] = BlockOverride(node: child, source: source)
      }
    }
  }

  /// What tells a template in this scope from the same template in others.
  func visit(_ template: String) -> Visit {
    Visit(
      template: template, levels: levels,
      overrides: overrides.sorted { $0.key < $1.key }.map { name, override in
        "\(name)=\(override.source.name):\(override.node.tag.range.lowerBound)"
      })
  }

  /// A template in a scope.
  struct Visit: Hashable {
    var template: String
    var levels: [Level]
    var overrides: [String]
  }

  // MARK: Names

  /// What a name in a tag stands for.
  struct Resolution {
    var type: ContextType
    /// Whether the name is a member of the innermost object.
    var isInnermost: Bool
    /// The slot in which the first part of the name is looked up.
    var slot: Int
    /// The places of the name's parts, each in the object of the part before.
    var members: [Int] = []
    /// Whether the name asks if there is anything.
    var isQuestion = false
  }

  enum Lookup {
    case found(Resolution)
    /// A part of the name is unknown, at an offset within the name.
    case unknown(String, offset: Int, known: [String])
    /// A part of the name has no members.
    case noMembers(String)
  }

  /// Looks a name up as Mustache does: the first part climbs the stack, the others do not.
  func lookUp(_ name: String) -> Lookup {
    if name == ".", let innermost = levels.last {
      return .found(Resolution(type: innermost.type, isInnermost: true, slot: innermost.slot))
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let owner = levels.last { $0.type.schema?.meaning(of: parts[0]) != nil }
    guard let owner else {
      let known = levels.reversed().flatMap { $0.type.memberNames } + ["strings", "assets"]
      return .unknown(parts[0], offset: 0, known: known)
    }
    var resolution = Resolution(
      type: owner.type, isInnermost: owner == levels.last, slot: owner.slot)
    var offset = 0
    for (index, part) in parts.enumerated() {
      guard let schema = resolution.type.schema else {
        return .noMembers(parts[..<index].joined(separator: "."))
      }
      switch schema.meaning(of: part) {
      case .member(let member):
        resolution.type = schema.type(of: member)
        resolution.members.append(member.index)
      case .question(let member):
        resolution.type = .bool
        resolution.members.append(member.index)
        resolution.isQuestion = true
      case nil: return .unknown(part, offset: offset, known: schema.members.map(\.name))
      }
      offset += part.utf8.count + 1
    }
    return .found(resolution)
  }
}

extension ContextType {
  /// The schema of an object; `nil` for other values.
  fileprivate var schema: ContextSchema? {
    if case .object(let schema) = self { schema } else { nil }
  }

  fileprivate var memberNames: [String] { schema?.members.map(\.name) ?? [] }

  /// The type of the value that a section over this type enters; `nil` when it enters none.
  var entered: ContextType? {
    switch self {
    case .list(let element): element
    case .object, .text, .html, .number: self
    case .bool, .listOfEnclosing: nil
    }
  }
}
