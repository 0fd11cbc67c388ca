/// A document inside the page, given by the `srcdoc` attribute of an `iframe`.
package struct PageFrame: Sendable {
  /// The `iframe`.
  package let element: PageTree.NodeID
  /// The document; its source is the attribute's decoded value.
  package let tree: PageTree
}
