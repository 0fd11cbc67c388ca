import Accessibility
import CSS
import HTML

/// The texts whose spacing is fixed by `!important` in a style attribute, so that readers cannot
/// change it.
struct InlineSpacing {
  /// A text with the element whose style attribute rules its spacing.
  struct Place {
    let text: PageTree.NodeID
    let owner: PageTree.NodeID
  }

  private let page: AccessiblePage
  private let property: Property

  init(_ property: Property, on page: AccessiblePage) {
    self.property = property
    self.page = page
  }

  /// The texts in the order of the page. Costs next to nothing on pages without such a declaration.
  func places() -> [Place] {
    let owners = page.tree.elements(with: .style).filter(fixesSpacing)
    guard !owners.isEmpty else { return [] }
    let owner = ownerOfNodes(Set(owners))
    return page.visibleTexts.places.compactMap { place in
      owner[place.node.position].map { Place(text: place.node, owner: $0) }
    }
  }

  /// Whether the style attribute of an element wins with a value of its own and `!important`.
  private func fixesSpacing(_ element: PageTree.NodeID) -> Bool {
    guard let style = page.styles.declared(property, of: element), style.isImportant,
      case .styleAttribute = style.place
    else { return false }
    return !Self.taken.contains(style.value.lowercased())
  }

  /// The values that are those of something else.
  private static let taken: Set<String> = ["inherit", "unset", "revert", "revert-layer"]

  /// For each node the owner whose value it inherits; `nil` where something else is declared between.
  private func ownerOfNodes(_ owners: Set<PageTree.NodeID>) -> [PageTree.NodeID?] {
    let tree = page.tree
    var declaring = Set(page.styles.elements(declaring: [property]))
    for tag in [Tag.input, .select, .button, .textarea] { declaring.formUnion(tree.elements(tag)) }
    var owner = [PageTree.NodeID?](repeating: nil, count: tree.count)
    for node in tree.all {
      if owners.contains(node) {
        owner[node.position] = node
      } else if !declaring.contains(node), let parent = tree.parent(of: node) {
        owner[node.position] = owner[parent.position]
      }
    }
    return owner
  }
}
