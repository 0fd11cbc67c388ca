import Dispatch
import Glibc
import Synchronization

/// Work on many items by several threads, with the results in the order of the items.
enum OrderedBatches {
  /// Returns `transform` of every item, computed by up to `jobs` threads.
  ///
  /// A thread takes a quarter of its share at a time, so that slow items do not hold up the rest.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    let jobs = max(1, min(jobs, items.count))
    guard jobs > 1 else { return items.map(transform) }
    let size = (items.count + jobs * 4 - 1) / (jobs * 4)
    let starts = Array(stride(from: 0, to: items.count, by: size))
    let results = Mutex([[Result]](repeating: [], count: starts.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while true {
        let batch = next.add(1, ordering: .relaxed).oldValue
        guard batch < starts.count else { return }
        let range = starts[batch]..<min(starts[batch] + size, items.count)
        let result = items[range].map(transform)
        results.withLock { $0[batch] = result }
      }
    }
    return results.withLock { $0.flatMap(\.self) }
  }

  /// The number of processors that may be used, at least 1.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
