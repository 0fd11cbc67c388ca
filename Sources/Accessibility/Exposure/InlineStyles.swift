import HTML

/// The styles that stand in `style` attributes.
package final class InlineStyles: PageStyles {
  private let tree: PageTree

  package init(_ tree: PageTree) {
    self.tree = tree
  }

  package var styledElements: [PageTree.NodeID] { Array(tree.elements(with: .style)) }

  package func display(of element: PageTree.NodeID) -> DeclaredDisplay? {
    switch value("display", of: element) {
    case nil: nil
    case "none": DeclaredDisplay.none
    case "contents": .contents
    case "inline", "ruby": .inline
    default: .block
    }
  }

  package func visibility(of element: PageTree.NodeID) -> DeclaredVisibility? {
    switch value("visibility", of: element) {
    case "visible", "initial": .visible
    case "hidden", "collapse": .hidden
    default: nil
    }
  }

  package func isOutOfSight(_ element: PageTree.NodeID) -> Bool {
    value("opacity", of: element) == "0"
  }

  package var hasGeneratedText: Bool { false }

  package func generatedText(_ place: GeneratedPlace, of element: PageTree.NodeID) -> String { "" }

  private func value(_ property: String, of element: PageTree.NodeID) -> String? {
    guard let style = tree.value(.style, of: element) else { return nil }
    var found: String?
    for declaration in style.lowercased().split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1).map { part in
        String(part.split { " \t\n\r".contains($0) }.joined(separator: " "))
      }
      if parts.count == 2, parts[0] == property {
        found = parts[1].split(separator: "!").first.map { $0.filter { $0 != " " } }
      }
    }
    return found
  }
}
