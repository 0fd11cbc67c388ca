import Accessibility
import Diagnostics
import HTML

/// Reads the outline of one page, in one pass over its nodes.
struct ContentOutlineReader {
  private let page: AccessiblePage
  private let tree: PageTree
  private var outline = ContentOutline()
  /// The node of each piece.
  private var nodes: [Int32] = []

  init(_ page: AccessiblePage) {
    self.page = page
    tree = page.tree
  }

  /// Returns the outline; empty if the page is no HTML.
  ///
  /// - Parameter places: The elements that links of the page lead to.
  consuming func outline(linkedPlaces places: [PageTree.NodeID]) -> ContentOutline {
    guard let root = tree.root, tree.isElement(root, .html) else { return outline }
    outline.body = tree.elements(.body).first ?? root
    readPieces()
    for heading in page.headings where page.isVisible(heading.node) {
      outline.headings.append(pieces(in: heading.node))
    }
    for landmark in page.landmarks {
      outline.landmarks.append(
        ContentOutline.Landmark(
          pieces: pieces(in: landmark.node), isMain: landmark.role == .main,
          isTrail: landmark.role == .navigation && TrailName.matches(page.name(of: landmark.node))))
    }
    for place in places where page.isRendered(place) {
      outline.linkedPlaces.append(pieces(in: place))
    }
    outline.hasControl = ControlSearch(page).findsControl
    return outline
  }

  /// The pieces in an element; an empty range where they would be if there are none.
  private func pieces(in element: PageTree.NodeID) -> Range<Int32> {
    let end = tree[element].end
    let first = nodes.partitioningIndex { $0 >= element.index }
    let most = min(nodes.count, first + Int(end - element.index))
    let last = nodes[first..<most].partitioningIndex { $0 >= end }
    return Int32(first)..<Int32(last)
  }

  private mutating func readPieces() {
    let shown = shownNodes
    nodes.reserveCapacity(min(shown.count, ContentOutline.limit))
    outline.pieces.reserveCapacity(nodes.capacity)
    let text = tree.text
    var headings = page.headings[...]
    var headingEnd: Int32 = 0
    for node in shown {
      while let heading = headings.first, heading.node.index <= node.index {
        headingEnd = max(headingEnd, tree[heading.node].end)
        headings.removeFirst()
      }
      guard page.isRendered(node), var hash = hash(of: node, in: text.span) else { continue }
      guard nodes.count < ContentOutline.limit else {
        outline.isComplete = false
        return
      }
      // The same words are one thing in a menu and another as the heading of a page.
      if node.index < headingEnd { hash.add(UInt8(ascii: "h")) }
      nodes.append(node.index)
      outline.pieces.append(UInt32(truncatingIfNeeded: hash.value ^ hash.value >> 32))
    }
  }

  /// The texts, and the elements that show something themselves.
  private var shownNodes: [PageTree.NodeID] {
    let elements = Self.shownTags.flatMap { Array(tree.elements($0)) }
    return elements.isEmpty ? tree.texts : (tree.texts + elements).sorted()
  }

  private static let shownTags: [Tag] = [
    .audio, .embed, .iframe, .img, .input, .object, .select, .textarea, .video,
  ]

  /// The hash of what a node shows; `nil` if it shows nothing by itself.
  ///
  /// - Parameter text: The text of the tree.
  private func hash(of node: PageTree.NodeID, in text: Span<UInt8>) -> StableHash? {
    tree[node].kind == .element
      ? elementHash(of: node) : Self.hash(of: text.extracting(tree.textIndices(of: node)))
  }

  /// The hash of a text without white space; `nil` if there is nothing else.
  private static func hash(of text: Span<UInt8>) -> StableHash? {
    for index in text.indices where isSeen(text[index]) {
      var hash = StableHash()
      hash.addWithoutSpace(text)
      return hash
    }
    return nil
  }

  /// Whether a byte is neither white space nor one of those that no-break and full-width spaces are
  /// made of.
  private static func isSeen(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0xC2 && byte != 0xA0 && byte != 0xE3 && byte != 0x80
  }

  private func elementHash(of node: PageTree.NodeID) -> StableHash? {
    let source: AttributeName
    switch tree[node].tag {
    case .img:
      guard let alternative = tree.bytes(.alt, of: node) else {
        source = .src
        break
      }
      return alternative.isEmpty ? nil : hash(.alt, of: node)
    case .video, .audio, .iframe, .embed: source = .src
    case .object: source = .data
    case .input, .textarea, .select: source = .name
    default: return nil
    }
    return hash(source, of: node)
  }

  private func hash(_ attribute: AttributeName, of node: PageTree.NodeID) -> StableHash {
    var hash = StableHash()
    hash.add(tree[node].tag.rawValue)
    if let bytes = tree.bytes(attribute, of: node) { hash.add(bytes.span) }
    return hash
  }
}
