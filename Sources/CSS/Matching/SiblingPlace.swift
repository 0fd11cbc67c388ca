/// Whether an element is the first or the last one under its parent.
struct SiblingPlace: OptionSet, Sendable {
  let rawValue: UInt8

  static let first = SiblingPlace(rawValue: 1)
  static let last = SiblingPlace(rawValue: 2)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The place that a position asks for; `nil` if it asks for anything else.
  init?(_ position: TreePosition) {
    switch position {
    case .firstChild: self = .first
    case .lastChild: self = .last
    case .onlyChild: self = [.first, .last]
    case .root, .empty, .firstOfType, .lastOfType, .onlyOfType: return nil
    }
  }
}
