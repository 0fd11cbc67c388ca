import Accessibility
import HTML

/// The tables of a page that are tables for assistive technology, too.
struct PageTables {
  private let page: AccessiblePage

  init(_ page: AccessiblePage) {
    self.page = page
  }

  /// The `table` elements that are exposed as a table or grid, in document order.
  var elements: [PageTree.NodeID] {
    page.tree.elements(.table).filter { page.isExposed($0) && isTable($0) }
  }

  /// Whether an element is exposed as a table or grid of any kind.
  func isTable(_ element: PageTree.NodeID) -> Bool {
    switch page.role(of: element) {
    case .table, .grid, .treegrid: true
    default: false
    }
  }

  /// Returns the nearest table around an element, made of HTML or of roles.
  func table(around element: PageTree.NodeID) -> PageTree.NodeID? {
    page.tree.ancestors(of: element).first { page.tree.isElement($0, .table) || isTable($0) }
  }
}
