import Synchronization

/// Measures what each page and each template takes, on all threads.
final class RenderStopwatch: Sendable {
  private let sums = Mutex(RenderTimes())

  /// What was measured so far.
  var times: RenderTimes { sums.withLock { $0 } }

  /// Makes a page and notes what that took.
  func page<Value>(_ path: String, source: String?, _ make: () -> Value) -> Value {
    let (value, seconds) = Self.measure(make)
    sums.withLock { $0.add(RenderTimes.Page(path: path, source: source, seconds: seconds)) }
    return value
  }

  /// Runs a template and notes what that took.
  func template<Value>(_ name: String, _ run: () -> Value) -> Value {
    let (value, seconds) = Self.measure(run)
    sums.withLock { $0.add(template: name, seconds: seconds) }
    return value
  }

  private static func measure<Value>(_ body: () -> Value) -> (Value, seconds: Double) {
    let start = ContinuousClock.now
    let value = body()
    return (value, (ContinuousClock.now - start) / .seconds(1))
  }
}
