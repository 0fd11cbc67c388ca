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
    guard jobs > 1, inputs.count > 1 else { return inputs.map(transform) }
    let ranges = Self.ranges(of: inputs.count, batches: jobs * Self.batchesPerJob)
    return await withTaskGroup(of: (batch: Int, outputs: [Output]).self) { group in
      var results = [[Output]](repeating: [], count: ranges.count)
      for (batch, range) in ranges.enumerated() {
        if batch >= jobs, let done = await group.next() { results[done.batch] = done.outputs }
        group.addTask { (batch, inputs[range].map(transform)) }
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
