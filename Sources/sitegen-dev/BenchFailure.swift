import ArgumentParser

/// The reason why a measurement could not be made; not a budget that was missed.
struct BenchFailure: Error {
  /// The reason, with the file or program that it is about.
  let message: String

  init(_ message: String) {
    self.message = message
  }

  /// Creates a failure of a system call from its `errno`.
  init(_ action: String, path: String, code: Int32) {
    let reason = SystemError.text(of: code)
    message = "cannot \(action) \(path): \(reason)"
  }
}

/// A command that measures, and ends with exit code 3 when it cannot.
protocol Benchmark: ParsableCommand {
  /// Measures and prints; throws `ExitCode(1)` when a budget is missed.
  func measure() throws
}

extension Benchmark {
  func run() throws {
    do {
      try measure()
    } catch let failure as BenchFailure {
      Console.note("error: \(failure.message)")
      throw ExitCode(3)
    }
  }
}
