import CSS
import HTML

/// The styles of a page as its style sheets and `style` attributes give them.
package final class CascadeStyles: PageStyles {
  package let cascade: Cascade

  package init(_ cascade: Cascade) {
    self.cascade = cascade
  }

  package var styledElements: [PageTree.NodeID] { cascade.elementsWithDeclaredPresence }

  package func display(of element: PageTree.NodeID) -> DeclaredDisplay? {
    switch cascade.declaredKeyword(.display, of: element) {
    case nil: nil
    case .unknown?: .unknown
    case .known(.none)?: DeclaredDisplay.none
    case .known(.contents)?: .contents
    case .known(.inline)?, .known(.ruby)?, .known(.rubyText)?, .known(.rubyBase)?: .inline
    case .known?: .block
    }
  }

  package func visibility(of element: PageTree.NodeID) -> DeclaredVisibility? {
    switch cascade.declaredKeyword(.visibility, of: element) {
    case nil: nil
    case .unknown?: .unknown
    case .known(.hidden)?, .known(.collapse)?: .hidden
    case .known?: .visible
    }
  }

  package func isOutOfSight(_ element: PageTree.NodeID) -> Bool {
    cascade.opacity(of: element) == .known(0) || cascade.isOutOfView(element)
  }

  package var hasGeneratedText: Bool { cascade.mayGenerateText }

  package func generatedText(_ place: GeneratedPlace, of element: PageTree.NodeID) -> String {
    let answer = cascade.generatedText(place == .before ? .before : .after, of: element)
    return answer.value ?? ""
  }
}

extension AccessiblePage {
  /// Creates a page whose styles a cascade gives.
  package convenience init(_ tree: PageTree, cascade: Cascade) {
    self.init(tree, styles: CascadeStyles(cascade))
  }

  /// The styles of the page's elements; `nil` if only `style` attributes were read.
  package var cascade: Cascade? { (styles as? CascadeStyles)?.cascade }
}
