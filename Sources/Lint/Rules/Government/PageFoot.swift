import Accessibility
import HTML

/// What stands at the foot of a page: its footers, and everything behind its main content.
struct PageFoot {
  /// The footer, or what stands for it.
  let node: PageTree.NodeID
  /// The texts, names of images and addresses of links, in document order.
  let words: String

  /// Finds the foot; `nil` on a page without one.
  private init?(_ page: AccessiblePage) {
    let tree = page.tree
    let footers = page.landmarks.filter { $0.role == .contentinfo }.map(\.node)
    let main = tree.elements(.main).first
    let start = main.map { Int(tree[$0].end) } ?? footers.first?.position
    guard let node = footers.last ?? main, let start else { return nil }
    self.node = node
    var words = ""
    for position in start..<tree.count {
      let node = PageTree.NodeID(position)
      if tree[node].kind == .text, page.isRendered(node) {
        words += tree.text(of: node)
      } else if let address = tree.value(.href, of: node) ?? tree.value(.alt, of: node) {
        words += " " + address + " "
      }
    }
    self.words = words
  }

  private struct Found {
    let foot: PageFoot?
  }

  /// Returns the foot of a page; `nil` if there is nothing behind its content.
  static func of(_ page: AccessiblePage) -> PageFoot? {
    page.remembered { Found(foot: PageFoot($0)) }.foot
  }
}
