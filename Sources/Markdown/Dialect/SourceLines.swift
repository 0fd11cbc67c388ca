/// The lines of a Markdown body.
struct SourceLines {
  let bytes: [UInt8]
  let count: Int
  private let starts: [Int32]

  /// Finds the lines from `start` to the end of `bytes`; LF, CR and CRLF end a line.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    starts = LineStarts.find(in: bytes, from: start)
    // Behind the last line end there is no line to lower.
    count = starts.last.map { Int($0) } == bytes.count ? starts.count - 1 : starts.count
  }

  /// The offset of a line's first byte.
  func start(_ line: Int) -> Int { Int(starts[line]) }

  /// The offset behind a line's ending.
  func next(_ line: Int) -> Int {
    line + 1 < starts.count ? Int(starts[line + 1]) : bytes.count
  }

  /// The bytes of a line without its ending.
  func content(_ line: Int) -> Range<Int> {
    let start = start(line)
    var end = next(line)
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// Whether a line holds nothing but blanks.
  func isBlank(_ line: Int) -> Bool {
    content(line).allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
  }
}

/// What stands before the text of a line: indentation, block quote signs, list markers.
struct LinePrefix {
  /// The offset of the first byte of text.
  var contentStart: Int
  /// The column of the first byte of text, from 0, tabs to multiples of four.
  var column = 0
  /// The number of `>` signs.
  var quoteDepth = 0
  /// Whether a list marker stands before the text.
  var hasListMarker = false

  /// Reads the prefix of the bytes in `range`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    reading: while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: " "): column += 1
      case UInt8(ascii: "\t"): column += 4 - column % 4
      case UInt8(ascii: ">"):
        quoteDepth += 1
        column += 1
      default:
        guard let length = Self.listMarker(bytes, index..<range.upperBound) else { break reading }
        hasListMarker = true
        column += length
        index += length
        continue
      }
      index += 1
    }
    contentStart = index
  }

  /// Returns the length of the list marker at the start of the range, if the text goes on behind it.
  private static func listMarker(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      index += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while index < range.upperBound, index - range.lowerBound < 9, bytes[index] >= 0x30,
        bytes[index] <= 0x39
      {
        index += 1
      }
      guard index < range.upperBound,
        bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
      else { return nil }
      index += 1
    default: return nil
    }
    guard index < range.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 else {
      return nil
    }
    return index - range.lowerBound
  }
}
