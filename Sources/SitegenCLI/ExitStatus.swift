import Site

/// How the program ends, as the shell sees it.
enum ExitStatus: Int32, Error {
  /// Nothing to object to.
  case clean = 0
  /// The author's files have errors, or warnings where those count.
  case findings = 1
  /// The command line or the configuration cannot be used.
  case misused = 2
  /// The system refused something.
  case failed = 3
  /// The user stopped it.
  case interrupted = 130

  init(_ outcome: BuildResult.Outcome) {
    switch outcome {
    case .published, .checked: self = .clean
    case .faulty: self = .findings
    case .misused: self = .misused
    case .failed: self = .failed
    case .interrupted: self = .interrupted
    }
  }

  /// Ends the command unless the status is `clean`.
  func exit() throws {
    if self != .clean { throw self }
  }
}
