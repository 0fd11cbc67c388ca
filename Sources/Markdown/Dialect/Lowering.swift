import Diagnostics
import HTML

/// Rewrites the dialect's constructs as plain CommonMark, in one pass over the lines.
struct Lowering {
  var output: LoweredSource
  var diagnostics: [Diagnostic] = []
  let bytes: [UInt8]
  let lines: SourceLines
  let path: String
  private var fence: CodeFence?
  private var isInComment = false
  private var openDirectives: [OpenDirective] = []

  /// A container directive whose closing line has not come yet.
  private struct OpenDirective {
    var colons: Int
    var name: String
    var range: Range<Int>
  }

  /// Lowers the bytes of a file from `start` on; `path` names the file in diagnostics.
  static func lower(
    _ bytes: [UInt8], from start: Int, path: String
  ) -> (source: LoweredSource, diagnostics: [Diagnostic]) {
    var lowering = Lowering(bytes: bytes, start: start, path: path)
    lowering.lowerLines(0..<lowering.lines.count, dedent: 0)
    return (lowering.output, lowering.diagnostics)
  }

  private init(bytes: [UInt8], start: Int, path: String) {
    self.bytes = bytes
    self.path = path
    lines = SourceLines(bytes, from: start)
    output = LoweredSource(bytes)
    output.bytes.reserveCapacity(bytes.count - start + bytes.count / 16)
  }

  // MARK: Lines

  /// Lowers lines; `dedent` columns of indentation belong to the construct around them, and
  /// `firstStart` says where the first line's text starts when something stands before it.
  mutating func lowerLines(_ range: Range<Int>, dedent: Int, firstStart: Int? = nil) {
    let outerDirectives = openDirectives.count
    let isTopLevel = dedent == 0
    var line = range.lowerBound
    while line < range.upperBound {
      let content: Range<Int>
      if let firstStart, line == range.lowerBound {
        content = firstStart..<max(firstStart, lines.content(line).upperBound)
      } else {
        content = dedented(lines.content(line), by: dedent)
      }
      line = lowerLine(line, content, limit: range.upperBound, isTopLevel: isTopLevel)
    }
    fence = nil
    while openDirectives.count > outerDirectives {
      reportUnclosed(openDirectives.removeLast())
    }
  }

  /// Lowers what starts at a line and returns the first line after it.
  private mutating func lowerLine(
    _ line: Int, _ content: Range<Int>, limit: Int, isTopLevel: Bool
  ) -> Int {
    let prefix = LinePrefix(bytes, content)
    let start = prefix.contentStart
    guard start < content.upperBound else {
      copyVerbatim(content.lowerBound..<lines.next(line))
      return line + 1
    }
    if let fence {
      if fence.isClosed(by: bytes, start..<content.upperBound) { self.fence = nil }
      if !fence.isLeft(by: prefix) {
        copyVerbatim(content.lowerBound..<lines.next(line))
        return line + 1
      }
      self.fence = nil
    }
    let text = start..<content.upperBound
    if isInComment || isCommentStart(text) {
      isInComment = !containsCommentEnd(text)
      copyVerbatim(content.lowerBound..<lines.next(line))
      return line + 1
    }
    switch bytes[start] {
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      if let opened = CodeFence(bytes, text, prefix: prefix) {
        fence = opened
        copyVerbatim(content.lowerBound..<lines.next(line))
        return line + 1
      }
    case UInt8(ascii: ":"):
      if lowerDirectiveLine(line, content: content, prefix: prefix) { return line + 1 }
    case UInt8(ascii: "["):
      if isTopLevel, prefix.column < 4, prefix.quoteDepth == 0, !prefix.hasListMarker,
        let end = lowerFootnote(line, text: text, limit: limit)
      {
        return end
      }
    default: break
    }
    if let end = lowerTable(line, content: content, prefix: prefix, limit: limit) { return end }
    if isTopLevel, start == content.lowerBound, let end = lowerDefinitions(line, limit: limit) {
      return end
    }
    copyInline(content.lowerBound..<lines.next(line), isHeading: bytes[start] == UInt8(ascii: "#"))
    return line + 1
  }

