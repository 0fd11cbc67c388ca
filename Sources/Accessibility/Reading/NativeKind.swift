import HTML

/// An element that screen readers announce though WAI-ARIA has no role for it.
package enum NativeKind: String, Sendable, CaseIterable {
  case audio, canvas, definition, embed, iframe, summary, term, video
  case colorField = "color-field"
  case dateField = "date-field"
  case descriptionList = "description-list"
  case fileField = "file-field"
  case passwordField = "password-field"

  /// Returns what an element is; `nil` for those that are met by what is inside them only.
  ///
  /// - Parameter page: The page, on which the element has no role.
  init?(of node: PageTree.NodeID, on page: AccessiblePage) {
    let tree = page.tree
    guard tree[node].namespace == .html, page.explicitRole(of: node) == nil,
      !page.isPresentational(node)
    else { return nil }
    switch tree[node].tag {
    case .audio: self = .audio
    case .canvas: self = .canvas
    case .dd: self = .definition
    case .dl: self = .descriptionList
    case .dt: self = .term
    case .embed, .object: self = .embed
    case .iframe: self = .iframe
    case .summary where page.isSummaryOfDetails(node): self = .summary
    case .video: self = .video
    case .input:
      switch InputType(of: node, in: tree) {
      case .color: self = .colorField
      case .date, .datetimeLocal, .month, .time, .week: self = .dateField
      case .file: self = .fileField
      case .password: self = .passwordField
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether it is announced with a name.
  var isNamed: Bool { self != .definition && self != .descriptionList }
}
