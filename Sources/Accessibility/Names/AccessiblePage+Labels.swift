import HTML

extension AccessiblePage {
  /// Returns the `label` elements of a form control in document order; none for other elements.
  package func labels(of control: PageTree.NodeID) -> [PageTree.NodeID] { labels[control] }
}
