import Diagnostics

/// Where each run of output bytes came from.
package struct SourceMap: Sendable {
  /// The first output byte of a run and the byte of the rewritten Markdown that it stands for; below
  /// zero, the complement of an index in `elsewhere`.
  private var runs: [(output: Int32, lowered: Int32)] = []
  private var elsewhere: [SourceSpan] = []
  private var offsets: OffsetMap

  /// Where a run of output came from.
  package enum Source: Sendable, Hashable {
    /// A byte of the Markdown file.
    case offset(Int)
    /// A place in another file, such as a cell of a table's data.
    case elsewhere(SourceSpan)
  }

  /// A map of nothing.
  package init() {
    offsets = OffsetMap()
  }

  /// Starts a map whose runs are given as places in a rewritten text.
  init(_ offsets: OffsetMap) {
    self.offsets = offsets
  }

  /// Notes that output from `output` on came from `lowered`; calls come in rising order of output.
  mutating func add(output: Int, lowered: Int) {
    if let last = runs.last, last.output == output { runs.removeLast() }
    runs.append((Int32(clamping: output), Int32(clamping: lowered)))
  }

  /// Notes that output from `output` on came from another file.
  mutating func add(output: Int, elsewhere span: SourceSpan) {
    elsewhere.append(span)
    add(output: output, lowered: ~(elsewhere.count - 1))
  }

  /// Appends another map of the same text whose output starts at `offset`.
  mutating func append(_ other: SourceMap, at offset: Int) {
    for run in other.runs {
      let output = Int(run.output) + offset
      if run.lowered < 0 {
        add(output: output, elsewhere: other.elsewhere[Int(~run.lowered)])
      } else {
        add(output: output, lowered: Int(run.lowered))
      }
    }
  }

  /// Returns the source of the run that an output byte belongs to; `nil` before the first.
  /// Logarithmic.
  package func source(ofOutput offset: Int) -> Source? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].output <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let lowered = runs[low - 1].lowered
    return lowered < 0
      ? .elsewhere(elsewhere[Int(~lowered)]) : .offset(offsets.source(of: Int(lowered)))
  }
}
