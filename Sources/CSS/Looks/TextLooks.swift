import HTML

/// The looks of the texts of one page; texts that look the same share one.
///
/// Asked by one thread. The first question takes one pass over the page's elements.
package final class TextLooks {
  private let cascade: Cascade
  /// The looks that were asked for.
  package private(set) var looks: [TextLook] = []
  private var numbers: [Key: Int32] = [:]
  /// The last key and its look: texts that stand together often look the same.
  private var last: (key: Key, number: Int32)?
  /// For each node the innermost backdrop around it.
  private var backdropOfNode: [Int32] = []
  private var backdrops: [Backdrop] = [Backdrop(element: PageTree.document, parent: -1, depth: 0)]
  private lazy var canvas: Colour? = knownCanvas()

  /// What looks depend on.
  private struct Key: Hashable {
    var style: Int32
    var backdrop: Int32
  }

  /// An element that changes what is behind text, or how text is drawn.
  private struct Backdrop {
    var element: PageTree.NodeID
    var parent: Int32
    var depth: Int
  }

  package init(_ cascade: Cascade) {
    self.cascade = cascade
  }

  /// The number of the look that the text directly in an element has; see ``looks``.
  package func number(of element: PageTree.NodeID) -> Int {
    if backdropOfNode.isEmpty { findBackdrops() }
    let key = Key(
      style: cascade.styleNumber(of: element), backdrop: backdropOfNode[element.position])
    if let last, last.key == key { return Int(last.number) }
    let number = numbers[key] ?? Int32(looks.count)
    if number == looks.count {
      looks.append(TextLookMaker(self, cascade, element).look())
      numbers[key] = number
    }
    last = (key, number)
    return Int(number)
  }

  // MARK: - Backdrops

  /// The properties that change what is behind text or how it is drawn.
  private static let properties: [Property] = [
    .backgroundColor, .backgroundImage, .backgroundClip, .opacity, .position, .filter,
    .mixBlendMode, .maskImage, .transform, .rotate, .scale, .translate,
  ]
  /// The elements whose background the browser itself declares.
  private static let browserTags: [Tag] = [.button, .dialog, .input, .mark, .select, .textarea]

  private func findBackdrops() {
    let tree = cascade.tree
    backdropOfNode = Array(repeating: 0, count: tree.count)
    var owners = cascade.elements(declaring: Self.properties)
    for tag in Self.browserTags { owners += tree.elements(tag) }
    owners.sort()
    var rest = owners[...]
    for node in tree.all.dropFirst() {
      let parent = tree.parent(of: node).map { backdropOfNode[$0.position] } ?? 0
      var own = parent
      if rest.first == node {
        own = Int32(backdrops.count)
        backdrops.append(
          Backdrop(element: node, parent: parent, depth: backdrops[Int(parent)].depth + 1))
        while rest.first == node { rest.removeFirst() }
      }
      backdropOfNode[node.position] = own
    }
  }

  /// More backdrops in each other than that are not followed.
  private static let deepest = 48

  /// The elements around a text that change what is behind it, from the innermost to the outermost;
  /// `nil` if there are too many.
  func backdrops(around element: PageTree.NodeID) -> [PageTree.NodeID]? {
    var index = Int(backdropOfNode[element.position])
    guard backdrops[index].depth <= Self.deepest else { return nil }
    var elements: [PageTree.NodeID] = []
    while index > 0 {
      elements.append(backdrops[index].element)
      index = Int(backdrops[index].parent)
    }
    return elements
  }

  // MARK: - Canvas

  /// The colour behind the page; `nil` if the page may be shown on a dark one.
  func canvasColour() -> Colour? { canvas }

  private func knownCanvas() -> Colour? {
    let tree = cascade.tree
    for element in [tree.root, tree.elements(.body).first].compactMap(\.self) {
      if isDark(cascade.declared(named: "color-scheme", of: element)?.value ?? "") { return nil }
    }
    for meta in tree.elements(.meta) where tree.hasToken("color-scheme", .name, of: meta) {
      if isDark(tree.value(.content, of: meta) ?? "") { return nil }
    }
    return .white
  }

  private func isDark(_ schemes: String) -> Bool {
    let schemes = schemes.lowercased()
    return schemes.contains("dark") && !schemes.contains("light")
  }
}

extension Cascade {
  /// A number that elements share only if all their text has the same style.
  func styleNumber(of element: PageTree.NodeID) -> Int32 { element.index }
}
