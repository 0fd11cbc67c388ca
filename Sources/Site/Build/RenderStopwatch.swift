import Synchronization

/// Measures what each page and each template takes, on all threads.
final class RenderStopwatch: Sendable {
  private let sums = Mutex(RenderTimes())

  /// What was measured so far.
  var times: RenderTimes { sums.withLock { $0 } }

  /// Notes what making a page took.
  func add(_ page: RenderTimes.Page) {
    sums.withLock { $0.add(page) }
  }

  /// Runs a template and notes what that took.
  func template<Value>(_ name: String, _ run: () -> Value) -> Value {
    let (value, seconds) = Self.measure(run)
    sums.withLock { $0.add(template: name, seconds: seconds) }
    return value
  }

  /// Does something and returns how long that took, in seconds.
  static func measure<Value>(_ body: () -> Value) -> (Value, seconds: Double) {
    let start = ContinuousClock.now
    let value = body()
    return (value, (ContinuousClock.now - start) / .seconds(1))
  }
}
