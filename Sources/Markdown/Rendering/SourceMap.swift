/// Where each run of output bytes came from.
package struct SourceMap: Sendable {
  /// The first output byte of a run and the source byte it stands for.
  private var runs: [(output: Int32, source: Int32)] = []

  package init() {}

  /// Notes that output from `output` on came from `source`; calls come in rising order of output.
  package mutating func add(output: Int, source: Int) {
    if let last = runs.last, last.output == output { runs.removeLast() }
    runs.append((Int32(clamping: output), Int32(clamping: source)))
  }

  /// Appends another map whose output starts at `offset`.
  package mutating func append(_ other: SourceMap, at offset: Int) {
    for run in other.runs { add(output: Int(run.output) + offset, source: Int(run.source)) }
  }

  /// Returns the source offset that an output byte came from; `nil` before the first run.
  /// Logarithmic.
  package func sourceOffset(ofOutput offset: Int) -> Int? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].output <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : Int(runs[low - 1].source)
  }
}
