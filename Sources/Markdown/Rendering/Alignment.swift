import HTML

/// Finds inline constructs in the lowered text by following the tree in document order.
///
/// libcmark's inline columns are hints at best, so the text of each node is matched against the
/// source instead; every step moves forward, which keeps a block linear in its length.
struct Alignment {
  private let bytes: [UInt8]
  /// Whether places are asked for at all; if not, every place is 0 and nothing is looked for.
  let isTracing: Bool
  /// The line starts of `bytes`, as libcmark counts lines.
  private let lineStarts: [Int32]
  /// The first byte that no node has claimed yet.
  private(set) var cursor = 0
  private var end = 0
  /// How far a construct is looked for, which bounds the cost of text that does not line up.
  private static let window = 1024

  init(_ bytes: [UInt8], isTracing: Bool) {
    self.bytes = bytes
    self.isTracing = isTracing
    lineStarts = isTracing ? LineStarts.find(in: bytes) : []
  }

  /// Returns the offset of a line and byte column, both from 1.
  func offset(line: Int, column: Int) -> Int {
    guard isTracing else { return 0 }
    guard line >= 1, line <= lineStarts.count else { return bytes.count }
    return min(Int(lineStarts[line - 1]) + max(0, column - 1), bytes.count)
  }

  /// Goes to the start of a block.
  mutating func enter(_ block: CommonMarkNode) {
    cursor = offset(line: block.startLine, column: block.startColumn)
    end = max(cursor, offset(line: block.endLine + 1, column: 1))
  }

  /// Finds the next of two bytes, claims it and returns its offset; stays in place without one.
  mutating func find(_ first: UInt8, or second: UInt8) -> Int {
    let limit = min(end, cursor + Self.window)
    var index = cursor
    while index < limit, bytes[index] != first, bytes[index] != second { index += 1 }
    guard index < limit else { return cursor }
    cursor = index + 1
    return index
  }

  /// Claims the text of a node and returns where it starts.
  mutating func claim(_ literal: Span<UInt8>) -> Int {
    guard isTracing, !literal.isEmpty else { return cursor }
    if cursor + literal.count <= end, ByteScan.starts(bytes.span, at: cursor, with: literal) {
      cursor += literal.count
      return cursor - literal.count
    }
    let limit = min(end, cursor + Self.window)
    var source = cursor
    while source < limit, !starts(literal, at: source) { source += 1 }
    guard source < limit else { return cursor }
    let start = source
    var index = 0
    while index < literal.count, source < end {
      if bytes[source] == literal[index] {
        source += 1
        index += 1
      } else if bytes[source] == UInt8(ascii: "&") {
        while source < end, bytes[source] != UInt8(ascii: ";") { source += 1 }
        source += 1
        index += 1
        while index < literal.count, literal[index] & 0xC0 == 0x80 { index += 1 }
      } else {
        source += 1
      }
    }
    cursor = min(source, end)
    return start
  }

  /// Claims the end of a link or image: its destination or reference; returns the offset behind it.
  mutating func claimDestination() -> Int {
    guard cursor < end else { return cursor }
    if bytes[cursor] == UInt8(ascii: ">") {
      cursor += 1
      return cursor
    }
    let limit = min(end, cursor + Self.window)
    var index = cursor
    while index < limit, bytes[index] != UInt8(ascii: "]") { index += 1 }
    guard index < limit, index + 1 < end else { return cursor }
    cursor = index + 1
    let close: UInt8
    switch bytes[cursor] {
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    default: return cursor
    }
    var depth = 0
    index = cursor
    while index < min(end, cursor + Self.window) {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
      } else if bytes[index] == bytes[cursor] {
        depth += 1
      } else if bytes[index] == close {
        depth -= 1
        if depth == 0 {
          cursor = index + 1
          return cursor
        }
      }
      index += 1
    }
    return cursor
  }

  /// Whether the text may start here: its first byte, or a character reference that stands for it.
  private func starts(_ literal: Span<UInt8>, at index: Int) -> Bool {
    if bytes[index] == literal[0] { return true }
    guard bytes[index] == UInt8(ascii: "&"), index + 1 < end else { return false }
    let next = bytes[index + 1]
    return next == UInt8(ascii: "#") || (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A)
  }
}
