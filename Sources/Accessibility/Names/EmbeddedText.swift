import HTML

/// The text that an element inside a name gives by its own attributes, in place of what it holds.
struct EmbeddedText {
  /// The text; `nil` when what is inside counts.
  let text: String?

  init(of node: PageTree.NodeID, in page: AccessiblePage) {
    let tree = page.tree
    let data = tree[node]
    guard data.namespace == .html else {
      text = data.tag == .svg ? Self.title(of: node, in: tree) : nil
      return
    }
    switch data.tag {
    case .img:
      let alt = tree.value(.alt, of: node) ?? ""
      text = alt.isEmpty || page.isPresentational(node) ? nil : alt
    case .input:
      text = Self.inscription(of: node, in: tree)
    case .br: text = " "
    default: text = nil
    }
  }

  /// What stands on a button that is an `input`.
  private static func inscription(of input: PageTree.NodeID, in tree: PageTree) -> String? {
    switch InputType(of: input, in: tree) {
    case .button: tree.value(.value, of: input)
    case .image: tree.value(.alt, of: input)
    case .reset: tree.value(.value, of: input) ?? NameComputation.resetWord
    case .submit: tree.value(.value, of: input) ?? NameComputation.submitWord
    default: nil
    }
  }

  /// The title of a drawing; the drawing's own text counts only without one.
  private static func title(of svg: PageTree.NodeID, in tree: PageTree) -> String? {
    let title = tree.children(of: svg).first { tree[$0].tag == .title }
    return title.map { tree.textContent(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
