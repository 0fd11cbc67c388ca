import Diagnostics
import HTML

/// The lines of a file's text, without their ends; LF, CR and CRLF end a line.
struct TextLines {
  let bytes: [UInt8]
  /// One more than there are line ends.
  let ranges: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var ranges: [Range<Int>] = []
    var start = ByteOrderMark.length(in: bytes)
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      ranges.append(start..<index)
      index += byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      start = index
    }
    ranges.append(start..<bytes.count)
    self.ranges = ranges
  }

  /// Whether a line holds the arrow between two times.
  func hasArrow(_ line: Range<Int>) -> Bool {
    var index = line.lowerBound + 2
    while index < line.upperBound {
      switch bytes[index] {
      case UInt8(ascii: ">"):
        if bytes[index - 1] == UInt8(ascii: "-"), bytes[index - 2] == UInt8(ascii: "-") {
          return true
        }
        index += 3
      case UInt8(ascii: "-"): index += 1
      default: index += 3
      }
    }
    return false
  }

  /// Returns the text of a line, with replacement characters for NUL and what is not UTF-8.
  func text(_ line: Range<Int>) -> String { SourceText.string(bytes[line]) }

  /// Whether a line is a word and nothing but white space behind it.
  func isWord(_ word: StaticString, _ line: Range<Int>) -> Bool {
    startsWith(word, line)
      && bytes[line].dropFirst(word.utf8CodeUnitCount).allSatisfy(ASCII.isSpace)
  }

  /// Whether a line begins with a word.
  func startsWith(_ word: StaticString, _ line: Range<Int>) -> Bool {
    word.withUTF8Buffer { bytes[line].starts(with: $0) }
  }

  /// Whether a line shows nothing.
  func isBlank(_ line: Range<Int>) -> Bool { bytes[line].allSatisfy(ASCII.isSpace) }
}
