import HTML

/// Who is whose child in the accessibility tree, moved around by `aria-owns`.
///
/// Elements that mean nothing by themselves are left out, so a child may stand far below its parent
/// in the page. They stay in if they have a global ARIA attribute or can be focused.
package struct Ownership {
  private let page: AccessiblePage
  private let tree: PageTree
  /// The elements that `aria-owns` gives another parent.
  private let owners: [PageTree.NodeID: PageTree.NodeID]

  /// Looks up what `aria-owns` moves on a page; the rest is found out when it is asked for.
  package init(_ page: AccessiblePage) {
    self.page = page
    tree = page.tree
    var owners: [PageTree.NodeID: PageTree.NodeID] = [:]
    for owner in page.tree.elements(with: .ariaOwns) {
      for id in page.tree.tokens(.ariaOwns, of: owner) {
        guard let child = page.tree.element(id: id), owners[child] == nil, child != owner,
          !page.tree.contains(child, owner)
        else { continue }
        owners[child] = owner
      }
    }
    self.owners = owners
  }

  /// Returns the parent of an element in the accessibility tree; `nil` for what stands at the top.
  package func parent(of node: PageTree.NodeID) -> PageTree.NodeID? {
    var above = owner(of: node)
    while let current = above {
      if !isTransparent(current) { return tree[current].kind == .element ? current : nil }
      above = owner(of: current)
    }
    return nil
  }

  /// Returns the children of an element in the accessibility tree, those by `aria-owns` last.
  ///
  /// Only elements, and only those that are exposed.
  package func children(of node: PageTree.NodeID) -> [PageTree.NodeID] {
    var result: [PageTree.NodeID] = []
    collect(tree.descendants(of: node), of: node, into: &result)
    for child in moved(to: node) where page.isExposed(child) {
      if isTransparent(child) {
        collect(tree.descendants(of: child), of: node, into: &result)
      } else {
        result.append(child)
      }
    }
    return result
  }

  /// Whether `aria-owns` gives an element another parent than the one it stands in.
  func isMoved(_ node: PageTree.NodeID) -> Bool { !owners.isEmpty && owners[node] != nil }

  /// Returns the elements that `aria-owns` brings to an element, in its order and each once.
  func moved(to node: PageTree.NodeID) -> [PageTree.NodeID] {
    guard !owners.isEmpty else { return [] }
    var seen: Set<PageTree.NodeID> = []
    return tree.tokens(.ariaOwns, of: node).compactMap { tree.element(id: $0) }
      .filter { owners[$0] == node && seen.insert($0).inserted }
  }

  /// Whether an element has no place of its own in the accessibility tree.
  ///
  /// The elements for which no role is defined count among them: people meet what is inside.
  package func isTransparent(_ node: PageTree.NodeID) -> Bool {
    guard tree[node].kind == .element else { return tree[node].kind != .document }
    guard let role = page.role(of: node) else { return true }
    return role == .generic && !page.hasGlobalARIAAttribute(node) && !page.isFocusable(node)
  }

  private func owner(of node: PageTree.NodeID) -> PageTree.NodeID? {
    owners.isEmpty ? tree.parent(of: node) : owners[node] ?? tree.parent(of: node)
  }

  private func collect(
    _ nodes: PageTree.Nodes, of parent: PageTree.NodeID, into result: inout [PageTree.NodeID]
  ) {
    var position = nodes.startIndex
    while position < nodes.endIndex {
      let node = nodes[position]
      let end = Int(tree[node].end)
      guard tree[node].kind == .element, page.isExposed(node), owners[node] == nil else {
        position = end
        continue
      }
      if isTransparent(node) {
        position += 1
      } else {
        result.append(node)
        position = end
      }
    }
  }
}
