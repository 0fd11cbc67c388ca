import Diagnostics
import HTML

extension Lowering {
  /// Appends inline source, with marks at delimiter runs and tokens for inline constructs.
  ///
  /// Linear in the length of the text, apart from one bracket table for a line with directives.
  mutating func copyInline(_ range: Range<Int>, isHeading: Bool = false) {
    var state = InlineState(start: range.lowerBound)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      guard Self.isInteresting(byte) else {
        index = ByteScan.firstASCII(in: bytes.span, from: index + 1)
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"):
        index += 2
      case UInt8(ascii: "`"):
        if let end = DirectiveSyntax.endOfCodeSpan(
          in: bytes, at: index, limit: min(range.upperBound, state.codeLimit))
        {
          index = end
        } else {
          state.codeLimit = index
          while index < range.upperBound, bytes[index] == byte { index += 1 }
        }
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        index = copyDelimiterRun(at: index, in: range, &state)
      case UInt8(ascii: ":"):
        index = copyInlineDirective(at: index, in: range, &state) ?? index + 1
      case UInt8(ascii: "["):
        index = copyFootnoteReference(at: index, in: range, &state) ?? index + 1
      case UInt8(ascii: "]"):
        index =
          copyDirectiveEnd(at: index, &state)
          ?? endOfDestination(behind: index, in: range) ?? index + 1
      case UInt8(ascii: "<"):
        index = endOfAutolink(at: index, in: range) ?? index + 1
      case UInt8(ascii: "&"):
        refuseControlReference(at: index, in: range, &state)
        index += 1
      case UInt8(ascii: "{"):
        index = copyAttributes(at: index, in: range, isHeading: isHeading, &state) ?? index + 1
      default:
        index += 1
      }
    }
    flush(&state, to: range.upperBound)
  }

  /// What is remembered while a stretch of inline text is copied.
  private struct InlineState {
    /// The first byte that is not yet copied.
    var start: Int
    /// The offset behind the last token, which libcmark sees as a letter.
    var tokenEnd = -1
    /// Code spans are looked for up to here; lowered when one had no end, to stay linear.
    var codeLimit = Int.max
    /// The closing brackets of open inline directives with the offsets behind their attributes.
    var ends: [(bracket: Int, after: Int)] = []
    /// The matching closing bracket of each opening bracket, made when the first is asked for.
    var brackets: [Int: Int]?
  }

  private mutating func flush(_ state: inout InlineState, to end: Int) {
    let end = min(end, bytes.count)
    if state.start < end { output.copy(bytes[state.start..<end], from: state.start) }
    state.start = max(state.start, end)
  }

  /// Replaces source bytes by a token.
  private mutating func replace(
    _ range: Range<Int>, by kind: LoweredConstruct.Kind, _ state: inout InlineState
  ) {
    flush(&state, to: range.lowerBound)
    let token = output.token(for: LoweredConstruct(kind: kind, source: range))
    output.insert(token, at: range.lowerBound)
    state.start = range.upperBound
    state.tokenEnd = range.upperBound
  }

  // MARK: Emphasis

  private mutating func copyDelimiterRun(
    at start: Int, in range: Range<Int>, _ state: inout InlineState
  ) -> Int {
    var end = start
    while end < range.upperBound, bytes[end] == bytes[start] { end += 1 }
    let letter = Unicode.Scalar(LoweredSource.tokenByte)
    let previous =
      state.tokenEnd == start ? letter : scalar(before: start, from: range.lowerBound)
    let next =
      startsToken(at: end, in: range, &state) ? letter : scalar(at: end, to: range.upperBound)
    if Self.isPlain(previous), Self.isPlain(next) { return end }
    let beforePrevious = previous.flatMap {
      scalar(before: start - UTF8.width($0), from: range.lowerBound)
    }
    let marks = DelimiterRun(
      delimiter: bytes[start], previous: previous, beforePrevious: beforePrevious, next: next
    ).marks
    insert(marks.before, at: start, &state)
    insert(marks.after, at: end, &state)
    return end
  }

  /// Whether a neighbour is neither punctuation nor a variation selector, so that libcmark and the
  /// amendment cannot disagree about it; most are Han, and the answer is quick for those.
  private static func isPlain(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    if scalar.isHan || scalar == " " { return true }
    return scalar.isASCII
      && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  private mutating func insert(
    _ mark: DelimiterRun.Mark, at offset: Int, _ state: inout InlineState
  ) {
    guard let byte = mark.byte else { return }
    flush(&state, to: offset)
    output.insert(CollectionOfOne(byte), at: offset)
    output.hasInvisibleBytes = true
  }

  private mutating func startsToken(
    at index: Int, in range: Range<Int>, _ state: inout InlineState
  ) -> Bool {
    guard index < range.upperBound else { return false }
    switch bytes[index] {
    case UInt8(ascii: ":"): return inlineDirective(at: index, in: range, &state) != nil
    case UInt8(ascii: "["): return footnoteReference(at: index, in: range) != nil
    case UInt8(ascii: "]"): return state.ends.last?.bracket == index
    default: return false
    }
  }

  private func scalar(at start: Int, to limit: Int) -> Unicode.Scalar? {
    start < limit ? UTF8Scalar.at(start, in: bytes.span) : nil
  }

  private func scalar(before end: Int, from limit: Int) -> Unicode.Scalar? {
    end > limit ? UTF8Scalar.before(end, in: bytes.span) : nil
  }

  // MARK: Inline directives

  private mutating func copyInlineDirective(
    at colon: Int, in range: Range<Int>, _ state: inout InlineState
  ) -> Int? {
    guard let read = inlineDirective(at: colon, in: range, &state),
      let label = read.directive.label
    else { return nil }
    replace(colon..<label.lowerBound, by: .inlineDirective(read.directive), &state)
    state.ends.append((label.upperBound, read.end))
    return label.lowerBound
  }

  private mutating func copyDirectiveEnd(at bracket: Int, _ state: inout InlineState) -> Int? {
    guard let last = state.ends.last, last.bracket == bracket else { return nil }
    state.ends.removeLast()
    replace(bracket..<last.after, by: .inlineDirectiveEnd, &state)
    return last.after
  }

  /// Reads `:name[text]{…}` whose colon stands at `colon`.
  private mutating func inlineDirective(
    at colon: Int, in range: Range<Int>, _ state: inout InlineState
  ) -> (directive: Directive, end: Int)? {
    if colon > range.lowerBound, Self.isWordOrColon(bytes[colon - 1]) { return nil }
    var bracket = colon + 1
    guard bracket < range.upperBound, Self.isWordOrColon(bytes[bracket]),
      bytes[bracket] != UInt8(ascii: ":")
    else { return nil }
    while bracket < range.upperBound,
      Self.isWordOrColon(bytes[bracket]) || bytes[bracket] == UInt8(ascii: "-")
    {
      bracket += 1
    }
    guard bracket < range.upperBound, bytes[bracket] == UInt8(ascii: "["),
      let close = closingBracket(of: bracket, in: range, &state)
    else { return nil }
    let name = colon + 1..<bracket
    var directive = Directive(
      form: .inline, name: String(decoding: bytes[name], as: UTF8.self), nameRange: name,
      label: bracket + 1..<close, attributes: [])
    guard
      let read = DirectiveSyntax.attributes(in: bytes, at: close + 1, limit: range.upperBound)
    else { return (directive, close + 1) }
    directive.attributes = read.entries
    return (directive, read.end)
  }

  private func closingBracket(
    of bracket: Int, in range: Range<Int>, _ state: inout InlineState
  ) -> Int? {
    if let brackets = state.brackets { return brackets[bracket] }
    var brackets: [Int: Int] = [:]
    var open: [Int] = []
    var codeLimit = range.upperBound
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "`"):
        if let end = DirectiveSyntax.endOfCodeSpan(in: bytes, at: index, limit: codeLimit) {
          index = end - 1
        } else {
          codeLimit = index
        }
      case UInt8(ascii: "["): open.append(index)
      case UInt8(ascii: "]"): if let last = open.popLast() { brackets[last] = index }
      default: break
      }
      index += 1
    }
    state.brackets = brackets
    return brackets[bracket]
  }

  private static func isWordOrColon(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  // MARK: Addresses

  /// Returns the offset behind the link destination that starts right behind the bracket at `index`,
  /// inline or in a link reference definition; nothing is put into addresses.
  private func endOfDestination(behind bracket: Int, in range: Range<Int>) -> Int? {
    var index = bracket + 1
    guard index < range.upperBound else { return nil }
    let isInline = bytes[index] == UInt8(ascii: "(")
    guard isInline || bytes[index] == UInt8(ascii: ":") else { return nil }
    index += 1
    while index < range.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index < range.upperBound, bytes[index] == UInt8(ascii: "<") {
      while index < range.upperBound, bytes[index] != UInt8(ascii: ">") { index += 1 }
      return index
    }
    var depth = 0
    while index < range.upperBound, bytes[index] > 0x20 {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0, isInline { return index }
        depth -= 1
      default: break
      }
      index += 1
    }
    return min(index, range.upperBound)
  }

  /// Returns the offset behind `<scheme:…>` that starts at `index`.
  private func endOfAutolink(at start: Int, in range: Range<Int>) -> Int? {
    var index = start + 1
    while index < range.upperBound, index - start <= 32, Self.isWordOrColon(bytes[index]) {
      if bytes[index] == UInt8(ascii: ":") {
        while index < range.upperBound, bytes[index] > 0x20 {
          if bytes[index] == UInt8(ascii: ">") { return index + 1 }
          index += 1
        }
        return nil
      }
      index += 1
    }
    return nil
  }

  // MARK: Character references

  /// Keeps `&#2;` and the like from becoming control characters, which must not stand in a page and
  /// would look like our own marks.
  private mutating func refuseControlReference(
    at start: Int, in range: Range<Int>, _ state: inout InlineState
  ) {
    let limit = min(start + 12, range.upperBound)
    guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")),
      bytes[start..<end].starts(with: "&#".utf8)
    else { return }
    let digits = String(decoding: bytes[start + 2..<end], as: UTF8.self)
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    guard
      let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits),
      value < 0x20, value != 0, value != 0x09, value != 0x0A, value != 0x0D
    else { return }
    diagnostics.append(
      Diagnostic(
        .error, "control-character", zh: "&#\(digits); 是控制字符，不能出现在网页里",
        en: "the control character &#\(digits); must not stand in a page",
        at: span(start..<end + 1),
        help: Message(zh: "删去这个字符", en: "remove this character")))
    insert(.letter, at: start + 1, &state)
  }

  // MARK: Footnote references and attributes

  private mutating func copyFootnoteReference(
    at bracket: Int, in range: Range<Int>, _ state: inout InlineState
  ) -> Int? {
    guard let reference = footnoteReference(at: bracket, in: range) else { return nil }
    replace(
      bracket..<reference.end, by: .footnoteReference(label: reference.label), &state)
    return reference.end
  }

  /// Reads `[^label]` that starts at `bracket`; labels are at most 100 bytes, without blanks.
  func footnoteReference(at bracket: Int, in range: Range<Int>) -> (label: String, end: Int)? {
    guard bracket + 2 < range.upperBound, bytes[bracket + 1] == UInt8(ascii: "^") else {
      return nil
    }
    let start = bracket + 2
    var index = start
    while index < range.upperBound, index - start <= 100 {
      switch bytes[index] {
      case UInt8(ascii: "]"):
        guard index > start else { return nil }
        return (String(decoding: bytes[start..<index], as: UTF8.self), index + 1)
      case UInt8(ascii: "["), 0x00...0x20: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// Replaces `{…}` behind an image or link, or `{#id}` at the end of a heading line.
  private mutating func copyAttributes(
    at brace: Int, in range: Range<Int>, isHeading: Bool, _ state: inout InlineState
  ) -> Int? {
    guard brace > range.lowerBound else { return nil }
    guard isHeading || bytes[brace - 1] == UInt8(ascii: ")"),
      let read = DirectiveSyntax.attributes(in: bytes, at: brace, limit: range.upperBound),
      !read.entries.isEmpty
    else { return nil }
    if isHeading, bytes[read.end..<range.upperBound].allSatisfy({ $0 <= 0x20 }),
      read.entries.contains(where: { $0.name == "id" })
    {
      replace(brace..<read.end, by: .headingAttributes(read.entries), &state)
    } else if bytes[brace - 1] == UInt8(ascii: ")") {
      replace(brace..<read.end, by: .attributes(read.entries), &state)
    } else {
      return nil
    }
    return read.end
  }

  private static func isInteresting(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "<"), UInt8(ascii: "&"):
      true
    default: false
    }
  }
}