  // MARK: Directives

  /// Lowers a line of colons; returns whether it was one.
  private mutating func lowerDirectiveLine(
    _ line: Int, content: Range<Int>, prefix: LinePrefix
  ) -> Bool {
    let start = prefix.contentStart
    let end = TableSyntax.trimmed(bytes, start..<content.upperBound).upperBound
    var index = start
    while index < end, bytes[index] == UInt8(ascii: ":") { index += 1 }
    let colons = index - start
    guard colons >= 2 else { return false }
    let before = content.lowerBound..<start
    if colons >= 3, index == end {
      closeDirective(colons: colons, line: line, before: before, range: start..<end)
      return true
    }
    let form: Directive.Form = colons == 2 ? .leaf : .container
    guard
      let read = DirectiveSyntax.directive(form, in: bytes, at: index, limit: end),
      read.end == end
    else {
      guard form == .container || namesDirective(index..<end) else { return false }
      diagnostics.append(
        Diagnostic(
          .error, "directive-syntax", zh: "指令的写法不对", en: "malformed directive",
          at: span(start..<end),
          help: Message(
            zh: "写成 :::name[标题]{key=value}，名称紧跟冒号，括号和引号成对",
            en: "write :::name[label]{key=value}: the name right behind the colons, brackets and "
              + "quotes paired"
          )))
      return false
    }
    let number = output.constructs.count
    let token = output.token(
      for: LoweredConstruct(
        kind: .directive(read.directive), source: start..<end, indentation: before.count))
    copyVerbatim(before)
    insertMarker(token, at: start)
    if let label = read.directive.label {
      insertContinuation(of: before, at: label.lowerBound)
      insertHeading(label)
    }
    if form == .leaf || read.directive.label != nil {
      output.constructs[number].end = output.constructs.count
      insertEnd(form == .leaf ? .directiveEnd : .labelEnd, before: before, at: end)
    }
    if form == .container {
      openDirectives.append(
        OpenDirective(colons: colons, name: read.directive.name, range: start..<end))
    }
    return true
  }

  /// Whether text starts with the name of a directive, so that two colons before it are no accident.
  private func namesDirective(_ range: Range<Int>) -> Bool {
    let name = bytes[range].prefix { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 == 0x2D }
    return BlockDirective(rawValue: String(decoding: name, as: UTF8.self)) != nil
  }

  /// Lowers a closing line: it ends the innermost directive of its own length, else the innermost
  /// that is shorter.
  private mutating func closeDirective(
    colons: Int, line: Int, before: Range<Int>, range: Range<Int>
  ) {
    guard
      let closed = openDirectives.lastIndex(where: { $0.colons == colons })
        ?? openDirectives.lastIndex(where: { $0.colons < colons })
    else {
      diagnostics.append(
        Diagnostic(
          .error, "directive-unopened", zh: "这一行结束指令，但前面没有打开的指令",
          en: "this line closes a directive, but none is open", at: span(range),
          help: Message(zh: "删去这一行，或在前面补上 :::name", en: "remove it, or open one with :::name")))
      copyVerbatim(before)
      return output.insert("\n".utf8, at: range.upperBound)
    }
    while openDirectives.count > closed + 1 {
      reportUnclosed(openDirectives.removeLast())
      insertEnd(.directiveEnd, before: before, at: range.lowerBound)
    }
    openDirectives.removeLast()
    let token = output.token(
      for: LoweredConstruct(
        kind: .directiveEnd, source: range, indentation: before.count))
    copyVerbatim(before)
    insertMarker(token, at: range.lowerBound)
  }

  private mutating func reportUnclosed(_ directive: OpenDirective) {
    let fence = String(repeating: ":", count: directive.colons)
    diagnostics.append(
      Diagnostic(
        .error, "directive-unclosed", zh: "指令 \(directive.name) 没有结束行",
        en: "the directive \(directive.name) is never closed", at: span(directive.range),
        help: Message(
          zh: "在它的内容后面单独写一行 \(fence)", en: "write \(fence) on a line of its own behind its content")
      ))
  }

