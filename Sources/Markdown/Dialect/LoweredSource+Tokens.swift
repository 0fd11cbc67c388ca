import HTML

/// Reading tokens back, wherever libcmark has put them.
extension LoweredSource {
  /// Returns the token of a marker line, `<!--␂n␂-->`.
  func markerToken(_ literal: Span<UInt8>) -> Int? {
    guard literal.count > 6, literal[4] == Self.tokenByte else { return nil }
    return token(in: literal, at: 4)?.number
  }

  /// Returns the token at the very end of a text.
  func trailingToken(_ literal: Span<UInt8>) -> Int? {
    guard literal.count > 2, literal[literal.count - 1] == Self.tokenByte else {
      return nil
    }
    var start = literal.count - 2
    while start > 0, literal[start] != Self.tokenByte { start -= 1 }
    return token(in: literal, at: start)?.number
  }

  /// Returns the token at the very start of a text.
  func leadingToken(_ literal: Span<UInt8>) -> Int? {
    literal.count > 2 ? token(in: literal, at: 0)?.number : nil
  }

  /// Reads the token whose first byte stands at `start`.
  func token(in literal: Span<UInt8>, at start: Int) -> (number: Int, end: Int)? {
    guard start < literal.count, literal[start] == Self.tokenByte else { return nil }
    var number = 0
    var index = start + 1
    while index < literal.count, literal[index] >= 0x30, literal[index] <= 0x39,
      number < constructs.count
    {
      number = number * 10 + Int(literal[index] - 0x30)
      index += 1
    }
    guard index < literal.count, literal[index] == Self.tokenByte,
      number < constructs.count
    else { return nil }
    return (number, index + 1)
  }

  /// Appends text in which tokens stand for the author's own text and marks for nothing.
  func appendRestored(_ literal: Span<UInt8>, to output: inout [UInt8], escaping: Bool) {
    func append(_ span: Span<UInt8>) {
      if escaping {
        Escaping.appendText(span, to: &output)
      } else {
        for index in span.indices { output.append(span[index]) }
      }
    }
    guard hasInvisibleBytes else { return append(literal) }
    var start = 0
    var index = 0
    while index < literal.count {
      let byte = literal[index]
      guard Self.isInvisible(byte) else {
        index += 1
        continue
      }
      append(literal.extracting(start..<index))
      index += 1
      if let read = token(in: literal, at: index - 1) {
        let construct = constructs[read.number]
        var markerStart = index - 1
        var end = read.end
        let isMarker = Self.isMarker(literal, markerStart, end)
        if isMarker {
          output.removeLast(escaping ? "&lt;!--".utf8.count : "<!--".utf8.count)
          markerStart -= 4
          end += 3
        }
        append(text(of: construct, indentation: lineIndentation(literal, before: markerStart)).span)
        if let last = construct.end, let close = find(token: last, in: literal, from: end) {
          end = close
        }
        index = end
      }
      start = index
    }
    append(literal.extracting(start..<literal.count))
  }

  static func isInvisible(_ byte: UInt8) -> Bool {
    byte <= Self.tokenByte || byte == 0x0C
  }

  /// Returns the author's text of a construct, its further lines moved by as much as its first.
  private func text(of construct: LoweredConstruct, indentation: Int) -> [UInt8] {
    guard construct.end != nil else { return Array(original[construct.source]) }
    let excess = max(0, construct.indentation - indentation)
    var output: [UInt8] = []
    var dropped = excess
    for byte in original[construct.source] {
      if dropped < excess, byte == 0x20 || byte == UInt8(ascii: ">") {
        dropped += 1
        continue
      }
      dropped = byte == 0x0A ? 0 : excess
      output.append(byte)
    }
    return output
  }

  private static func isMarker(_ literal: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    start >= 4 && literal[start - 1] == UInt8(ascii: "-") && literal[start - 4] == 0x3C
      && end + 2 < literal.count && literal[end] == UInt8(ascii: "-") && literal[end + 2] == 0x3E
  }

  private func lineIndentation(_ literal: Span<UInt8>, before start: Int) -> Int {
    var index = start
    while index > 0, literal[index - 1] == 0x20 { index -= 1 }
    return start - index
  }

  /// Returns the offset behind the marker that carries a token.
  private func find(token number: Int, in literal: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < literal.count {
      if literal[index] == Self.tokenByte, let read = token(in: literal, at: index) {
        if read.number == number { return min(read.end + 3, literal.count) }
        index = read.end
      } else {
        index += 1
      }
    }
    return nil
  }
}
