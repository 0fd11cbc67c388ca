import Diagnostics

/// Where the output of a run came from.
struct TemplateTrace: Sendable {
  /// What wrote some bytes.
  enum Origin: Sendable, Hashable {
    /// The template itself.
    case template(SourceSpan)
    /// A tag that shows a value.
    case value(SourceSpan)
    /// A tag that shows markup of the context, which starts at a place of its store.
    case html(SourceSpan, start: Int)
    /// The page's body.
    case body
  }

  /// The first byte of each run with its origin, in rising order.
  private var runs: [(output: Int, origin: Origin)] = []

  /// Notes that the output from `output` on has an origin.
  mutating func add(output: Int, _ origin: Origin) {
    runs.append((output, origin))
  }

  /// Returns the origin of an output byte and the run that it is part of; `nil` before the first.
  /// Logarithmic.
  func run(at offset: Int, ofOutput count: Int) -> (range: Range<Int>, origin: Origin)? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].output <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let end = low < runs.count ? runs[low].output : count
    return (runs[low - 1].output..<max(runs[low - 1].output, end), runs[low - 1].origin)
  }
}
