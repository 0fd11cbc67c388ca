/// Reads the rules of a style sheet after CSS Syntax Level 3 and CSS Nesting.
///
/// Each token is looked at a bounded number of times, because blocks are stepped over by the
/// partners of their brackets. Rules in rules are read to a depth of 32.
struct StyleSheetParser {
  let tokens: TokenList
  private(set) var rules: [StyleRule] = []
  private(set) var problems: [SyntaxProblem] = []
  var imports: [ImportRule] = []
  var otherRules: [OtherRule] = []
  var conditions: [RuleCondition] = []
  var layers: [LayerName] = []
  private(set) var declarations: DeclarationListBuilder
  private var selectorParser: SelectorParser
  private var layerIndexes: [LayerName: Int] = [:]

  /// What is around the rules that are read.
  struct Surroundings {
    var condition: Int?
    var layer: Int?
    /// The selectors of the rule around them.
    var parent: SelectorRun?
    var parentSpan: Range<Int> = 0..<0
    var depth = 0
  }

  static let deepest = 32

  init(tokens: TokenList) {
    self.tokens = tokens
    declarations = DeclarationListBuilder(tokens: tokens)
    selectorParser = SelectorParser(list: tokens, store: SelectorStore())
  }

  var selectors: SelectorStore { selectorParser.store }

  mutating func parse() {
    readRules(0..<tokens.count, Surroundings())
  }

  mutating func report(_ kind: SyntaxProblem.Kind, _ range: Range<Int>) {
    problems.append(SyntaxProblem(kind: kind, span: tokens.span(of: range)))
  }

  /// Reads rules that stand in the sheet itself or in an at-rule.
  private mutating func readRules(_ range: Range<Int>, _ surroundings: Surroundings) {
    var cursor = TokenCursor(tokens, in: range)
    while let kind = cursor.kind {
      switch kind {
      case .whitespace, .markupOpen, .markupClose: cursor.advance()
      case .atKeyword: readAtRule(&cursor, surroundings)
      default: readStyleRule(&cursor, surroundings)
      }
    }
  }

  /// Reads the contents of a block: declarations, or rules if there is no rule around them.
  mutating func readBlock(_ range: Range<Int>, _ surroundings: Surroundings) {
    guard surroundings.depth < Self.deepest else {
      report(.tooDeep, range)
      return
    }
    if surroundings.parent == nil {
      readRules(range, surroundings)
    } else {
      readDeclarations(range, surroundings)
    }
  }

  private mutating func readDeclarations(_ range: Range<Int>, _ surroundings: Surroundings) {
    var cursor = TokenCursor(tokens, in: range)
    var start = position
    while let kind = cursor.kind {
      switch kind {
      case .whitespace, .semicolon: cursor.advance()
      case .atKeyword:
        close(from: start, surroundings)
        readAtRule(&cursor, surroundings)
        start = position
      default:
        if let declaration = DeclarationReader.read(&cursor) {
          declarations.append(declaration)
        } else {
          close(from: start, surroundings)
          readStyleRule(&cursor, surroundings)
          start = position
        }
      }
    }
    close(from: start, surroundings)
  }

  private typealias Position = (declaration: Int, longhand: Int)

  private var position: Position {
    (declarations.declarations.count, declarations.longhands.count)
  }

  /// Makes a rule of the declarations since `start`.
  private mutating func close(from start: Position, _ surroundings: Surroundings) {
    guard let selectors = surroundings.parent, position.declaration > start.declaration else {
      return
    }
    rules.append(
      StyleRule(
        selectors: selectors, declarations: start.declaration..<position.declaration,
        longhands: start.longhand..<position.longhand, condition: surroundings.condition,
        layer: surroundings.layer, selectorSpan: surroundings.parentSpan))
  }

  /// Reads selectors and their block. In a block a `;` ends what has no block of its own.
  private mutating func readStyleRule(_ cursor: inout TokenCursor, _ surroundings: Surroundings) {
    let start = cursor.position
    let isNested = surroundings.parent != nil
    while let kind = cursor.kind, kind != .openCurly {
      if isNested, kind == .semicolon {
        report(.declaration, start..<cursor.position)
        return
      }
      cursor.skipComponent()
    }
    let prelude = tokens.trimmed(start..<min(cursor.position, cursor.end))
    guard !cursor.isAtEnd else {
      report(isNested ? .declaration : .selector, prelude)
      return
    }
    let block = blockContents(cursor)
    cursor.skipComponent()
    selectorParser.parent = surroundings.parent
    guard let selectors = selectorParser.run(prelude, isNested ? .nestedRule : .rule) else {
      report(.selector, prelude)
      return
    }
    var inner = surroundings
    inner.parent = selectors
    inner.parentSpan = tokens.span(of: prelude)
    inner.depth += 1
    readBlock(block, inner)
  }

  /// What the block at the position holds; reports a block that is never closed.
  mutating func blockContents(_ cursor: TokenCursor) -> Range<Int> {
    if Int(tokens[cursor.position].partner) >= tokens.count {
      report(.unclosed, cursor.position..<cursor.position + 1)
    }
    return cursor.entering().rest
  }

  /// The index of a layer with this name inside of another; makes one when it is new.
  mutating func layer(named parts: [String], in outer: Int?) -> Int {
    var name = LayerName(parts: outer.map { layers[$0].parts } ?? [])
    var index = 0
    for part in parts {
      name.parts.append(part)
      index = layerIndexes[name] ?? layers.count
      guard index == layers.count else { continue }
      layerIndexes[name] = index
      layers.append(name)
    }
    return index
  }
}
