import Glibc
import Testing

/// Returns how long this thread worked on something; waiting for other tests does not count.
package func processorTime(_ work: () throws -> Void) rethrows -> Duration {
  let start = threadTime()
  try work()
  return threadTime() - start
}

private func threadTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

extension TimeLimitTrait.Duration {
  /// More than any test needs, the wait for its turn on a busy computer included: only a test that
  /// never ends takes longer.
  package static var hang: Self { .minutes(20) }
}
