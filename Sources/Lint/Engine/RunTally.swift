import Synchronization

/// What a run adds up over all pages, from any thread: outcomes and times of each rule.
///
/// Sums do not depend on the order of pages, so neither do reports.
package final class RunTally: Sendable {
  private let sums: Mutex<Sums>
  private let ruleCount: Int
  private let options: RunOptions

  private struct Sums {
    var counts: [OutcomeCounts]
    var stopwatch: RuleStopwatch
  }

  /// Starts without pages.
  ///
  /// - Parameter options: What is taken down beside findings.
  package init(_ selection: RuleSelection, options: RunOptions = RunOptions()) {
    ruleCount = selection.rules.count
    self.options = options
    sums = Mutex(
      Sums(
        counts: Array(repeating: OutcomeCounts(), count: selection.rules.count),
        stopwatch: RuleStopwatch(ruleCount: selection.rules.count)))
  }

  /// How often each rule of the selection reported each outcome.
  var counts: [OutcomeCounts] { sums.withLock { $0.counts } }

  /// The time that each rule took, in seconds; zeros if that was not measured.
  var times: [Double] { sums.withLock { $0.stopwatch.seconds } }

  /// Whether the outcomes of each page are kept.
  var keepsOutcomes: Bool { options.keepsOutcomes }

  /// Returns a stopwatch for a page or a review; one that does nothing if times are not wanted.
  func stopwatch() -> RuleStopwatch {
    options.measuresRules ? RuleStopwatch(ruleCount: ruleCount) : .off
  }

  /// Adds what the rules said and how long that took.
  func add(_ counts: [OutcomeCounts], _ stopwatch: RuleStopwatch) {
    sums.withLock { sums in
      for (rule, other) in counts.enumerated() { sums.counts[rule] += other }
      sums.stopwatch.add(stopwatch)
    }
  }
}
