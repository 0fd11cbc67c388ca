import HTML

@testable import Accessibility

/// Makes a page from markup; `#x` in tests is the element with that id.
func page(_ markup: String) -> AccessiblePage {
  AccessiblePage(PageParser.parse(Array(("<!doctype html><title>页</title>" + markup).utf8)))
}

extension AccessiblePage {
  /// The element with the id `x`, which a test looks at.
  var x: PageTree.NodeID { tree.element(id: "x")! }

  /// The ids of the elements for which a claim holds, in document order.
  func ids(where claim: (PageTree.NodeID) -> Bool) -> String {
    tree.elements(with: .id).filter(claim).map { tree.value(.id, of: $0)! }.joined(separator: " ")
  }
}
