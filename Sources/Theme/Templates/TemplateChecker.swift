import Diagnostics

/// Checks every tag of the templates against the context in which it will be rendered.
///
/// Starting from each layout, the checker walks the tags as rendering would, through partials and
/// parents, with the schemas that would be on Mustache's context stack. A partial is so checked in
/// each context from which it is included, each once.
struct TemplateChecker {
  private let templates: [String: TemplateSource]
  private let strings: StringsCatalog
  private let assetNames: Set<String>
  private var diagnostics: Set<Diagnostic> = []
  private var visited: Set<Visit> = []
  private var active: [Inclusion] = []
  private var blockNames: [String: Set<String>] = [:]

  /// The templates that some layout reaches.
  private(set) var reached: Set<String> = []
  /// The keys of the texts that some template shows.
  private(set) var usedStrings: Set<String> = []

  /// What was found, sorted.
  var findings: [Diagnostic] { diagnostics.sorted() }

  /// The deepest chain of partials that include each other.
  private static let deepestInclusion = 32

  /// Replacements for blocks, given by the templates that inherit, with their template.
  private typealias Overrides = [String: (node: TemplateSource.Node, source: TemplateSource)]

  /// A template in a context, to check it only once there.
  private struct Visit: Hashable {
    var template: String
    var stack: [ContextType]
    var overrides: [String]
  }

  /// A template that is being walked, with how far the walk had come into the data at that point.
  private struct Inclusion {
    var template: String
    var position: DataPosition
  }

  /// How many sections lead from an object to its own members, and how many look further out.
  private struct DataPosition {
    var descents = 0
    var climbs = 0
  }

  /// The schemas on Mustache's stack, innermost last.
  private struct Scope {
    var stack: [ContextType]
    var position = DataPosition()
    var overrides: Overrides = [:]
    var isInList = false

    /// Pushes a type; an equal one further out can never be reached again and is dropped.
    func pushing(_ type: ContextType) -> Scope {
      var scope = self
      scope.stack.removeAll { $0 == type }
      scope.stack.append(type)
      return scope
    }
  }

  init(templates: [String: TemplateSource], strings: StringsCatalog, assetNames: Set<String>) {
    self.templates = templates
    self.strings = strings
    self.assetNames = assetNames
  }

  /// Checks a layout or fragment and everything that it includes.
  mutating func check(_ name: String, context: ContextSchema) {
    guard let source = templates[name] else { return }
    include(source, in: Scope(stack: [.object(context)]))
  }

  private mutating func include(_ source: TemplateSource, in scope: Scope) {
    reached.insert(source.name)
    let visit = Visit(
      template: source.name, stack: scope.stack,
      overrides: scope.overrides.keys.sorted().map { name in
        let override = scope.overrides[name]
        return "\(override?.source.name ?? ""):\(override?.node.tag.range.lowerBound ?? 0)"
      })
    guard visited.insert(visit).inserted else { return }
    active.append(Inclusion(template: source.name, position: scope.position))
    walk(source.nodes, of: source, in: scope)
    active.removeLast()
  }

  private mutating func walk(
    _ nodes: [TemplateSource.Node], of source: TemplateSource, in scope: Scope
  ) {
    for node in nodes {
      switch node.tag.kind {
      case .variable, .unescaped: checkVariable(node.tag, of: source, in: scope)
      case .section, .inverted: checkSection(node, of: source, in: scope)
      case .block:
        if let override = scope.overrides[node.tag.name] {
          walk(override.node.children, of: override.source, in: scope)
        } else {
          walk(node.children, of: source, in: scope)
        }
      case .partial: checkInclusion(node, of: source, in: scope)
      case .parent: checkParent(node, of: source, in: scope)
      case .close, .comment: break
      }
    }
  }

  // MARK: Names

  /// What a name in a tag stands for.
  private struct Resolution {
    var type: ContextType
    /// Whether the name is a member of the innermost object.
    var isInnermost: Bool
  }

  private enum Lookup {
    case found(Resolution)
    /// A part of the name is unknown, at an offset within the name.
    case unknown(String, offset: Int, known: [String])
    /// A part of the name has no members.
    case noMembers(String)
  }