  // MARK: Comments

  private static let commentStart = Array("<!--".utf8)

  private func isCommentStart(_ text: Range<Int>) -> Bool {
    ByteScan.starts(bytes[text].span, at: 0, with: Self.commentStart.span)
  }

  private func containsCommentEnd(_ text: Range<Int>) -> Bool {
    var hyphens = 0
    for index in text {
      if bytes[index] == UInt8(ascii: ">"), hyphens >= 2 { return true }
      hyphens = bytes[index] == UInt8(ascii: "-") ? hyphens + 1 : 0
    }
    return false
  }

  // MARK: Writing

  /// Appends an HTML comment line that carries a token.
  mutating func insertMarker(_ token: [UInt8], at offset: Int) {
    output.insert("<!--".utf8, at: offset)
    output.insert(token, at: offset)
    output.insert("-->\n".utf8, at: offset)
  }

  /// Appends the marker that ends a construct, with the construct's own prefix before it.
  mutating func insertEnd(_ kind: LoweredConstruct.Kind, before: Range<Int>, at offset: Int) {
    let token = output.token(for: LoweredConstruct(kind: kind, source: offset..<offset))
    insertContinuation(of: before, at: offset)
    insertMarker(token, at: offset)
  }

  /// Appends a line's prefix once more, for a further line of the same construct.
  mutating func insertContinuation(of before: Range<Int>, at offset: Int) {
    output.insert(
      bytes[before].map { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\t") ? $0 : 0x20 },
      at: offset)
  }

  /// Appends inline text as a heading line, which keeps it apart from everything around it.
  mutating func insertHeading(_ text: Range<Int>, unescapingPipes: Bool = false) {
    output.insert("# ".utf8, at: text.lowerBound)
    if unescapingPipes {
      var start = text.lowerBound
      for index in text.dropLast()
      where bytes[index] == UInt8(ascii: "\\") && bytes[index + 1] == UInt8(ascii: "|") {
        copyInline(start..<index)
        start = index + 1
      }
      copyInline(start..<text.upperBound)
    } else {
      copyInline(text)
    }
    output.insert(" #\n".utf8, at: text.upperBound)
  }

  /// Appends source bytes as they are.
  mutating func copyVerbatim(_ range: Range<Int>) {
    if !range.isEmpty { output.copy(bytes[range], from: range.lowerBound) }
  }

  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(path: path, offset: range.lowerBound, length: range.count)
  }

  /// Returns the line's content without up to `columns` leading blanks.
  private func dedented(_ content: Range<Int>, by columns: Int) -> Range<Int> {
    var start = content.lowerBound
    var column = 0
    while start < content.upperBound, column < columns {
      if bytes[start] == 0x20 {
        column += 1
      } else if bytes[start] == 0x09 {
        column += 4 - column % 4
      } else {
        break
      }
      start += 1
    }
    return start..<content.upperBound
  }
}

/// An open fenced code block, in which nothing is lowered.
private struct CodeFence {
  private let character: UInt8
  private let length: Int
  private let column: Int
  private let quoteDepth: Int

  /// Reads an opening fence from a line's text.
  init?(_ bytes: [UInt8], _ text: Range<Int>, prefix: LinePrefix) {
    let character = bytes[text.lowerBound]
    let length = bytes[text].prefix { $0 == character }.count
    guard length >= 3 else { return nil }
    if character == UInt8(ascii: "`"), bytes[text].dropFirst(length).contains(character) {
      return nil
    }
    self.character = character
    self.length = length
    column = prefix.column
    quoteDepth = prefix.quoteDepth
  }

  /// Whether a line's text is the closing fence.
  func isClosed(by bytes: [UInt8], _ text: Range<Int>) -> Bool {
    let run = bytes[text].prefix { $0 == character }.count
    return run >= length && bytes[text].dropFirst(run).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether a line lies outside the quote or list item that holds the fence.
  func isLeft(by prefix: LinePrefix) -> Bool {
    prefix.quoteDepth < quoteDepth || prefix.column + 3 < column
  }
}
