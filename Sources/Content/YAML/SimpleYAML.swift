import Diagnostics

/// Reads the YAML that nearly all front matter is made of, without libyaml.
///
/// It knows `key: value` at the left margin, plain and quoted texts on one line, `[a, b]`, and
/// `- item` lines. At anything else, however harmless, it gives up, so that libyaml decides; what
/// it does read is equal to libyaml's reading, which the tests compare.
enum SimpleYAML {
  /// Reads a source that has passed its guard; `nil` when libyaml has to read it.
  static func read(_ source: YAMLSource) -> PositionedValue? {
    var reader = SimpleYAMLReader(source: source)
    guard let members = reader.members(), let first = members.first, let last = members.last else {
      return nil
    }
    let start = first.keySpan.offset
    let end = last.value.span.offset + last.value.span.length
    return PositionedValue(.object(members), at: source.span(start..<end))
  }
}

private struct SimpleYAMLReader {
  let source: YAMLSource
  var index: Int

  /// The most keys that a linear search for duplicates is good for.
  private static let memberLimit = 64

  init(source: YAMLSource) {
    self.source = source
    index = source.range.lowerBound
  }

  mutating func members() -> [PositionedValue.Member]? {
    var members: [PositionedValue.Member] = []
    while index < source.range.upperBound {
      guard let line = line(at: index) else { return nil }
      if line.isEmpty || byte(line.lowerBound) == UInt8(ascii: "#") {
        index = line.upperBound + 1
        continue
      }
      guard let member = member(on: line), members.count < Self.memberLimit,
        !members.contains(where: { $0.key == member.key })
      else { return nil }
      members.append(member)
    }
    return members
  }

  private mutating func member(on line: Range<Int>) -> PositionedValue.Member? {
    guard let colon = source.bytes[line].firstIndex(of: UInt8(ascii: ":")), colon > line.lowerBound,
      source.bytes[line.lowerBound..<colon].allSatisfy(Self.isKeyByte),
      Self.isLetter(byte(line.lowerBound))
    else { return nil }
    let key = line.lowerBound..<colon
    let rest = trimmed(colon + 1..<line.upperBound)
    index = line.upperBound + 1
    let value: PositionedValue?
    if rest.isEmpty {
      value = list()
    } else if byte(colon + 1) == UInt8(ascii: " ") {
      value = byte(rest.lowerBound) == UInt8(ascii: "[") ? flowList(rest) : scalar(rest)
    } else {
      value = nil
    }
    guard let value, text(key) != "null" else { return nil }
    return .init(key: text(key), keySpan: source.span(key), value: value)
  }

  /// Reads the `- item` lines below a key, all with the same indentation.
  private mutating func list() -> PositionedValue? {
    var items: [PositionedValue] = []
    var indentation: Int?
    var start = index
    while index < source.range.upperBound {
      guard let line = line(at: index) else { return nil }
      let dash = source.bytes[line].firstIndex { $0 != UInt8(ascii: " ") } ?? line.upperBound
      guard dash + 2 < line.upperBound, byte(dash) == UInt8(ascii: "-"),
        byte(dash + 1) == UInt8(ascii: " ")
      else { break }
      guard indentation == nil || indentation == dash - line.lowerBound else { return nil }
      guard let item = scalar(trimmed(dash + 2..<line.upperBound)) else { return nil }
      if items.isEmpty { start = dash }
      indentation = dash - line.lowerBound
      items.append(item)
      index = line.upperBound + 1
    }
    guard let last = items.last else { return nil }
    return PositionedValue(
      .list(items), at: source.span(start..<last.span.offset + last.span.length))
  }

  private func flowList(_ range: Range<Int>) -> PositionedValue? {
    guard range.count > 2, byte(range.upperBound - 1) == UInt8(ascii: "]") else { return nil }
    let inner = range.lowerBound + 1..<range.upperBound - 1
    guard !source.bytes[inner].contains(where: { "\"'[]{}:?#&*!|>%@`".utf8.contains($0) }) else {
      return nil
    }
    var items: [PositionedValue] = []
    for part in source.bytes[inner].split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    {
      guard let item = scalar(trimmed(part.startIndex..<part.endIndex)) else { return nil }
      items.append(item)
    }
    guard let last = items.last else { return nil }
    return PositionedValue(
      .list(items), at: source.span(range.lowerBound..<last.span.offset + last.span.length))
  }

  private func scalar(_ range: Range<Int>) -> PositionedValue? {
    guard let first = source.bytes[range].first else { return nil }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return quoted(range) }
    guard !"-?:,[]{}#&*!|>%@`~=<".utf8.contains(first), isPlain(range) else { return nil }
    let text = text(range)
    guard !["null", "Null", "NULL"].contains(text) else { return nil }
    return PositionedValue(.scalar(text, isPlain: true), at: source.span(range))
  }

  private func quoted(_ range: Range<Int>) -> PositionedValue? {
    let quote = byte(range.lowerBound)
    guard range.count >= 2, byte(range.upperBound - 1) == quote else { return nil }
    let inner = range.lowerBound + 1..<range.upperBound - 1
    guard !source.bytes[inner].contains(where: { $0 == quote || $0 == UInt8(ascii: "\\") }) else {
      return nil
    }
    return PositionedValue(.scalar(text(inner), isPlain: false), at: source.span(range))
  }

  private func isPlain(_ range: Range<Int>) -> Bool {
    for index in range {
      switch byte(index) {
      case UInt8(ascii: ":"):
        if index + 1 == range.upperBound || byte(index + 1) == UInt8(ascii: " ") { return false }
      case UInt8(ascii: "#"):
        if byte(index - 1) == UInt8(ascii: " ") { return false }
      default: break
      }
    }
    return true
  }

  /// Returns the line at an offset without its end; `nil` for lines that hold CR or a tab.
  private func line(at start: Int) -> Range<Int>? {
    var end = start
    while end < source.range.upperBound, byte(end) != 0x0A {
      if byte(end) == 0x0D || byte(end) == 0x09 { return nil }
      end += 1
    }
    return start..<end
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, byte(start) == UInt8(ascii: " ") { start += 1 }
    while start < end, byte(end - 1) == UInt8(ascii: " ") { end -= 1 }
    return start..<end
  }

  private func byte(_ index: Int) -> UInt8 { source.bytes[index] }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
