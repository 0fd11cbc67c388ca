import HTML

extension AccessiblePage {
  /// Whether an element can get the focus, by a click, a script or the tab key.
  package func isFocusable(_ node: PageTree.NodeID) -> Bool {
    guard canHoldFocus(node) else { return false }
    return tree.integer(.tabindex, of: node) != nil || isFocusableByItself(node)
  }

  /// Whether the tab key comes to an element.
  package func isTabbable(_ node: PageTree.NodeID) -> Bool {
    guard canHoldFocus(node) else { return false }
    if let index = tree.integer(.tabindex, of: node) { return index >= 0 }
    return isFocusableByItself(node)
  }

  /// Whether an element is a form control that is disabled, itself or by its `fieldset`.
  package func isDisabled(_ node: PageTree.NodeID) -> Bool {
    let data = tree[node]
    guard data.namespace == .html else { return false }
    switch data.tag {
    case .button, .fieldset, .input, .select, .textarea:
      return tree.has(.disabled, of: node) || exposure[node].contains(.disabled)
    case .optgroup, .option: return tree.has(.disabled, of: node)
    default: return false
    }
  }

  /// Whether nothing keeps the focus from an element, if it is one for it.
  private func canHoldFocus(_ node: PageTree.NodeID) -> Bool {
    tree[node].kind == .element && !isDisabled(node)
      && exposure[node].isDisjoint(with: [.notDisplayed, .notDrawn, .inert])
  }

  /// Whether an element can be focused without `tabindex`.
  private func isFocusableByItself(_ node: PageTree.NodeID) -> Bool {
    let data = tree[node]
    if isEditingHost(node) { return true }
    guard data.namespace == .html else {
      return data.tag == .a && (tree.has(.href, of: node) || tree.has(.xlinkHref, of: node))
    }
    switch data.tag {
    case .a, .area: return tree.has(.href, of: node)
    case .button, .embed, .iframe, .input, .select, .textarea: return true
    case .audio, .video: return tree.has(.controls, of: node)
    case .summary: return isSummaryOfDetails(node)
    default: return false
    }
  }

  /// Whether an element's text can be edited by `contenteditable`.
  package func isEditingHost(_ node: PageTree.NodeID) -> Bool {
    guard let value = tree.bytes(.contenteditable, of: node) else { return false }
    return value.isEmpty || tree.hasKeyword("true", .contenteditable, of: node)
      || tree.hasKeyword("plaintext-only", .contenteditable, of: node)
  }

  /// Whether an element is the `summary` that opens and closes a `details`.
  package func isSummaryOfDetails(_ node: PageTree.NodeID) -> Bool {
    guard tree.isElement(node, .summary), let details = tree.parent(of: node),
      tree.isElement(details, .details)
    else { return false }
    return tree.children(of: details).first { tree.isElement($0, .summary) } == node
  }
}
