import Diagnostics

/// How much a rule's failures weigh, or that it is not asked at all.
package enum RuleLevel: String, Sendable, Hashable, CaseIterable {
  case off
  case note
  case warning
  case error

  package init(_ severity: Diagnostic.Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }

  /// The severity of a failure; `nil` when the rule is off.
  package var severity: Diagnostic.Severity? {
    switch self {
    case .off: nil
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}

extension RuleLevel: Comparable {
  /// Orders from `off` to `error`.
  package static func < (lhs: RuleLevel, rhs: RuleLevel) -> Bool {
    lhs.weight < rhs.weight
  }

  private var weight: Int {
    switch self {
    case .off: 0
    case .note: 1
    case .warning: 2
    case .error: 3
    }
  }
}
