import ArgumentParser
import Diagnostics

/// The least severity that fails a run.
enum FailingSeverity: String, ExpressibleByArgument, CaseIterable {
  case error, warning, none

  /// The severity; `nil` if no finding fails the run.
  var severity: Diagnostic.Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .none: nil
    }
  }
}
