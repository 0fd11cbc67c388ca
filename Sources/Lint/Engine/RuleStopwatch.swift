/// Takes down how long each rule took, if anybody wants to know.
struct RuleStopwatch: Sendable {
  /// The time of each rule of the selection, in seconds; empty when nothing is measured.
  private(set) var seconds: [Double]

  /// A stopwatch that measures nothing and costs nothing.
  static let off = RuleStopwatch(seconds: [])

  /// - Parameter ruleCount: The number of rules in the selection.
  init(ruleCount: Int) {
    self.init(seconds: Array(repeating: 0, count: ruleCount))
  }

  private init(seconds: [Double]) {
    self.seconds = seconds
  }

  /// Runs what a rule does.
  @inline(__always)
  mutating func measure(_ rule: Int, _ body: () -> Void) {
    guard !seconds.isEmpty else { return body() }
    let start = ContinuousClock.now
    body()
    seconds[rule] += (ContinuousClock.now - start) / .seconds(1)
  }

  /// Adds the times of another stopwatch.
  mutating func add(_ other: RuleStopwatch) {
    for (rule, time) in other.seconds.enumerated() where rule < seconds.count {
      seconds[rule] += time
    }
  }
}
