import Diagnostics
import Yams

/// What libyaml found wrong, in the author's words.
struct YAMLProblem {
  let diagnostic: Diagnostic

  init(_ error: YamlError, in source: YAMLSource) {
    var cursor = MarkCursor(source: source)
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let isUnclosed = Self.unclosed.contains { problem.hasPrefix($0) }
      let place = isUnclosed ? context?.mark ?? mark : mark
      self.init(problem: problem, at: cursor.offset(of: place), in: source)
    case .duplicatedKeysInMapping(let keys, let context):
      let first = cursor.offset(of: context.mark)
      self.init(duplicate: keys.sorted().first ?? "", first: first, in: source)
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      self.init(problem: problem, at: source.range.lowerBound, in: source)
    case .no, .memory, .dataCouldNotBeDecoded:
      self.init(unexpected: error, in: source)
    }
  }

  init(unexpected error: any Error, in source: YAMLSource) {
    self.init(problem: "\(error)", at: source.range.lowerBound, in: source)
  }

  private init(problem: String, at offset: Int, in source: YAMLSource) {
    let isTab = offset < source.range.upperBound && source.bytes[offset] == UInt8(ascii: "\t")
    let problem = isTab ? Self.tab : problem
    let known = Self.known.first { problem.hasPrefix($0.prefix) }
    diagnostic = Diagnostic(
      .error, "yaml-syntax", zh: "YAML 有语法错误：\(known?.zh ?? problem)",
      en: "YAML syntax error: \(problem)", at: source.span(offset..<offset),
      help: known?.help ?? Self.quote)
  }

  private init(duplicate key: String, first: Int, in source: YAMLSource) {
    let length = key.utf8.count
    let second = Self.second(key, after: first, in: source) ?? first
    diagnostic = .duplicateKey(
      key, at: source.span(second..<min(second + length, source.range.upperBound)),
      first: source.span(first..<min(first + length, source.range.upperBound)))
  }

  /// Finds the same key again at the same indentation; Yams tells only where the first one is.
  private static func second(_ key: String, after first: Int, in source: YAMLSource) -> Int? {
    let bytes = source.bytes[source.range]
    let lineStart = (bytes[..<first].lastIndex { $0 == 0x0A || $0 == 0x0D }).map { $0 + 1 }
    let indentation = first - (lineStart ?? source.range.lowerBound)
    var line = first
    while let lineEnd = bytes[line...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      line = lineEnd + 1
      let candidate = line + indentation
      guard candidate < bytes.endIndex, bytes[line..<candidate].allSatisfy({ $0 == 0x20 }) else {
        continue
      }
      let rest = bytes[candidate...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      guard rest.starts(with: key.utf8) else { continue }
      let after = rest.dropFirst(key.utf8.count).first
      if after.map({ ":\"' ".utf8.contains($0) }) == true { return candidate }
    }
    return nil
  }

  private static let quote = Message(
    zh: "值里有 : # [ { 等符号时，用引号括起来",
    en: "put the value in quotes if it holds a sign such as : # [ {")

  private static let tab = "found a tab character"

  /// The problems that are clear only where the quote or bracket opens, not where the text ends.
  private static let unclosed = [
    "found unexpected end of stream", "found unexpected document indicator",
    "did not find expected ',' or",
  ]

  private static let known: [(prefix: String, zh: String, help: Message)] = [
    ("mapping values are not allowed", "这里不能再有“键: 值”", quote),
    (
      "could not find expected ':'", "键后面缺少冒号",
      Message(zh: "在键后面写半角冒号和空格", en: "write a colon and a space after the key")
    ),
    (
      "found unexpected end of stream", "引号没有结束",
      Message(zh: "补上结束的引号", en: "add the closing quote")
    ),
    (
      "found unexpected document indicator", "引号没有结束",
      Message(zh: "补上结束的引号", en: "add the closing quote")
    ),
    (
      "did not find expected ',' or", "括号没有结束，或少了逗号",
      Message(
        zh: "补上结束的括号，各项之间用半角逗号", en: "add the closing bracket, and commas between items")
    ),
    (
      tab, "缩进里有制表符",
      Message(zh: "用空格缩进", en: "indent with spaces")
    ),
    (
      "found character that cannot start any token", "值不能以这个符号开头",
      Message(zh: "把值用引号括起来，缩进用空格", en: "put the value in quotes; indent with spaces")
    ),
    (
      "did not find expected", "缩进或符号不对",
      Message(zh: "检查缩进、引号和括号", en: "check the indentation, quotes and brackets")
    ),
    ("found undefined alias", "值不能以 * 开头", quote),
    ("found unknown escape character", "双引号里的反斜杠不对", quote),
  ]
}
