import Accessibility
import CSS
import HTML

/// A picture or a coloured box that may lie under texts which do not stand in it.
struct Underlay {
  let node: PageTree.NodeID
  /// The element within which it is placed.
  let scope: PageTree.NodeID
  /// Whether it lies behind texts that are in the flow; else only behind those raised above it.
  let liesBehind: Bool

  /// Finds those of a page. Takes time in proportion to the elements that are placed by hand.
  static func all(on page: AccessiblePage) -> [Underlay] {
    taken(page) + stacked(page)
  }

  /// Boxes that are taken out of the flow.
  private static func taken(_ page: AccessiblePage) -> [Underlay] {
    let (tree, styles) = (page.tree, page.styles)
    return styles.elements(declaring: [.position]).compactMap { node in
      let position = styles.position(of: node)
      guard position != .known(.static), position != .known(.relative), page.isVisible(node),
        isPicture(node, tree) || holdsPicture(node, tree)
          || (position != .known(.fixed) && hasGround(node, styles))
      else { return nil }
      let scope = tree.ancestors(of: node).first { styles.position(of: $0) != .known(.static) }
      let layer = styles.declared(named: "z-index", of: node)?.value ?? ""
      return Underlay(
        node: node, scope: scope ?? tree.root ?? PageTree.document,
        liesBehind: layer.hasPrefix("-") || layer.contains("("))
    }
  }

  /// Pictures that share a cell of a grid with what stands beside them.
  private static func stacked(_ page: AccessiblePage) -> [Underlay] {
    let (tree, styles) = (page.tree, page.styles)
    let pictures = pictureTags.flatMap { Array(tree.elements($0)) + tree.foreignElements($0) }
    return pictures.compactMap { picture in
      var current = picture
      for parent in tree.ancestors(of: picture).prefix(3) {
        let isGrid = [.known(.grid), .known(.inlineGrid)].contains(styles.display(of: parent))
        if isGrid,
          gridPlacements.contains(where: { styles.declared(named: $0, of: current) != nil })
        {
          return Underlay(node: current, scope: parent, liesBehind: true)
        }
        current = parent
      }
      return nil
    }
  }

  private static let gridPlacements = [
    "grid-area", "grid-row", "grid-column", "grid-row-start", "grid-column-start",
  ]
  private static let pictureTags: [Tag] = [
    .img, .video, .canvas, .iframe, .object, .embed, .svg, .picture,
  ]

  private static func isPicture(_ node: PageTree.NodeID, _ tree: PageTree) -> Bool {
    pictureTags.contains(tree[node].tag)
  }

  /// Whether one of the first nodes inside is a picture.
  private static func holdsPicture(_ node: PageTree.NodeID, _ tree: PageTree) -> Bool {
    tree.descendants(of: node).prefix(32).contains { isPicture($0, tree) }
  }

  private static func hasGround(_ node: PageTree.NodeID, _ styles: Cascade) -> Bool {
    styles.backgroundColor(of: node).value?.alpha != 0
      || styles.backgroundImage(of: node) != .known(nil)
  }
}
