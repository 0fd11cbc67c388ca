/// How the cells of a column are aligned.
package enum ColumnAlignment: Sendable, Hashable {
  case none
  case left
  case center
  case right
}

/// The grammar of GFM pipe tables, over bytes.
enum TableSyntax {
  /// Returns the alignments when the bytes are a delimiter row such as `|:--|--:|`.
  ///
  /// At least one pipe is asked for, so that a line of hyphens stays a heading's underline.
  static func delimiterRow(_ bytes: [UInt8], _ range: Range<Int>) -> [ColumnAlignment]? {
    var hasPipe = false
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "|"): hasPipe = true
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return nil
      }
    }
    guard hasPipe else { return nil }
    var alignments: [ColumnAlignment] = []
    for cell in cells(bytes, range) {
      guard let first = cell.first, let last = cell.last else { return nil }
      let left = bytes[first] == UInt8(ascii: ":")
      let right = bytes[last] == UInt8(ascii: ":")
      let hyphens = cell.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
      guard !hyphens.isEmpty, hyphens.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) else {
        return nil
      }
      alignments.append(left ? (right ? .center : .left) : (right ? .right : .none))
    }
    return alignments
  }

  /// Returns the trimmed byte ranges of a row's cells; `\|` does not end a cell.
  static func cells(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    let row = trimmed(bytes, range)
    var index = row.lowerBound
    if index < row.upperBound, bytes[index] == UInt8(ascii: "|") { index += 1 }
    var cells: [Range<Int>] = []
    var start = index
    while index < row.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        if index + 1 < row.upperBound, bytes[index + 1] == UInt8(ascii: "|") { index += 1 }
      case UInt8(ascii: "|"):
        cells.append(trimmed(bytes, start..<index))
        start = index + 1
      default: break
      }
      index += 1
    }
    if !trimmed(bytes, start..<row.upperBound).isEmpty {
      cells.append(trimmed(bytes, start..<row.upperBound))
    }
    return cells
  }

  /// Returns the range without blanks at its ends.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