  /// Looks a name up as Mustache does: the first part climbs the stack, the others do not.
  private func lookUp(_ name: String, in scope: Scope) -> Lookup {
    if name == ".", let innermost = scope.stack.last {
      return .found(Resolution(type: innermost, isInnermost: true))
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var found: Resolution?
    for (depth, type) in scope.stack.reversed().enumerated() where found == nil {
      guard case .object(let schema) = type, let member = schema.type(of: parts[0]) else {
        continue
      }
      found = Resolution(type: member, isInnermost: depth == 0)
    }
    guard var resolution = found else {
      let known = scope.stack.reversed().flatMap(Self.memberNames) + ["strings", "assets"]
      return .unknown(parts[0], offset: 0, known: known)
    }
    var offset = parts[0].utf8.count + 1
    for (index, part) in parts.enumerated().dropFirst() {
      guard case .object(let schema) = resolution.type else {
        return .noMembers(parts[..<index].joined(separator: "."))
      }
      guard let type = schema.type(of: part) else {
        return .unknown(part, offset: offset, known: schema.members.map(\.name))
      }
      resolution.type = type
      offset += part.utf8.count + 1
    }
    return .found(resolution)
  }

  /// Looks up the name of a tag and reports it if it is unknown.
  private mutating func resolve(
    _ tag: TemplateSource.Tag, of source: TemplateSource, in scope: Scope
  ) -> Resolution? {
    switch lookUp(tag.name, in: scope) {
    case .found(let resolution):
      return resolution
    case .unknown(let part, let offset, let known):
      reportUnknown(part, at: tag.nameRange.lowerBound + offset, of: source, known: known)
    case .noMembers(let owner):
      report(
        "template-type", source.span(tag.nameRange),
        zh: "“\(owner)”没有成员", en: "'\(owner)' has no members",
        help: Message(
          zh: "用 {{#\(owner)}}…{{/\(owner)}} 进入列表", en: "enter a list with {{#\(owner)}}"))
    }
    return nil
  }

  private static func memberNames(of type: ContextType) -> [String] {
    guard case .object(let schema) = type else { return [] }
    return schema.members.map(\.name)
  }

  private mutating func checkVariable(
    _ tag: TemplateSource.Tag, of source: TemplateSource, in scope: Scope
  ) {
    if tag.name.hasPrefix(StringsCatalog.prefix) {
      checkString(tag, of: source, in: scope)
      return
    }
    if tag.name.hasPrefix(Asset.prefix) {
      let name = String(tag.name.dropFirst(Asset.prefix.count))
      if !assetNames.contains(name) {
        reportUnknown(
          name, at: tag.nameRange.lowerBound + Asset.prefix.utf8.count, of: source,
          known: assetNames.sorted(), code: "template-unknown-asset")
      }
      return
    }
    guard let resolution = resolve(tag, of: source, in: scope) else { return }
    let isUnescaped = tag.kind == .unescaped
    switch resolution.type {
    case .text, .number, .bool:
      guard isUnescaped else { return }
      report(
        "template-escaping", source.span(tag.range),
        zh: "“\(tag.name)”是纯文本，必须转义", en: "'\(tag.name)' is plain text and must be escaped",
        help: Message(zh: "写成 {{\(tag.name)}}", en: "write {{\(tag.name)}}"))
    case .html:
      guard !isUnescaped else {
        checkBody(tag, of: source, in: scope)
        return
      }
      report(
        "template-escaping", source.span(tag.range),
        zh: "“\(tag.name)”已经是 HTML", en: "'\(tag.name)' already is HTML",
        help: Message(zh: "写成 {{{\(tag.name)}}}", en: "write {{{\(tag.name)}}}"))
    case .list, .object, .listOfEnclosing:
      report(
        "template-type", source.span(tag.range),
        zh: "“\(tag.name)”不是可以直接显示的值", en: "'\(tag.name)' is not a value that can be shown",
        help: Message(
          zh: "用 {{#\(tag.name)}}…{{/\(tag.name)}} 取其成员",
          en: "reach its members with {{#\(tag.name)}}…{{/\(tag.name)}}"))
    }
  }

  private mutating func checkBody(
    _ tag: TemplateSource.Tag, of source: TemplateSource, in scope: Scope
  ) {
    guard tag.name == "body", scope.isInList else { return }
    report(
      "template-body-repeated", source.span(tag.range), zh: "正文不能放在列表的区段里",
      en: "the body must not stand in a section over a list",
      help: Message(zh: "把 {{{body}}} 移到列表之外", en: "move {{{body}}} out of the list"))
  }

  /// Checks the key of an interface text, and the names in its placeholders as if they stood here.
  private mutating func checkString(
    _ tag: TemplateSource.Tag, of source: TemplateSource, in scope: Scope
  ) {
    let key = String(tag.name.dropFirst(StringsCatalog.prefix.count))
    usedStrings.insert(key)
    guard let text = strings.text(key) else {
      reportUnknown(
        key, at: tag.nameRange.lowerBound + StringsCatalog.prefix.utf8.count, of: source,
        known: strings.keys, code: "template-unknown-string")
      return
    }
    for name in text.placeholders {
      if case .found(let resolution) = lookUp(name, in: scope),
        resolution.type == .text || resolution.type == .number
      {
        continue
      }
      report(
        "template-unknown-name", source.span(tag.nameRange),
        zh: "文本“\(key)”中的 {\(name)} 在此处不是已知的文字或数字",
        en: "{\(name)} in the text '\(key)' is no known text or number here",
        help: Message(zh: "改写文本，或在有该名称的位置使用它", en: "use it where that name exists"))
    }
  }

  // MARK: Sections, partials, inheritance

  private mutating func checkSection(
    _ node: TemplateSource.Node, of source: TemplateSource, in scope: Scope
  ) {
    guard let resolution = resolve(node.tag, of: source, in: scope) else { return }
    var inner = scope
    if node.tag.kind == .section {
      switch resolution.type {
      case .list(let element):
        inner = scope.pushing(element)
        inner.isInList = true
      case .object, .text, .html, .number: inner = scope.pushing(resolution.type)
      case .bool, .listOfEnclosing: break
      }
      if inner.stack != scope.stack || resolution.type.isList {
        if resolution.isInnermost {
          inner.position.descents += 1
        } else {
          inner.position.climbs += 1
        }
      }
    }
    walk(node.children, of: source, in: inner)
  }

  private mutating func checkInclusion(
    _ node: TemplateSource.Node, of source: TemplateSource, in scope: Scope
  ) {
    guard let target = templates[node.tag.name] else {
      reportUnknown(
        node.tag.name, at: node.tag.nameRange.lowerBound, of: source,
        known: templates.keys.sorted(),
        code: "template-unknown-partial")
      return
    }
    let isEndless = active.contains { inclusion in
      inclusion.template == target.name
        && (inclusion.position.descents == scope.position.descents
          || inclusion.position.climbs != scope.position.climbs)
    }
    guard !isEndless, active.count < Self.deepestInclusion else {
      report(
        "template-recursion", source.span(node.tag.nameRange),
        zh: "“\(target.name)”会没有尽头地包含自己", en: "'\(target.name)' would include itself without end",
        help: Message(
          zh: "只在进入当前对象的列表成员（如 {{#children}}）之后再包含自己",
          en: "include it only inside a list member of the current object, such as {{#children}}"))
      return
    }
    include(target, in: scope)
  }

  private mutating func checkParent(
    _ node: TemplateSource.Node, of source: TemplateSource, in scope: Scope
  ) {
    let defined = definedBlocks(of: node.tag.name)
    var inner = scope
    var position = node.content.lowerBound
    for child in node.children {
      checkOnlyBlank(position..<child.range.lowerBound, of: source)
      position = child.range.upperBound
      if child.tag.kind == .comment { continue }
      guard child.tag.kind == .block else {
        report(
          "template-syntax", source.span(child.tag.range),
          zh: "继承区段内只能有 {{$…}} 块", en: "only {{$…}} blocks may stand in an inheriting section",
          help: Message(zh: "把它移到某个块里", en: "move it into a block"))
        continue
      }
      if templates[node.tag.name] != nil, !defined.contains(child.tag.name) {
        reportUnknown(
          child.tag.name, at: child.tag.nameRange.lowerBound, of: source, known: defined.sorted(),
          code: "template-unknown-block")
      }
      if inner.overrides[child.tag.name] == nil {
        inner.overrides[child.tag.name] = (child, source)
      }
    }
    checkOnlyBlank(position..<max(position, node.content.upperBound), of: source)
    checkInclusion(node, of: source, in: inner)
  }

  private mutating func checkOnlyBlank(_ range: Range<Int>, of source: TemplateSource) {
    guard
      let start = source.bytes[range].firstIndex(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) })
    else { return }
    report(
      "template-syntax", source.span(start..<range.upperBound),
      zh: "继承区段内、块之外的文字不会显示", en: "text outside the blocks of a parent is never shown",
      help: Message(zh: "把它移到某个块里", en: "move it into a block"))
  }

  /// Returns the blocks that a template or anything it includes defines.
  private mutating func definedBlocks(of root: String) -> Set<String> {
    if let known = blockNames[root] { return known }
    var names: Set<String> = []
    var seen: Set<String> = [root]
    var pending = [root]
    while let name = pending.popLast() {
      for tag in templates[name]?.tags ?? [] {
        switch tag.kind {
        case .block: names.insert(tag.name)
        case .partial, .parent:
          if seen.insert(tag.name).inserted { pending.append(tag.name) }
        case .variable, .unescaped, .section, .inverted, .close, .comment: break
        }
      }
    }
    blockNames[root] = names
    return names
  }

  // MARK: Diagnostics

  private mutating func reportUnknown(
    _ name: String, at offset: Int, of source: TemplateSource, known: some Sequence<String>,
    code: String = "template-unknown-name"
  ) {
    let help: Message
    if let nearest = NearestName.of(name, among: known) {
      help = Message(zh: "是否想写“\(nearest)”？", en: "did you mean '\(nearest)'?")
    } else {
      let names = Array(Set(known)).sorted()
      help = Message(
        zh: "可用的名称：\(names.joined(separator: "、"))",
        en: "known names: \(names.joined(separator: ", "))")
    }
    let span = SourceSpan(path: source.path, offset: offset, length: name.utf8.count)
    report(code, span, zh: "未知的名称“\(name)”", en: "unknown name '\(name)'", help: help)
  }

  private mutating func report(
    _ code: String, _ span: SourceSpan, zh: String, en: String, help: Message
  ) {
    diagnostics.insert(Diagnostic(.error, code, zh: zh, en: en, at: span, help: help))
  }
}

extension ContextType {
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }
}
