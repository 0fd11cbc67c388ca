import HTML

/// The `label` elements of each form control, in document order.
struct LabelIndex {
  private var labels: [PageTree.NodeID: [PageTree.NodeID]] = [:]

  init(_ tree: PageTree) {
    for label in tree.elements(.label) {
      guard let control = Self.control(of: label, in: tree) else { continue }
      labels[control, default: []].append(label)
    }
  }

  /// Returns the labels of a control; none for elements that cannot have one.
  subscript(_ control: PageTree.NodeID) -> [PageTree.NodeID] { labels[control] ?? [] }

  /// Returns the control that a label is for: that of its `for`, else the first inside.
  static func control(of label: PageTree.NodeID, in tree: PageTree) -> PageTree.NodeID? {
    guard let id = tree.bytes(.for, of: label) else {
      return tree.descendants(of: label).first { isLabelable($0, in: tree) }
    }
    return tree.element(id: id).flatMap { isLabelable($0, in: tree) ? $0 : nil }
  }

  /// Whether an element can be named by a `label`.
  static func isLabelable(_ node: PageTree.NodeID, in tree: PageTree) -> Bool {
    guard tree[node].namespace == .html else { return false }
    switch tree[node].tag {
    case .button, .meter, .output, .progress, .select, .textarea: return true
    case .input: return !tree.hasKeyword("hidden", .type, of: node)
    case .unknown: return tree.nameBytes(of: node).contains(UInt8(ascii: "-"))
    default: return false
    }
  }
}
