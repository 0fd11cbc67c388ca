/// Whether something holds, as far as it can be known.
enum Truth: UInt8, Sendable, Hashable {
  case no, unknown, yes

  init(_ value: Bool) { self = value ? .yes : .no }

  func and(_ other: Truth) -> Truth { rawValue < other.rawValue ? self : other }
  func or(_ other: Truth) -> Truth { rawValue > other.rawValue ? self : other }

  var negated: Truth {
    switch self {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }
}
