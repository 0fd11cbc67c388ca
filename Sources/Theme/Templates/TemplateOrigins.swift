import Diagnostics

/// Where the steps of a program stand in the templates.
struct TemplateOrigins: Sendable {
  /// Runs of literals in rising order, each up to the next.
  private var literals: [Literal] = []
  /// The tags that show a value, by the step that writes it.
  private var values: [Int: SourceSpan] = [:]

  private struct Literal: Sendable {
    /// The first byte in the program's literals.
    var start: Int
    var place: SourceSpan
    /// Whether the bytes stand in the template as they are, and not for a tag.
    var isVerbatim: Bool
  }

  /// Notes where the literals from `start` on come from.
  mutating func addLiteral(at start: Int, _ place: SourceSpan, isVerbatim: Bool) {
    literals.append(Literal(start: start, place: place, isVerbatim: isVerbatim))
  }

  /// Notes which tag a step stands for.
  mutating func addValue(at step: Int, _ tag: SourceSpan) {
    values[step] = tag
  }

  /// Returns the tag that a step stands for.
  func value(at step: Int) -> SourceSpan? { values[step] }

  /// Calls `body` with each part of a run of literals: its first byte and where that comes from.
  func forEachPart(of range: Range<Int>, _ body: (Int, SourceSpan) -> Void) {
    var index = literals.partitionIndex { $0.start > range.lowerBound } - 1
    while index >= 0, index < literals.count, literals[index].start < range.upperBound {
      let literal = literals[index]
      let start = max(literal.start, range.lowerBound)
      var place = literal.place
      if literal.isVerbatim {
        place.offset += start - literal.start
        place.length -= start - literal.start
      }
      body(start, place)
      index += 1
    }
  }
}

extension Array {
  /// Returns the first index whose element is past a border in a sorted array; logarithmic.
  fileprivate func partitionIndex(where isPast: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
