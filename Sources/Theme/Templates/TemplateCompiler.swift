import Diagnostics
import HTML

/// Writes a checked layout out as a program.
///
/// The compiler walks the templates as the checker does. What does not change from page to page,
/// interface texts and addresses of assets, becomes literal text. A partial is written out where it
/// is first included; a second inclusion in the same scope, also one from within itself, calls it.
struct TemplateCompiler {
  private let templates: [String: TemplateSource]
  private let strings: Strings
  /// The addresses of the assets by name.
  private let assetURLs: [String: String]
  private var program = TemplateProgram()
  /// Where each template was written out; the end is unknown while that goes on.
  private var inclusions: [TemplateScope.Visit: Inclusion] = [:]
  /// Steps before this one must not grow, because something ends or begins here.
  private var barrier = 0

  private struct Inclusion {
    var start: Int
    var end: Int?
    /// The calls that wait for the end.
    var calls: [Int] = []
  }

  /// Returns the program of a template whose context has a schema.
  static func compile(
    _ name: String, context: ContextSchema, templates: [String: TemplateSource], strings: Strings,
    assetURLs: [String: String]
  ) -> TemplateProgram {
    var compiler = TemplateCompiler(templates: templates, strings: strings, assetURLs: assetURLs)
    compiler.include(name, in: TemplateScope(root: context))
    return compiler.program
  }

  private init(
    templates: [String: TemplateSource], strings: Strings, assetURLs: [String: String]
  ) {
    self.templates = templates
    self.strings = strings
    self.assetURLs = assetURLs
  }

  // MARK: Tags

  private mutating func walk(
    _ nodes: [TemplateSource.Node], _ content: Range<Int>, of source: TemplateSource,
    in scope: TemplateScope
  ) {
    var position = content.lowerBound
    for node in nodes {
      appendLiteral(position..<source.extent(of: node.tag).lowerBound, of: source)
      compile(node, of: source, in: scope)
      position = source.extent(of: node.closing ?? node.tag).upperBound
    }
    appendLiteral(position..<content.upperBound, of: source)
  }

  private mutating func walk(
    childrenOf node: TemplateSource.Node, of source: TemplateSource, in scope: TemplateScope
  ) {
    walk(node.children, source.content(of: node), of: source, in: scope)
  }

  private mutating func compile(
    _ node: TemplateSource.Node, of source: TemplateSource, in scope: TemplateScope
  ) {
    let tag = node.tag
    let place = source.span(tag.range)
    switch tag.kind {
    case .comment, .close: break
    case .variable where tag.name.hasPrefix(StringsCatalog.prefix):
      appendText(String(tag.name.dropFirst(StringsCatalog.prefix.count)), for: place, in: scope)
    case .variable where tag.name.hasPrefix(Asset.prefix):
      appendEscaped(assetURLs[String(tag.name.dropFirst(Asset.prefix.count))] ?? "", for: place)
    case .variable, .unescaped: appendValue(tag.name, for: place, in: scope)
    case .section, .inverted: compileSection(node, of: source, in: scope)
    case .block:
      if let override = scope.overrides[tag.name] {
        walk(childrenOf: override.node, of: override.source, in: scope.replacing(tag.name))
      } else {
        walk(childrenOf: node, of: source, in: scope)
      }
    case .partial: include(tag.name, in: scope)
    case .parent:
      var inner = scope
      inner.add(overrides: node, in: source)
      include(tag.name, in: inner)
    }
  }

  private mutating func compileSection(
    _ node: TemplateSource.Node, of source: TemplateSource, in scope: TemplateScope
  ) {
    guard let name = resolve(node.tag.name, in: scope) else { return }
    let path = path(name)
    var inner = scope
    let slot = node.tag.kind == .section ? name.type.entered.map { inner.push($0) } : nil
    let start = program.operations.count
    append(.condition(path, isInverted: node.tag.kind == .inverted, end: 0))
    walk(childrenOf: node, of: source, in: inner)
    let end = UInt32(endOfSteps())
    if let slot {
      program.slotCount = max(program.slotCount, slot + 1)
      program.operations[start] = .section(path, slot: UInt32(slot), end: end)
    } else {
      program.operations[start] = .condition(
        path, isInverted: node.tag.kind == .inverted, end: end)
    }
  }

