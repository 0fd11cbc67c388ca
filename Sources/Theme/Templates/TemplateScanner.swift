import Diagnostics

/// Finds the tags of a template and how they nest.
///
/// The scanner reads the part of Mustache that the theme's templates use: variables, sections,
/// partials, inheritance and comments. Changing delimiters, calling functions and computing the
/// name of a partial are refused, because names could not be checked then. It runs in time linear
/// in the file and goes on after an error.
struct TemplateScanner {
  private let path: String
  private let bytes: [UInt8]
  private var tags: [TemplateSource.Tag] = []
  private var roots: [TemplateSource.Node] = []
  /// The sections that are still open, outermost first.
  private var open: [TemplateSource.Node] = []
  private var diagnostics: [Diagnostic] = []

  /// The longest tag in bytes; keeps the search for the closing braces short.
  private static let longestTag = 256
  /// The deepest nesting of sections in one file.
  private static let deepestNesting = 32

  /// Scans a template file.
  static func scan(
    path: String, name: String, bytes: [UInt8]
  ) -> (source: TemplateSource, diagnostics: [Diagnostic]) {
    var scanner = TemplateScanner(path: path, bytes: bytes)
    if scanner.checkEncoding() { scanner.scanTags() }
    let source = TemplateSource(
      path: path, name: name, bytes: bytes, tags: scanner.tags, nodes: scanner.roots)
    return (source, scanner.diagnostics)
  }

  private init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  private mutating func checkEncoding() -> Bool {
    if let offset = bytes.firstIndex(of: 0) {
      report(
        "template-encoding", offset..<(offset + 1), zh: "模板中有 NUL 字节",
        en: "the template contains a NUL byte",
        help: Message(zh: "删去这个字节", en: "remove the byte"))
      return false
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      report(
        "template-encoding", 0..<0, zh: "模板不是有效的 UTF-8",
        en: "the template is not valid UTF-8",
        help: Message(zh: "把文件另存为 UTF-8", en: "save the file as UTF-8"))
      return false
    }
    return true
  }

  private mutating func scanTags() {
    var index = 0
    while let start = nextOpening(from: index) {
      let tooDeep = open.count >= Self.deepestNesting
      index = scanTag(at: start)
      if tooDeep, open.count > Self.deepestNesting {
        report(
          "template-nesting", start..<index, zh: "区段嵌套超过 \(Self.deepestNesting) 层",
          en: "sections nest deeper than \(Self.deepestNesting) levels",
          help: Message(zh: "把内层移到片段中", en: "move the inner ones to a partial"))
        break
      }
    }
    while let node = open.popLast() {
      reportUnclosed(node.tag)
      append(node)
    }
  }

