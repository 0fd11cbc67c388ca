import CSS
import HTML

/// Collects the text of elements for a name: that of a label, of a referenced element, of contents.
///
/// Walks without recursion over the document's depth. What is referenced from inside, by
/// `aria-labelledby` or `aria-owns`, is walked once and not followed further.
struct NameTraversal {
  /// The number of bytes after which a name ends.
  static let textLimit = 16_384
  /// The number of nodes after which a name ends; keeps pages linear that refer to themselves.
  static let nodeLimit = 16_384
  /// How many times `aria-owns` is followed inside what it names.
  static let ownershipLimit = 8

  /// What an element is to the one that is named.
  enum Relation {
    /// It is the element itself.
    case contents
    /// It is a label, legend or caption of it.
    case label
    /// `aria-labelledby` or `aria-describedby` names it.
    case reference
  }

  private let page: AccessiblePage
  private var tree: PageTree { page.tree }
  /// The element that gets the name.
  private let target: PageTree.NodeID
  private var output = NameText()
  private var nodeCount = 0
  /// Whether a reference is being followed, inside of which none is followed again.
  private var isInReference = false
  /// Whether a label is being read, in which the control that it names says nothing.
  private var isInLabel = false
  /// Whether hidden nodes count, because the label itself is hidden.
  private var includesHidden = false
  private var owned: Set<PageTree.NodeID> = []

  /// An element whose end still has something to add.
  private struct OpenElement {
    let node: PageTree.NodeID
    let end: Int32
    let isBlock: Bool
    let textCount: Int
  }

  init(_ page: AccessiblePage, naming target: PageTree.NodeID) {
    self.page = page
    self.target = target
  }

  /// The text so far.
  var bytes: ArraySlice<UInt8> { output.bytes }

  /// Adds the text of the elements that an attribute of `node` names, in its order.
  mutating func appendReferences(_ attribute: AttributeName, of node: PageTree.NodeID) {
    for id in tree.tokens(attribute, of: node) {
      guard let referenced = tree.element(id: id) else { continue }
      append(referenced, as: .reference)
    }
  }

  /// Adds the text of an element, apart from other text.
  mutating func append(_ root: PageTree.NodeID, as relation: Relation) {
    let outer = (isInReference, isInLabel, includesHidden)
    if relation == .reference { isInReference = true }
    isInLabel = relation == .label
    if !isShown(root) { includesHidden = true }
    output.space()
    walk(root, isTarget: relation == .contents)
    output.space()
    (isInReference, isInLabel, includesHidden) = outer
  }

  // MARK: - The walk

  private mutating func walk(_ root: PageTree.NodeID, isTarget: Bool) {
    var open: [OpenElement] = []
    var index = root.index
    let end = tree[root].end
    while index < end {
      while let last = open.last, last.end <= index { close(open.removeLast()) }
      let node = PageTree.NodeID(Int(index))
      nodeCount += 1
      if nodeCount > Self.nodeLimit || output.count > Self.textLimit { break }
      index += 1
      switch tree[node].kind {
      case .text where isShown(node):
        output.append(tree.textBytes(of: node).prefix(Self.textLimit))
      case .element:
        let isRoot = node == root && isTarget
        if enter(node, isTarget: isRoot, &open) { break }
        index = tree[node].end
      default: break
      }
    }
    while let last = open.popLast() { close(last) }
  }

  /// Starts an element; `false` when its contents do not count, or were replaced by other text.
  private mutating func enter(
    _ node: PageTree.NodeID, isTarget: Bool, _ open: inout [OpenElement]
  ) -> Bool {
    guard isTarget || isShown(node), !Self.isNeverText(tree[node]) else { return false }
    if isInLabel, node == target {
      output.space()
      return false
    }
    let isBlock = !isTarget && page.separatesWords(node)
    if !isTarget, appendReplacement(for: node, isBlock: isBlock) { return false }
    if isBlock { output.space() }
    appendGenerated(.before, of: node)
    open.append(
      OpenElement(node: node, end: tree[node].end, isBlock: isBlock, textCount: output.count))
    return true
  }

  private mutating func close(_ element: OpenElement) {
    let node = element.node
    appendGenerated(.after, of: node)
    appendOwned(by: node)
    if output.count == element.textCount, node != target, let title = tree.bytes(.title, of: node) {
      output.append(title)
    }
    if element.isBlock { output.space() }
  }

  private mutating func appendGenerated(_ place: Selector.PseudoElement, of node: PageTree.NodeID) {
    guard page.styles.mayHaveGeneratedText(node) else { return }
    if case .known(let text) = page.styles.generatedText(place, of: node) { output.append(text) }
  }

  private mutating func appendOwned(by node: PageTree.NodeID) {
    guard tree.has(.ariaOwns, of: node), owned.count < Self.ownershipLimit else { return }
    for id in tree.tokens(.ariaOwns, of: node) {
      guard let element = tree.element(id: id), element != node, !tree.contains(element, node),
        !tree.contains(node, element), owned.insert(element).inserted
      else { continue }
      output.space()
      walk(element, isTarget: false)
      output.space()
    }
  }

  /// Adds the text that stands for an element and all that is inside; `false` when there is none.
  private mutating func appendReplacement(for node: PageTree.NodeID, isBlock: Bool) -> Bool {
    let before = output.count
    if isBlock { output.space() }
    if !isInReference, tree.has(.ariaLabelledby, of: node) {
      appendReferences(.ariaLabelledby, of: node)
      if output.count > before { return true }
    }
    if node != target, let value = EmbeddedValue(of: node, in: page).text {
      output.space()
      output.append(value)
      output.space()
      return true
    }
    if let label = tree.bytes(.ariaLabel, of: node), !NameText.bytes(of: label).isEmpty {
      output.append(label)
    } else if let text = EmbeddedText(of: node, in: page).text {
      output.append(text)
    } else {
      return false
    }
    if isBlock { output.space() }
    return true
  }

  private func isShown(_ node: PageTree.NodeID) -> Bool {
    includesHidden || page.exposure[node].isDisjoint(with: [.notDisplayed, .notDrawn, .ariaHidden])
  }

  /// Whether an element's text is never for people, even where hidden text counts.
  private static func isNeverText(_ node: PageTree.Node) -> Bool {
    switch node.tag {
    case .datalist, .noscript, .script, .style, .template: true
    default: node.isInert
    }
  }
}
