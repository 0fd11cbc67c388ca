import Diagnostics

/// Where the front matter of a Markdown file lies.
package struct FrontMatter: Sendable, Hashable {
  /// The YAML between the fences, without them.
  package var yaml: Range<Int>
  /// The offset of the first byte after the closing fence's line.
  package var bodyOffset: Int

  /// What the start of a file turned out to be.
  package enum Scan: Sendable, Hashable {
    case found(FrontMatter)
    /// The file does not begin with a `---` line.
    case absent
    /// The opening fence is there, but no closing one within the bytes given.
    case unclosed
  }

  /// Looks for front matter at the start of a file, after a byte-order mark if there is one.
  ///
  /// A fence is a line of exactly `---`, blanks after it allowed; lines end with LF, CR or CRLF.
  package static func scan(_ bytes: [UInt8]) -> Scan {
    scan(bytes, isComplete: true, resumingAt: 0)
  }

  /// As `scan(_:)`, for the first bytes of a file that may go on; `start` is where a line starts
  /// before which no closing fence lies.
  static func scan(_ bytes: [UInt8], isComplete: Bool, resumingAt start: Int) -> Scan {
    let top = ByteOrderMark.length(in: bytes)
    guard let opening = line(at: top, in: bytes), isFence(opening.content, in: bytes) else {
      return .absent
    }
    var next = max(start, opening.next)
    while next < bytes.count, let line = line(at: next, in: bytes) {
      let isWhole = isComplete || line.next < bytes.count
      if isWhole, isFence(line.content, in: bytes) {
        return .found(FrontMatter(yaml: opening.next..<next, bodyOffset: line.next))
      }
      next = line.next
    }
    return .unclosed
  }

  private static func line(at start: Int, in bytes: [UInt8]) -> (content: Range<Int>, next: Int)? {
    guard start < bytes.count else { return nil }
    guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return (start..<bytes.count, bytes.count)
    }
    let isCRLF = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return (start..<end, end + (isCRLF ? 2 : 1))
  }

  private static func isFence(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    bytes[line].starts(with: "---".utf8)
      && bytes[line].dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
