import HTML

/// A place in a part of a file, from which bytes are read.
struct ByteCursor {
  let bytes: [UInt8]
  private(set) var position: Int
  private let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next byte; `nil` at the end.
  var next: UInt8? { position < end ? bytes[position] : nil }

  /// What has not been read yet.
  var rest: Range<Int> { position..<end }

  /// Reads a byte if it comes next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Reads bytes as long as they match.
  mutating func take(while matches: (UInt8) -> Bool) -> Range<Int> {
    let start = position
    while let next, matches(next) { position += 1 }
    return start..<position
  }

  /// Reads white space, if there is some.
  mutating func skipSpace() { _ = take(while: ASCII.isSpace) }

  /// Reads digits; numbers beyond ten digits count as ten nines.
  mutating func digits() -> (value: Int, count: Int)? {
    let range = take(while: SourceText.isDigit)
    guard !range.isEmpty else { return nil }
    let significant = bytes[range].drop { $0 == 0x30 }
    guard significant.count <= 10 else { return (9_999_999_999, range.count) }
    return (significant.reduce(0) { $0 * 10 + Int($1 - 0x30) }, range.count)
  }
}
