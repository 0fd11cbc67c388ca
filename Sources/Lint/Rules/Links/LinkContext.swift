import Accessibility
import HTML

/// What stands around a link in the same sentence, paragraph, list item or table cell.
///
/// WCAG counts that, and the header cells of a cell, as what a link's purpose can be known by.
struct LinkContext {
  /// Whether there is other text; so it is also in a table, whose header cells may say enough.
  let hasText: Bool

  init(of link: PageTree.NodeID, on page: AccessiblePage) {
    let tree = page.tree
    let unit = tree.ancestors(of: link).first { Self.isUnit(tree[$0]) } ?? PageTree.document
    if tree.isElement(unit, in: [.td, .th]) {
      hasText = true
      return
    }
    let isItem = tree.isElement(unit, in: [.li, .dd, .dt, .p, .blockquote, .figcaption, .caption])
    let isInItem = isItem || tree.closest(.li, above: link) != nil
    hasText =
      isInItem
      ? Self.hasText(unit, but: link, on: page) || Self.isNested(unit, tree)
      : Self.hasTextBeside(link, in: unit, on: page)
  }

  /// Whether an element holds a paragraph, an item, a cell or at least lines of their own.
  private static func isUnit(_ data: PageTree.Node) -> Bool {
    data.kind == .element && data.namespace == .html && data.tag.isBlockOfText
  }

  /// Whether an item belongs to a list inside of an item, which may say what it is about.
  private static func isNested(_ item: PageTree.NodeID, _ tree: PageTree) -> Bool {
    tree.closest(.li, above: item) != nil || tree.closest(.td, above: item) != nil
      || tree.isElement(item, .dd)
  }

  /// Whether an element has text outside of a link.
  private static func hasText(
    _ element: PageTree.NodeID, but link: PageTree.NodeID, on page: AccessiblePage
  ) -> Bool {
    page.tree.descendants(of: element).contains { node in
      !page.tree.contains(link, node) && isText(node, on: page)
    }
  }

  /// Whether text stands on the lines of a link, up to the next block before and behind it.
  private static func hasTextBeside(
    _ link: PageTree.NodeID, in unit: PageTree.NodeID, on page: AccessiblePage
  ) -> Bool {
    let tree = page.tree
    let before = (unit.position + 1..<link.position).reversed()
    let behind = Int(tree[link].end)..<Int(tree[unit].end)
    return hasText(before, in: unit, on: page) || hasText(behind, in: unit, on: page)
  }

  /// Whether the first thing among nodes that is text or ends a line is text of the unit itself.
  private static func hasText(
    _ positions: some Sequence<Int>, in unit: PageTree.NodeID, on page: AccessiblePage
  ) -> Bool {
    for position in positions {
      let node = PageTree.NodeID(position)
      if isText(node, on: page) {
        return page.tree.ancestors(of: node).first { isUnit(page.tree[$0]) } == unit
      }
      if isUnit(page.tree[node]) || page.tree.isElement(node, .br) { return false }
    }
    return false
  }

  private static func isText(_ node: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    page.tree[node].kind == .text && page.isExposed(node)
      && !BlankText.isBlank(page.tree.textBytes(of: node))
  }
}

extension Tag {
  /// Whether the element's text is a paragraph, heading, item or cell, or stands apart from others.
  fileprivate var isBlockOfText: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
      .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6,
      .header, .hgroup, .hr, .legend, .li, .main, .menu, .nav, .ol, .p, .pre, .search, .section,
      .summary, .table, .td, .th, .tr, .ul:
      true
    default: false
    }
  }
}
