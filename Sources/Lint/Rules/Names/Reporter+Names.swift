import Accessibility
import Diagnostics
import HTML

extension Reporter {
  /// Passes an element that has an accessible name and fails one that has none.
  ///
  /// Where only a browser knows whether what is inside is hidden, a person has to look.
  ///
  /// - Parameter isNamedByContents: Whether what is inside can be the name.
  mutating func expectName(
    of element: PageTree.NodeID, on page: AccessiblePage, isNamedByContents: Bool = true,
    _ message: @autoclosure () -> Message
  ) {
    if page.hasName(element) {
      pass(element)
    } else if page.isExposureCertain(element), !isNamedByContents || page.isContentCertain(element)
    {
      fail(element, message())
    } else {
      cantTell(
        element,
        Message(
          zh: "样式决定这里有没有名称，程序看不出来",
          en: "styles decide whether this has a name, which a program cannot tell"))
    }
  }
}

extension AccessiblePage {
  /// How many nodes inside an element are looked at; beyond that nothing is certain.
  private static let mostNodes = 1000

  /// Whether it is certain which parts of an element are hidden.
  fileprivate func isContentCertain(_ element: PageTree.NodeID) -> Bool {
    let inside = tree.descendants(of: element)
    return inside.count <= Self.mostNodes && inside.allSatisfy { isExposureCertain($0) }
  }

  /// Returns the exposed elements with a `role` attribute whose role is one that is asked for.
  func exposedElements(
    withRole isWanted: @escaping (Role) -> Bool
  ) -> LazyFilterSequence<PageTree.Elements> {
    tree.elements(with: .role).lazy.filter { element in
      self.isExposed(element) && self.role(of: element).map(isWanted) ?? false
    }
  }

  /// Returns the exposed elements of HTML with a `role` attribute whose role is one of those.
  func exposedHTMLElements(
    withRole isWanted: @escaping (Role) -> Bool
  ) -> LazyFilterSequence<PageTree.Elements> {
    tree.elements(with: .role).lazy.filter { element in
      self.tree[element].namespace == .html && self.isExposed(element)
        && self.role(of: element).map(isWanted) ?? false
    }
  }
}
