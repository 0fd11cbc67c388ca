import Accessibility
import HTML

/// What scripts may do when an element gets the focus.
struct FocusDrawing {
  private let page: AccessiblePage
  /// Whether a script that cannot be read, or one that speaks of focus, may draw it.
  let mayDrawFocus: Bool

  init(_ page: AccessiblePage) {
    self.page = page
    let tree = page.tree
    mayDrawFocus = tree.runningScripts.contains { script in
      tree.has(.src, of: script) || Self.words.contains { tree.script(script, holds: $0) }
    }
  }

  private static let words = ["focus", "Focus", "FOCUS"].map { Array($0.utf8) }

  private static let handlers: [AttributeName] = [.onfocus, .onfocusin, .onblur, .onkeyup]

  /// Whether an element, or one around it, says by itself what happens.
  func handlesFocus(of element: PageTree.NodeID) -> Bool {
    let tree = page.tree
    if Self.handlers.allSatisfy({ tree.elements(with: $0).isEmpty }) { return false }
    return ([element] + tree.ancestors(of: element)).contains { element in
      Self.handlers.contains { tree.has($0, of: element) }
    }
  }
}
