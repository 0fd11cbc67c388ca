import HTML

/// The nodes that belong to something disabled: controls, their labels and what names them.
///
/// `aria-disabled` on an element holds for everything inside of it. WCAG asks for no contrast there.
/// Found in one pass over the page's nodes.
package struct DisabledParts {
  private var isPart: [Bool]

  package init(_ page: AccessiblePage) {
    let tree = page.tree
    isPart = Array(repeating: false, count: tree.count)
    for element in tree.elements(with: .ariaDisabled)
    where tree.hasKeyword("true", .ariaDisabled, of: element) {
      isPart[element.position] = true
    }
    let controls: [Tag] = [.button, .fieldset, .input, .optgroup, .option, .select, .textarea]
    for tag in controls {
      for control in tree.elements(tag) where page.isDisabled(control) {
        isPart[control.position] = true
      }
    }
    handDown(tree)
    for label in tree.elements(.label) {
      guard let control = LabelIndex.control(of: label, in: tree) else { continue }
      if isPart[control.position] { isPart[label.position] = true }
    }
    for control in tree.elements(with: .ariaLabelledby) where isPart[control.position] {
      for id in tree.tokens(.ariaLabelledby, of: control) {
        if let name = tree.element(id: id) { isPart[name.position] = true }
      }
    }
    handDown(tree)
  }

  private mutating func handDown(_ tree: PageTree) {
    for node in tree.all {
      guard let parent = tree.parent(of: node), isPart[parent.position] else { continue }
      isPart[node.position] = true
    }
  }

  package func contains(_ node: PageTree.NodeID) -> Bool { isPart[node.position] }
}
