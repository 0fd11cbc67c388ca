import Diagnostics
import HTML

/// A block construct whose end has not come yet.
struct BlockFrame {
  enum Kind {
    /// `nil` when the directive's name is unknown: its content is shown without it.
    case directive(BlockDirective?, DirectiveArguments)
    case table
    case footnote(label: String)
    case definitionList
    case definition
  }

  var kind: Kind
  /// The block that holds the start; the end must lie in it too.
  var parent: CommonMarkNode?
  /// The place of the start.
  var range: Range<Int>
  /// Whether the construct has a label, which is its first heading.
  var hasLabel = false
  /// Whether that heading is still to come.
  var awaitsLabel = false
  /// The id of the element that names the construct.
  var labelID: String?
  /// The words of the label of a chart or comparison, which are written more than once.
  var labelText: String?
}

extension MarkdownRenderer {
  mutating func enterConstruct(_ token: Int, _ node: CommonMarkNode) {
    let construct = source.constructs[token]
    switch construct.kind {
    case .directive(let directive): openDirective(directive, construct, node)
    case .table(let shape): openTable(shape, construct, node)
    case .footnote(let label): openFootnote(label, construct, node)
    case .definitionList:
      startBlock(node)
      html.markup("<dl>\n")
      push(.definitionList, construct, node)
    case .definition:
      startLine()
      html.markup("<dd>")
      push(.definition, construct, node)
      if let only = node.next, only.kind == .paragraph, endsConstruct(only.next) {
        bareParagraph = only
      }
    case .directiveEnd, .tableEnd, .footnoteEnd, .definitionEnd, .definitionListEnd:
      closeFrame(in: node.parent, at: construct)
    default: break
    }
  }

  private mutating func push(
    _ kind: BlockFrame.Kind, _ construct: LoweredConstruct, _ node: CommonMarkNode,
    hasLabel: Bool = false
  ) {
    frames.append(
      BlockFrame(
        kind: kind, parent: node.parent, range: construct.source, hasLabel: hasLabel,
        awaitsLabel: hasLabel))
  }

  private func endsConstruct(_ node: CommonMarkNode?) -> Bool {
    guard let node, node.kind == .htmlBlock,
      let token = node.withLiteral({ source.markerToken($0) })
    else { return false }
    switch source.constructs[token].kind {
    case .directiveEnd, .definitionEnd: return true
    default: return false
    }
  }

  // MARK: Ends

  /// Closes the innermost frame if it was opened in the same block.
  private mutating func closeFrame(in parent: CommonMarkNode?, at construct: LoweredConstruct) {
    guard let frame = frames.last, frame.parent == parent else {
      return report(
        .error, "directive-crossing", zh: "指令的开头和结尾不在同一个列表项或引用里",
        en: "the directive starts and ends in different list items or quotes",
        at: span(construct.source),
        help: Message(zh: "把结束行缩进得与开始行一样", en: "indent the closing line like the opening one"))
    }
    frames.removeLast()
    close(frame)
  }

  /// Closes what was opened directly in a block that ends; the missing end is an error.
  mutating func closeFrames(in parent: CommonMarkNode) {
    while let frame = frames.last, frame.parent == parent {
      frames.removeLast()
      close(frame)
      guard case .directive = frame.kind, parent.kind != .document else { continue }
      report(
        .error, "directive-crossing", zh: "指令的开头和结尾不在同一个列表项或引用里",
        en: "the directive starts and ends in different list items or quotes",
        at: span(frame.range),
        help: Message(zh: "把结束行缩进得与开始行一样", en: "indent the closing line like the opening one"))
    }
  }

  private mutating func close(_ frame: BlockFrame) {
    switch frame.kind {
    case .directive(let directive, let arguments):
      if let directive { closeDirective(directive, arguments, frame) }
    case .table: closeTable(frame)
    case .footnote(let label): closeFootnote(label)
    case .definition:
      bareParagraph = nil
      html.markup("</dd>\n")
    case .definitionList: html.markup("</dl>\n")
    }
  }

  // MARK: Parts

  /// Starts a heading line that is really a cell, a term or a label; returns whether it was one.
  mutating func enterPart(_ node: CommonMarkNode) -> Bool {
    guard let frame = frames.last, frame.parent == node.parent else { return false }
    switch frame.kind {
    case .table: enterTablePart(node)
    case .definitionList:
      startLine()
      html.markup("<dt>")
    case .directive(let directive, let arguments) where frame.awaitsLabel:
      if directive == .chart || directive == .compare {
        frames[frames.count - 1].labelText = plainText(of: node)
      }
      enterLabel(directive, arguments)
    default: return false
    }
    return true
  }

  /// Ends such a heading line.
  mutating func leavePart(_ node: CommonMarkNode) -> Bool {
    guard let frame = frames.last, frame.parent == node.parent else { return false }
    switch frame.kind {
    case .table: leaveTablePart()
    case .definitionList: html.markup("</dt>\n")
    case .directive(let directive, let arguments) where frame.awaitsLabel:
      frames[frames.count - 1].awaitsLabel = false
      leaveLabel(directive, arguments)
    default: return false
    }
    return true
  }

  // MARK: Directives

