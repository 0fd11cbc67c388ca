import Dispatch
import Glibc

/// Ctrl-C and its relatives as cancellation, so that a build can tidy up.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Runs work in a task that the first signal cancels; the second ends the process at once.
  ///
  /// A build that is ended by the second signal leaves its staging folder to the next build.
  static func cancelling<Value: Sendable>(
    _ work: @escaping @Sendable () async -> Value
  ) async -> Value {
    let task = Task(operation: work)
    let sources = signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler {
        if task.isCancelled { _exit(ExitStatus.interrupted.rawValue) }
        task.cancel()
      }
      source.activate()
      return source
    }
    let value = await task.value
    for source in sources { source.cancel() }
    for number in signals { signal(number, SIG_DFL) }
    return value
  }
}
