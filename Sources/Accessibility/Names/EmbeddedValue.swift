import HTML

/// The value of a form control that stands inside the label or name of another element.
struct EmbeddedValue {
  /// The value; "" for an empty control, `nil` for all that has no value of this kind.
  let text: String?

  init(of node: PageTree.NodeID, in page: AccessiblePage) {
    let tree = page.tree
    guard Self.mayHoldValue(node, in: tree) else {
      text = nil
      return
    }
    // The role as it is given: whether it counts may depend on names, and names on this value.
    let isNative = tree.isElement(node, in: .fields)
    switch page.explicitRole(of: node) ?? (isNative ? page.implicitRole(of: node) : nil) {
    case .searchbox?, .textbox?: text = Self.fieldText(node, in: page)
    case .combobox?, .listbox?: text = Self.chosenText(node, in: page)
    case .scrollbar?, .slider?, .spinbutton?: text = Self.number(node, in: tree)
    default: text = Self.isNativeField(node, in: tree) ? Self.fieldText(node, in: page) : nil
    }
  }

  /// Whether an element is one of those that ever hold a value; most are not.
  private static func mayHoldValue(_ node: PageTree.NodeID, in tree: PageTree) -> Bool {
    tree[node].kind == .element
      && (tree.isElement(node, in: .fields) || tree.has(.role, of: node))
  }

  private static func isNativeField(_ node: PageTree.NodeID, in tree: PageTree) -> Bool {
    tree.isElement(node, .textarea)
      || tree.isElement(node, .input) && InputType(of: node, in: tree).isTextField
  }

  private static func fieldText(_ node: PageTree.NodeID, in page: AccessiblePage) -> String {
    if page.tree.isElement(node, .input) { return page.tree.value(.value, of: node) ?? "" }
    return page.visibleText(of: node)
  }

  private static func number(_ node: PageTree.NodeID, in tree: PageTree) -> String {
    tree.value(.ariaValuetext, of: node) ?? tree.value(.ariaValuenow, of: node)
      ?? tree.value(.value, of: node) ?? ""
  }

  private static func chosenText(_ node: PageTree.NodeID, in page: AccessiblePage) -> String {
    let tree = page.tree
    if tree.isElement(node, .input) { return tree.value(.value, of: node) ?? "" }
    if tree.isElement(node, .select) { return chosenOptions(of: node, in: tree) }
    let options = tree.descendants(of: node).filter { page.explicitRole(of: $0) == .option }
    if options.isEmpty { return page.visibleText(of: node) }
    let chosen = options.filter { tree.hasKeyword("true", .ariaSelected, of: $0) }
    return chosen.map { page.visibleText(of: $0) }.joined(separator: " ")
  }

  /// Returns what a `select` shows as chosen; a list that drops down always shows an option.
  private static func chosenOptions(of select: PageTree.NodeID, in tree: PageTree) -> String {
    let options = tree.descendants(of: select).filter { tree.isElement($0, .option) }
    var chosen = options.filter { tree.has(.selected, of: $0) }
    if !tree.has(.multiple, of: select) { chosen = chosen.suffix(1) }
    if chosen.isEmpty, !tree.has(.multiple, of: select), (tree.integer(.size, of: select) ?? 0) <= 1
    {
      chosen = Array(options.prefix(1))
    }
    return chosen.map { tree.value(.label, of: $0) ?? tree.textContent(of: $0) }
      .joined(separator: " ")
  }
}
