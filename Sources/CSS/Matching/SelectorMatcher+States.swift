import HTML

/// States of elements and languages.
extension SelectorMatcher {
  func test(_ state: ElementState, _ index: Int32) -> Truth {
    let element = PageTree.NodeID(Int(index))
    switch state {
    case .hover, .active, .target, .otherAction: return .no
    case .focus, .focusVisible: return Truth(focused == index)
    case .focusWithin:
      guard let focused else { return .no }
      return Truth(focused == index || tree.contains(element, PageTree.NodeID(Int(focused))))
    case .link: return Truth(isLink(element))
    case .checked: return Truth(isChecked(element))
    case .disabled: return Truth(isDisabled(element))
    case .enabled: return Truth(canBeDisabled(element) && !isDisabled(element))
    case .required: return Truth(isField(element) && tree.has(.required, of: element))
    case .optional: return Truth(isField(element) && !tree.has(.required, of: element))
    case .readWrite: return isWritable(element)
    case .readOnly: return isWritable(element).negated
    case .open: return Truth(tree.has(.open, of: element) && isAny(element, [.details, .dialog]))
    case .defined: return tree.name(of: element).utf8.contains(UInt8(ascii: "-")) ? .unknown : .yes
    case .placeholderShown:
      return Truth(
        tree.has(.placeholder, of: element)
          && (tree.bytes(.value, of: element) ?? []).isEmpty && isAny(element, [.input, .textarea]))
    }
  }

  private func isAny(_ element: PageTree.NodeID, _ tags: [Tag]) -> Bool {
    tree[element].namespace == .html && tags.contains(tree[element].tag)
  }

  private func isLink(_ element: PageTree.NodeID) -> Bool {
    switch tree[element].tag {
    case .a, .area: tree.has(.href, of: element) || tree.has(.xlinkHref, of: element)
    default: false
    }
  }

  private func isField(_ element: PageTree.NodeID) -> Bool {
    isAny(element, [.input, .select, .textarea])
  }

  private func isChecked(_ element: PageTree.NodeID) -> Bool {
    if isAny(element, [.option]) { return tree.has(.selected, of: element) }
    return isAny(element, [.input]) && tree.has(.checked, of: element)
  }

  private func canBeDisabled(_ element: PageTree.NodeID) -> Bool {
    isAny(element, [.button, .input, .select, .textarea, .fieldset, .optgroup, .option])
  }

  /// HTML, "concept-element-disabled": by itself, or by a `fieldset` or `optgroup` around it.
  private func isDisabled(_ element: PageTree.NodeID) -> Bool {
    guard canBeDisabled(element) else { return false }
    if tree.has(.disabled, of: element) { return true }
    if isAny(element, [.option]) {
      return tree.parent(of: element).map {
        isAny($0, [.optgroup]) && tree.has(.disabled, of: $0)
      } ?? false
    }
    guard !isAny(element, [.optgroup]) else { return false }
    var inside = element
    for ancestor in tree.ancestors(of: element) {
      if isAny(ancestor, [.fieldset]), tree.has(.disabled, of: ancestor) {
        let firstLegend = tree.children(of: ancestor).first { isAny($0, [.legend]) }
        if firstLegend != inside { return true }
      }
      inside = ancestor
    }
    return false
  }

  private func isWritable(_ element: PageTree.NodeID) -> Truth {
    if isAny(element, [.input, .textarea]) {
      if tree.has(.readonly, of: element) || isDisabled(element) { return .no }
      let type = tree.value(.type, of: element)?.lowercased() ?? "text"
      let others = [
        "button", "checkbox", "color", "file", "hidden", "image", "radio", "range", "reset",
        "submit",
      ]
      return Truth(isAny(element, [.textarea]) || !others.contains(type))
    }
    let editable = tree.ancestors(of: element).contains { tree.has(.contenteditable, of: $0) }
    return editable || tree.has(.contenteditable, of: element) ? .unknown : .no
  }

  /// Whether the language of an element fits one of the ranges (RFC 4647, extended filtering).
  func test(languages ranges: [String], _ index: Int32) -> Truth {
    let element = PageTree.NodeID(Int(index))
    let own = language(of: element) ?? tree.ancestors(of: element).lazy.compactMap(language).first
    guard let own else { return .no }
    let tag = own.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    return Truth(ranges.contains { Self.range($0, fits: tag) })
  }

  private func language(of element: PageTree.NodeID) -> String? {
    tree.value(.lang, of: element) ?? tree.value(.xmlLang, of: element)
  }

  private static func range(_ range: String, fits tag: [Substring]) -> Bool {
    var wanted = range.split(separator: "-", omittingEmptySubsequences: false)[...]
    var rest = tag[...]
    guard let first = wanted.popFirst(), let language = rest.popFirst() else { return false }
    guard first == language || (first == "*" && !language.isEmpty) else { return false }
    while let next = wanted.first {
      if next == "*" {
        wanted.removeFirst()
      } else if let subtag = rest.popFirst() {
        if subtag == next { wanted.removeFirst() } else if subtag.utf8.count == 1 { return false }
      } else {
        return false
      }
    }
    return true
  }
}
