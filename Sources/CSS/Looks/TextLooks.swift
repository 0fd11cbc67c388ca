import HTML

/// The looks of the texts of one page; texts whose elements share a style share one.
///
/// Asked by one thread, so that accesses need not be checked.
package final class TextLooks {
  private let cascade: Cascade
  /// The looks that were asked for.
  @exclusivity(unchecked) package private(set) var looks: [TextLook] = []
  /// The number of the look of each style; -1 for those that nobody asked for.
  @exclusivity(unchecked) private var numbers: [Int32] = []
  private lazy var canvas: Colour? = knownCanvas()
  private lazy var hasWhiteCanvas = canvas == .white

  package init(_ cascade: Cascade) {
    self.cascade = cascade
  }

  /// The number of the look that the text directly in an element has; see ``looks``.
  package func number(of element: PageTree.NodeID) -> Int {
    let style = Int(cascade.styleNumber(of: element))
    if style < numbers.count, numbers[style] >= 0 { return Int(numbers[style]) }
    if style >= numbers.count {
      let count = cascade.styling.tables.computed.count
      numbers += [Int32](repeating: -1, count: count - numbers.count)
    }
    numbers[style] = Int32(looks.count)
    looks.append(look(of: element, style: style))
    return looks.count - 1
  }

  /// The look of a style, which is the same on every page with a white canvas.
  private func look(of element: PageTree.NodeID, style: Int) -> TextLook {
    guard hasWhiteCanvas else { return TextLookMaker(self, cascade, element).look() }
    if let known = cascade.styling.tables.computed[style].look { return known }
    let look = TextLookMaker(self, cascade, element).look()
    cascade.styling.tables.computed[style].look = look
    return look
  }

  // MARK: - Backdrops

  /// The properties that change what is behind text or how it is drawn.
  private static let properties: [Property] = [
    .backgroundColor, .backgroundImage, .backgroundClip, .opacity, .position, .filter,
    .mixBlendMode, .maskImage, .transform, .rotate, .scale, .translate,
  ]
  /// More backdrops in each other than that are not followed.
  private static let deepest = 48

  /// The elements around a text that change what is behind it, from the innermost to the outermost;
  /// `nil` if there are too many.
  func backdrops(around element: PageTree.NodeID) -> [PageTree.NodeID]? {
    var elements: [PageTree.NodeID] = []
    var current = element
    while current != PageTree.document {
      if cascade.declares(anyOf: Self.properties, for: current) { elements.append(current) }
      guard elements.count <= Self.deepest, let parent = cascade.tree.parent(of: current) else {
        return nil
      }
      current = parent
    }
    return elements
  }

  // MARK: - Canvas

  /// The colour behind the page; `nil` if the page may be shown on a dark one.
  func canvasColour() -> Colour? { canvas }

  private func knownCanvas() -> Colour? {
    let tree = cascade.tree
    for element in [tree.root, tree.elements(.body).first].compactMap(\.self) {
      if case .known(let schemes?) = cascade.text(.colorScheme, of: element), isDark(schemes) {
        return nil
      }
    }
    for meta in tree.elements(.meta) where tree.hasKeyword("color-scheme", .name, of: meta) {
      if isDark(tree.value(.content, of: meta) ?? "") { return nil }
    }
    return .white
  }

  private func isDark(_ schemes: String) -> Bool {
    let schemes = schemes.lowercased().split(separator: " ")
    return schemes.contains("dark") && !schemes.contains("light")
  }
}

extension Cascade {
  /// Whether the page or the browser declares one of the properties for an element itself.
  fileprivate func declares(anyOf properties: [Property], for element: PageTree.NodeID) -> Bool {
    let wanted = properties.reduce(0) { $0 | $1.bit }
    return style(of: element).ownMask & wanted != 0
  }
}
