import Accessibility
import CSS
import HTML

/// Looks a second time at texts that seem to have too little contrast.
///
/// It asks what is too dear to ask of every text: whether WCAG leaves the text out, and whether it
/// may lie over something that is no ancestor of it. Everything is found when first needed.
struct ContrastDoubts {
  private let page: AccessiblePage
  private let tree: PageTree
  private let styles: Cascade
  private lazy var disabled = DisabledParts(page)
  private lazy var underlays = Underlay.all(on: page)

  /// More ancestors than that are not asked.
  private static let deepest = 64
  /// Boxes that are moved by more pixels than that may come to lie over others.
  private static let far = 16.0

  init(_ page: AccessiblePage) {
    self.page = page
    tree = page.tree
    styles = page.styles
  }

  /// Whether WCAG asks for no contrast here, because something is disabled.
  mutating func excludes(_ node: PageTree.NodeID) -> Bool {
    disabled.contains(node)
  }

  /// Whether the text of an element may lie over something else than its ancestors.
  mutating func concerns(_ element: PageTree.NodeID, _ look: TextLook) -> Bool {
    // Some colours are too weak on every ground.
    guard look.colours != nil else { return false }
    if page.visibleTexts.isUncertain { return true }
    var isRaised = false
    var current = element
    for _ in 0..<Self.deepest {
      if styles.mayPaintGeneratedGround(current) || hasInnerShadow(current) { return true }
      for underlay in underlays where underlay.scope == current {
        guard underlay.node != element, !tree.contains(underlay.node, element) else { continue }
        if isRaised || underlay.liesBehind { return true }
      }
      if styles.backgroundColor(of: current).value?.isOpaque ?? false { return false }
      if isMoved(current) { return true }
      isRaised = isRaised || styles.position(of: current) != .known(.static)
      guard let parent = tree.parent(of: current), parent != PageTree.document else { return false }
      current = parent
    }
    return true
  }

  private func hasInnerShadow(_ element: PageTree.NodeID) -> Bool {
    styles.declared(named: "box-shadow", of: element)?.value.lowercased().contains("inset") ?? false
  }

  private func isMoved(_ element: PageTree.NodeID) -> Bool {
    if case .known(.pixels(let pixels)) = styles.dimension(.marginTop, of: element),
      pixels <= -Self.far
    {
      return true
    }
    guard styles.position(of: element) == .known(.relative) else { return false }
    return [Property.top, .left, .bottom, .right].contains { side in
      switch styles.dimension(side, of: element) {
      case .known(.pixels(let pixels)): abs(pixels) >= Self.far
      case .known(.percent(let percent)): percent != 0
      case .known(.keyword): false
      case .unknown: true
      }
    }
  }
}
