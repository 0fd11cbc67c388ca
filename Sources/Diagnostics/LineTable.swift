/// The line starts of a file, to turn byte offsets into lines and columns.
///
/// Building is one pass over the bytes; a lookup is a binary search and a count over at most
/// `stride` bytes, so that a file of one enormous line is as quick as any other.
package struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// The scalars that start before every `stride`-th byte.
  private let scalarCounts: [Int]

  private static let stride = 1024

  /// A place as people count it.
  package struct Position: Sendable, Hashable {
    /// The line, from 1.
    package var line: Int
    /// The column in Unicode scalars, from 1.
    package var column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// Reads the line starts of `bytes`; LF, CR and CRLF all end a line.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var scalarCounts: [Int] = []
    scalarCounts.reserveCapacity(bytes.count / Self.stride + 1)
    var scalars = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if index % Self.stride == 0 { scalarCounts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte == 0x0A {
        starts.append(index + 1)
      } else if byte == 0x0D, index + 1 == bytes.count || bytes[index + 1] != 0x0A {
        starts.append(index + 1)
      }
    }
    self.starts = starts
    self.scalarCounts = scalarCounts
  }

  /// The number of lines, at least 1.
  package var count: Int { starts.count }

  /// Returns the position of a byte offset; offsets outside the file are clamped to it.
  ///
  /// A byte-order mark at the start takes no column.
  package func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let start = contentStart(of: low)
    let column = 1 + scalarCount(before: max(offset, start)) - scalarCount(before: start)
    return Position(line: low + 1, column: column)
  }

  /// Returns the byte offset of a line and a scalar column, both from 1, clamped to the file.
  package func offset(of position: Position) -> Int {
    guard position.line >= 1 else { return 0 }
    guard position.line <= starts.count else { return bytes.count }
    var offset = contentStart(of: position.line - 1)
    let end = contentEnd(of: position.line - 1)
    var column = 1
    while offset < end, column < position.column {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// Returns the bytes of a line, from 1, without its line ending.
  package func line(_ line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= starts.count else { return [] }
    return bytes[contentStart(of: line - 1)..<contentEnd(of: line - 1)]
  }

  private func scalarCount(before offset: Int) -> Int {
    guard !scalarCounts.isEmpty else { return 0 }
    let checkpoint = min(offset / Self.stride, scalarCounts.count - 1)
    var count = scalarCounts[checkpoint]
    for byte in bytes[checkpoint * Self.stride..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private func contentStart(of index: Int) -> Int {
    index == 0 ? ByteOrderMark.length(in: bytes) : starts[index]
  }

  private func contentEnd(of index: Int) -> Int {
    var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
    let start = contentStart(of: index)
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }
}