  private mutating func include(_ name: String, in scope: TemplateScope) {
    guard let source = templates[name] else { return }
    let visit = scope.visit(name)
    let start = endOfSteps()
    if let known = inclusions[visit] {
      if known.end == nil { inclusions[visit]?.calls.append(start) }
      append(.call(start: UInt32(known.start), end: UInt32(known.end ?? known.start)))
      return
    }
    inclusions[visit] = Inclusion(start: start)
    walk(source.nodes, source.bytes.indices, of: source, in: scope)
    let end = endOfSteps()
    for call in inclusions[visit]?.calls ?? [] {
      program.operations[call] = .call(start: UInt32(start), end: UInt32(end))
    }
    inclusions[visit] = Inclusion(start: start, end: end)
  }

  // MARK: Steps

  private mutating func append(_ operation: TemplateProgram.Operation) {
    program.operations.append(operation)
  }

  /// Returns the index of the next step, which literal text will not be joined to.
  private mutating func endOfSteps() -> Int {
    barrier = program.operations.count
    return barrier
  }

  /// Appends a piece of a template as it is.
  private mutating func appendLiteral(_ range: Range<Int>, of source: TemplateSource) {
    guard !range.isEmpty else { return }
    program.origins.addLiteral(
      at: program.literals.count, source.span(range), isVerbatim: true)
    appendLiteral(source.bytes[range])
  }

  private mutating func appendLiteral(_ bytes: some Collection<UInt8>) {
    let count = UInt32(bytes.count)
    if program.operations.count > barrier,
      case .literal(let start, let old) = program.operations.last
    {
      program.operations[program.operations.count - 1] = .literal(start: start, count: old + count)
    } else {
      append(.literal(start: UInt32(program.literals.count), count: count))
    }
    program.literals.append(contentsOf: bytes)
  }

  /// Appends the text that a tag stands for on every page.
  private mutating func appendEscaped(_ text: String, for tag: SourceSpan) {
    guard !text.isEmpty else { return }
    program.origins.addLiteral(at: program.literals.count, tag, isVerbatim: false)
    var bytes: [UInt8] = []
    Escaping.appendText(text.utf8, to: &bytes)
    appendLiteral(bytes)
  }

  private mutating func appendValue(
    _ name: String, for tag: SourceSpan, in scope: TemplateScope
  ) {
    guard let name = resolve(name, in: scope) else { return }
    program.origins.addValue(at: program.operations.count, tag)
    append(.value(path(name)))
  }

  /// Appends an interface text; its placeholders show members of the context.
  private mutating func appendText(
    _ key: String, for tag: SourceSpan, in scope: TemplateScope
  ) {
    for part in strings[key]?.parts ?? [] {
      switch part {
      case .literal(let text): appendEscaped(text, for: tag)
      case .placeholder(let name): appendValue(name, for: tag, in: scope)
      }
    }
  }

  /// Looks a name up; the checker saw to it that it is known.
  private func resolve(_ name: String, in scope: TemplateScope) -> TemplateScope.Resolution? {
    if case .found(let resolution) = scope.lookUp(name) { resolution } else { nil }
  }

  private mutating func path(_ name: TemplateScope.Resolution) -> TemplateProgram.Path {
    let first = program.members.count
    program.members += name.members.map { UInt32($0) }
    return TemplateProgram.Path(
      slot: UInt32(name.slot), first: UInt32(first), count: UInt16(name.members.count),
      isQuestion: name.isQuestion)
  }
}
