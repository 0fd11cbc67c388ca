import Glibc

/// Parallel work over many inputs, with as many batches under way as there are jobs.
package struct Batches: Sendable {
  /// The number of batches under way at once, at least 1.
  package let jobs: Int

  /// Batches a core gets on average: with four, a core waited for another a tenth of the time.
  private static let batchesPerJob = 32

  /// - Parameter jobs: How many batches run at once; one for each processor by default.
  package init(jobs: Int = Batches.processorCount) {
    self.jobs = max(jobs, 1)
  }

  /// The number of processors that are switched on.
  package static var processorCount: Int { max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1) }

  /// Returns the transformed inputs, in the order of the inputs whatever the timing.
  ///
  /// Every input is transformed even when the task is cancelled; a transform that takes long looks
  /// at `Task.isCancelled` itself.
  package func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ transform: @escaping @Sendable (Input) -> Output
  ) async -> [Output] {
    await mapRuns(inputs, ofAtMost: .max) { $0.map(transform) }
  }

  /// Returns what a transform makes of runs of neighbouring inputs, in the order of the inputs.
  ///
  /// - Parameters:
  ///   - limit: How many inputs a run has at most, at least 1.
  ///   - transform: Returns the outputs of a run, as `map` would one by one.
  package func mapRuns<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], ofAtMost limit: Int,
    _ transform: @escaping @Sendable (ArraySlice<Input>) -> [Output]
  ) async -> [Output] {
    let runs = (inputs.count - 1) / limit + 1
    let ranges = Self.ranges(of: inputs.count, batches: max(jobs * Self.batchesPerJob, runs))
    guard jobs > 1, ranges.count > 1 else { return ranges.flatMap { transform(inputs[$0]) } }
    return await withTaskGroup(of: (batch: Int, outputs: [Output]).self) { group in
      var results = [[Output]](repeating: [], count: ranges.count)
      for (batch, range) in ranges.enumerated() {
        if batch >= jobs, let done = await group.next() { results[done.batch] = done.outputs }
        group.addTask { (batch, transform(inputs[range])) }
      }
      for await done in group { results[done.batch] = done.outputs }
      return Array(results.joined())
    }
  }

  /// Cuts `count` inputs into at most `batches` runs whose lengths differ by at most one.
  static func ranges(of count: Int, batches: Int) -> [Range<Int>] {
    let batches = min(count, batches)
    return (0..<batches).map { count * $0 / batches..<count * ($0 + 1) / batches }
  }
}
