import HTML

extension AccessiblePage {
  /// Whether a node is rendered: not `display: none`, `hidden`, invisible, in a closed `details` or
  /// the head. What is off the screen is rendered too.
  package func isRendered(_ node: PageTree.NodeID) -> Bool {
    exposure[node].isDisjoint(with: .notRendered)
  }

  /// Whether assistive technology meets a node: rendered, not `aria-hidden` and not inert.
  package func isExposed(_ node: PageTree.NodeID) -> Bool {
    exposure[node].isDisjoint(with: .notExposed)
  }

  /// Whether people see a node: rendered, not off the screen, clipped away or fully transparent.
  package func isVisible(_ node: PageTree.NodeID) -> Bool {
    exposure[node].isDisjoint(with: [.notDisplayed, .notDrawn, .outOfSight])
  }

  /// Whether the answers about a node are certain; not when a style decides that no one can tell.
  package func isExposureCertain(_ node: PageTree.NodeID) -> Bool {
    !exposure[node].contains(.uncertain)
  }

  /// Whether a node has `aria-hidden="true"` or stands inside of one that has.
  package func isAriaHidden(_ node: PageTree.NodeID) -> Bool {
    exposure[node].contains(.ariaHidden)
  }

  /// Whether a node has `inert` or stands inside of one that has.
  package func isInert(_ node: PageTree.NodeID) -> Bool {
    exposure[node].contains(.inert)
  }
}