  private mutating func openDirective(
    _ directive: Directive, _ construct: LoweredConstruct, _ node: CommonMarkNode
  ) {
    startBlock(node)
    let known = BlockDirective(rawValue: directive.name)
    if let known {
      checkForm(directive, known, construct)
    } else {
      reportUnknown(directive, known: BlockDirective.allCases.map(\.rawValue))
    }
    let arguments = check(directive, rules: known?.attributes ?? [])
    push(.directive(known, arguments), construct, node, hasLabel: directive.label != nil)
    guard let known else { return }
    if known == .steps { checkSteps(construct, node) }
    open(known, arguments, hasLabel: directive.label != nil)
  }

  private mutating func checkForm(
    _ directive: Directive, _ known: BlockDirective, _ construct: LoweredConstruct
  ) {
    if !known.forms.contains(directive.form) {
      let colons = known.forms[0] == .leaf ? "::" : ":::"
      report(
        .error, "directive-form", zh: "指令 \(directive.name) 要用 \(colons) 写",
        en: "the directive \(directive.name) is written with \(colons)",
        at: span(directive.nameRange),
        help: Message(zh: "写成 \(colons)\(directive.name)", en: "write \(colons)\(directive.name)"))
    }
    let label = directive.label.map { TableSyntax.trimmed(bytes, $0) }
    switch (known.label, label) {
    case (.required, nil):
      reportMissingLabel(directive, at: construct.source)
    case (.required, let label?) where label.isEmpty, (.optional, let label?) where label.isEmpty:
      reportMissingLabel(directive, at: construct.source)
    case (.none, let label?):
      report(
        .error, "directive-label", zh: "指令 \(directive.name) 不能有方括号里的文字",
        en: "the directive \(directive.name) takes no label", at: span(label),
        help: Message(zh: "删去方括号和里面的文字", en: "remove the brackets and what is between them"))
    default: break
    }
  }

  private mutating func reportMissingLabel(_ directive: Directive, at range: Range<Int>) {
    report(
      .error, "directive-label", zh: "指令 \(directive.name) 缺少方括号里的文字",
      en: "the directive \(directive.name) needs a label", at: span(range),
      help: Message(zh: "在名称后面写 [文字]", en: "write [label] right behind the name"))
  }

  private mutating func checkSteps(_ construct: LoweredConstruct, _ node: CommonMarkNode) {
    guard let list = node.next, list.kind == .list, list.isOrderedList, endsConstruct(list.next)
    else {
      return report(
        .error, "steps-list", zh: "steps 里要有且只有一个编号列表",
        en: "steps must hold exactly one ordered list", at: span(construct.source),
        help: Message(zh: "把步骤写成 1. 2. 3. 的列表", en: "write the steps as a list 1. 2. 3."))
    }
  }

  mutating func reportUnknown(_ directive: Directive, known: [String]) {
    let nearest = NearestName.of(directive.name, among: known)
    report(
      .error, "directive-unknown", zh: "没有名为 \(directive.name) 的指令",
      en: "there is no directive named \(directive.name)", at: span(directive.nameRange),
      help: nearest.map { Message(zh: "是否指 \($0)？", en: "did you mean \($0)?") }
        ?? Message(
          zh: "可用的指令：\(known.joined(separator: "、"))",
          en: "known directives: \(known.joined(separator: ", "))"))
  }

  /// Checks a directive's attributes and returns those that fit their rules.
  mutating func check(_ directive: Directive, rules: [AttributeRule]) -> DirectiveArguments {
    var values: [String: String] = [:]
    guard
      BlockDirective(rawValue: directive.name) != nil
        || InlineDirective(rawValue: directive.name) != nil
    else { return DirectiveArguments(values) }
    for entry in directive.attributes {
      guard let rule = rules.first(where: { $0.name == entry.name }) else {
        reportUnknownAttribute(entry, of: directive.name, known: rules.map(\.name))
        continue
      }
      guard let value = entry.value, rule.accepts(value) else {
        report(
          .error, "attribute-value", zh: "属性 \(entry.name) 的值不对",
          en: "the attribute \(entry.name) has a wrong value", at: span(entry.range),
          help: Message(
            zh: "写成 \(entry.name)=\(rule.expectation.zh)",
            en: "write \(entry.name)= with \(rule.expectation.en)"))
        continue
      }
      if values.updateValue(value, forKey: entry.name) != nil {
        report(
          .error, "attribute-duplicate", zh: "属性 \(entry.name) 写了两次",
          en: "the attribute \(entry.name) is given twice", at: span(entry.range),
          help: Message(zh: "只留一个", en: "keep one of them"))
      }
    }
    for rule in rules where rule.isRequired && values[rule.name] == nil {
      guard !directive.attributes.contains(where: { $0.name == rule.name }) else { continue }
      report(
        .error, "attribute-missing", zh: "指令 \(directive.name) 缺少属性 \(rule.name)",
        en: "the directive \(directive.name) lacks the attribute \(rule.name)",
        at: span(directive.nameRange),
        help: Message(
          zh: "写上 {\(rule.name)=…}，值是\(rule.expectation.zh)",
          en: "add {\(rule.name)=…} with \(rule.expectation.en)"))
    }
    return DirectiveArguments(values)
  }
}
