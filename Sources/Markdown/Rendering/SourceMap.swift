/// Where each run of output bytes came from.
package struct SourceMap: Sendable {
  /// The first output byte of a run and the byte of the rewritten Markdown that it stands for.
  private var runs: [(output: Int32, lowered: Int32)] = []
  private var offsets: OffsetMap

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

  /// Appends another map of the same text whose output starts at `offset`.
  mutating func append(_ other: SourceMap, at offset: Int) {
    for run in other.runs { add(output: Int(run.output) + offset, lowered: Int(run.lowered)) }
  }

  /// Returns the source offset of the run that an output byte belongs to; `nil` before the first.
  /// Logarithmic.
  package func sourceOffset(ofOutput offset: Int) -> Int? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].output <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : offsets.source(of: Int(runs[low - 1].lowered))
  }
}
