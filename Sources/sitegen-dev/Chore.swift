import ArgumentParser

/// The reason why a chore could not be done; not a check that failed or a budget that was missed.
struct ChoreFailure: Error {
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

/// A command that ends with exit code 3 when it cannot be done.
protocol Chore: AsyncParsableCommand {
  /// Does the chore and prints; throws `ExitCode(1)` when a check fails or a budget is missed.
  func perform() async throws
}

extension Chore {
  func run() async throws {
    do {
      try await perform()
    } catch let failure as ChoreFailure {
      Console.note("error: \(failure.message)")
      throw ExitCode(3)
    }
  }
}