  private func nextOpening(from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") { return index }
      index += 1
    }
    return nil
  }

  /// Reads the tag whose braces open at `start`; returns the offset at which to go on.
  private mutating func scanTag(at start: Int) -> Int {
    var index = start + 2
    guard index < bytes.count else {
      reportUnfinished(start..<index)
      return index
    }
    var kind = TemplateSource.Tag.Kind.variable
    var closing = "}}"
    switch bytes[index] {
    case UInt8(ascii: "{"): (kind, closing) = (.unescaped, "}}}")
    case UInt8(ascii: "&"): kind = .unescaped
    case UInt8(ascii: "#"): kind = .section
    case UInt8(ascii: "^"): kind = .inverted
    case UInt8(ascii: "$"): kind = .block
    case UInt8(ascii: "<"): kind = .parent
    case UInt8(ascii: ">"): kind = .partial
    case UInt8(ascii: "/"): kind = .close
    case UInt8(ascii: "!"): kind = .comment
    default: index -= 1
    }
    index += 1

    let limit = kind == .comment ? bytes.count : min(bytes.count, index + Self.longestTag)
    guard let end = firstOffset(of: closing, in: index..<limit, multiline: kind == .comment) else {
      reportUnfinished(start..<(start + 2))
      return kind == .comment ? bytes.count : start + 2
    }
    let after = end + closing.utf8.count
    if kind == .comment {
      place(.init(kind: kind, name: "", nameRange: index..<end, range: start..<after))
      return after
    }
    let nameRange = trimmed(index..<end)
    guard isName(nameRange) else {
      report(
        "template-syntax", nameRange.isEmpty ? start..<after : nameRange,
        zh: "标签中不是一个名称", en: "the tag does not hold a name",
        help: Message(
          zh: "名称由字母、数字、. - _ / 组成，末尾可加 ?；不支持改分隔符、函数和动态片段",
          en: "use letters, digits, . - _ / and a final ?; no delimiters, functions, dynamic names"
        ))
      return after
    }
    place(
      TemplateSource.Tag(
        kind: kind, name: String(decoding: bytes[nameRange], as: UTF8.self), nameRange: nameRange,
        range: start..<after))
    return after
  }

  private func firstOffset(of text: String, in range: Range<Int>, multiline: Bool) -> Int? {
    let wanted = Array(text.utf8)
    var index = range.lowerBound
    while index < range.upperBound, index + wanted.count <= bytes.count {
      if bytes[index..<(index + wanted.count)].elementsEqual(wanted) { return index }
      if !multiline, bytes[index] == 0x0A || bytes[index] == UInt8(ascii: "{") { return nil }
      index += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func isName(_ range: Range<Int>) -> Bool {
    let isQuestion = range.last.map { bytes[$0] == UInt8(ascii: "?") } ?? false
    let range = isQuestion ? range.dropLast() : range
    return !range.isEmpty
      && bytes[range].allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
          UInt8(ascii: "_"), UInt8(ascii: "/"):
          true
        default: false
        }
      }
  }

  // MARK: Nesting

  private mutating func place(_ tag: TemplateSource.Tag) {
    tags.append(tag)
    if tag.kind == .close {
      close(with: tag)
    } else if tag.kind.opens {
      open.append(TemplateSource.Node(tag))
    } else {
      append(TemplateSource.Node(tag))
    }
  }

  private mutating func append(_ node: TemplateSource.Node) {
    if open.isEmpty {
      roots.append(node)
    } else {
      open[open.count - 1].children.append(node)
    }
  }

  private mutating func close(with tag: TemplateSource.Tag) {
    guard open.contains(where: { $0.tag.name == tag.name }) else {
      let expected = open.last?.tag
      report(
        "template-section-mismatch", tag.nameRange,
        zh: "没有打开过“\(tag.name)”", en: "nothing named '\(tag.name)' is open",
        help: expected.map {
          Message(zh: "这里应当是 {{/\($0.name)}}", en: "expected {{/\($0.name)}} here")
        } ?? Message(zh: "删去这个标签", en: "remove the tag"),
        notes: expected.map { [openedHere($0)] } ?? [])
      return
    }
    while var node = open.popLast() {
      if node.tag.name == tag.name {
        node.closing = tag
        node.range = node.tag.range.lowerBound..<tag.range.upperBound
        node.content = node.tag.range.upperBound..<tag.range.lowerBound
        append(node)
        return
      }
      reportUnclosed(node.tag)
      append(node)
    }
  }

  // MARK: Diagnostics

  private func openedHere(_ tag: TemplateSource.Tag) -> Diagnostic.Note {
    Diagnostic.Note(
      Message(zh: "在此打开“\(tag.name)”", en: "'\(tag.name)' was opened here"),
      span: span(tag.range))
  }

  private mutating func reportUnclosed(_ tag: TemplateSource.Tag) {
    report(
      "template-section-unclosed", tag.nameRange, zh: "“\(tag.name)”没有关闭",
      en: "'\(tag.name)' is not closed",
      help: Message(zh: "加上 {{/\(tag.name)}}", en: "add {{/\(tag.name)}}"))
  }

  private mutating func reportUnfinished(_ range: Range<Int>) {
    report(
      "template-syntax", range, zh: "标签没有以 }} 结束", en: "the tag does not end with }}",
      help: Message(
        zh: "在同一行写完标签；{{{ 要用 }}} 结束",
        en: "finish the tag on its line; {{{ needs }}}"))
  }

  private mutating func report(
    _ code: String, _ range: Range<Int>, zh: String, en: String, help: Message?,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(.error, code, zh: zh, en: en, at: span(range), help: help, notes: notes))
  }

  private func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(path: path, offset: range.lowerBound, length: range.count)
  }
}
