import Diagnostics

/// Checks every tag of the templates against the context in which it will be rendered.
///
/// Starting from each layout, the checker walks the tags as rendering would, through partials and
/// parents, with the scopes of the compiler. A partial is so checked in each context from which it
/// is included, each once.
struct TemplateChecker {
  private let templates: [String: TemplateSource]
  private let strings: StringsCatalog
  private let assetNames: Set<String>
  private var diagnostics: Set<Diagnostic> = []
  private var visited: Set<TemplateScope.Visit> = []
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

  /// The names at one place, with how far the walk came into the data.
  private struct Scope {
    var names: TemplateScope
    var position = DataPosition()
    var isInList = false
  }

  init(templates: [String: TemplateSource], strings: StringsCatalog, assetNames: Set<String>) {
    self.templates = templates
    self.strings = strings
    self.assetNames = assetNames
  }

  /// Checks a layout or fragment and everything that it includes.
  mutating func check(_ name: String, context: ContextSchema) {
    guard let source = templates[name] else { return }
    include(source, in: Scope(names: TemplateScope(root: context)))
  }

  private mutating func include(_ source: TemplateSource, in scope: Scope) {
    reached.insert(source.name)
    guard visited.insert(scope.names.visit(source.name)).inserted else { return }
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
        if let override = scope.names.overrides[node.tag.name] {
          var inner = scope
          inner.names = scope.names.replacing(node.tag.name)
          walk(override.node.children, of: override.source, in: inner)
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

  /// Looks up the name of a tag and reports it if it is unknown.
  private mutating func resolve(
    _ tag: TemplateSource.Tag, of source: TemplateSource, in scope: Scope
  ) -> TemplateScope.Resolution? {
    switch scope.names.lookUp(tag.name) {
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
      if case .found(let resolution) = scope.names.lookUp(name),
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
    if node.tag.kind == .section, let entered = resolution.type.entered {
      _ = inner.names.push(entered)
      let isList = resolution.type == .list(entered)
      if isList { inner.isInList = true }
      if isList || inner.names.levels != scope.names.levels {
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
    }
    checkOnlyBlank(position..<max(position, node.content.upperBound), of: source)
    inner.names.add(overrides: node, in: source)
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
