import Accessibility
import HTML

/// The short texts of a page's own part that name what stands beside or below them: terms, header
/// cells, headings, and words before a colon.
struct PageLabels {
  /// The labels in document order.
  let labels: [Label]

  /// A text that names something.
  struct Label {
    /// The text node.
    let node: PageTree.NodeID
    /// What it says before a colon, without white space at its ends.
    let text: String
    /// What follows the colon in the same text; empty without one.
    let rest: String
  }

  /// The most characters that a label has.
  private static let longest = 16

  private init(_ page: AccessiblePage) {
    labels = MainContent.of(page).texts.compactMap { node in
      let text = NameText.text(of: page.tree.textBytes(of: node))
      let head = text.prefix(Self.longest + 1)
      if let colon = head.firstIndex(where: { $0 == "：" || $0 == ":" }) {
        let rest = text[text.index(after: colon)...]
        return Label(
          node: node, text: String(head[..<colon]), rest: String(rest.trimmingPrefix(" ")))
      }
      return head.count <= Self.longest ? Label(node: node, text: text, rest: "") : nil
    }
  }

  /// Returns the labels of a page.
  static func of(_ page: AccessiblePage) -> PageLabels {
    page.remembered(PageLabels.init)
  }

  /// Returns the first label with one of the words and none of the others.
  func first(_ words: [String], without others: [String] = []) -> Label? {
    labels.first { label in
      words.contains { label.text.contains($0) } && !others.contains { label.text.contains($0) }
    }
  }

  /// Returns the text that a label names: behind its colon, else in what follows its element.
  ///
  /// Empty when nothing follows, and for a header cell whose neighbour is one as well.
  static func value(of label: Label, on page: AccessiblePage) -> String {
    guard label.rest.isEmpty else { return label.rest }
    return valueNode(of: label, on: page).map { page.text(at: $0) } ?? ""
  }

  /// Returns what follows the element of a label, at most three elements up.
  static func valueNode(of label: Label, on page: AccessiblePage) -> PageTree.NodeID? {
    let tree = page.tree
    var current = label.node
    for _ in 0..<4 {
      var next = tree.nextSibling(of: current)
      while let node = next {
        if tree.isElement(current, .th), tree.isElement(node, .th) { return nil }
        if !page.text(at: node).isEmpty { return node }
        next = tree.nextSibling(of: node)
      }
      guard let parent = tree.parent(of: current), tree[parent].kind == .element else { return nil }
      current = parent
    }
    return nil
  }
}

extension AccessiblePage {
  /// Returns the text of a text node, or the text that is rendered inside an element.
  func text(at node: PageTree.NodeID) -> String {
    tree[node].kind == .text
      ? (isExposed(node) ? NameText.text(of: tree.textBytes(of: node)) : "") : visibleText(of: node)
  }
}
