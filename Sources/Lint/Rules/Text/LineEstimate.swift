import Accessibility
import CSS
import HTML

/// Tells which texts are sure to fill more than one line, without laying anything out.
struct LineEstimate {
  private let page: AccessiblePage
  /// What is known of the blocks that were asked for.
  private var blocks: [PageTree.NodeID: Bool] = [:]

  init(_ page: AccessiblePage) {
    self.page = page
  }

  /// Whether the lines that a text is part of are broken, however narrow its letters are.
  mutating func certainlyWraps(_ text: PageTree.NodeID) -> Bool {
    guard page.styles.keyword(.whiteSpace, of: text) == .known(.normal) else { return false }
    let block = block(around: text)
    if let known = blocks[block] { return known }
    let wraps = leastWidth(of: block) > mostRoom(in: block)
    blocks[block] = wraps
    return wraps
  }

  private func block(around text: PageTree.NodeID) -> PageTree.NodeID {
    page.tree.ancestors(of: text).first { page.styles.display(of: $0) != .known(.inline) }
      ?? PageTree.document
  }

  /// The width in pixels that the text of a block takes at least.
  private func leastWidth(of block: PageTree.NodeID) -> Double {
    var width = 0.0
    for node in page.tree.descendants(of: block)
    where page.tree[node].kind == .text && page.isVisible(node) {
      guard case .known(let size) = page.styles.fontSize(of: node) else { continue }
      width += size * Self.leastWidth(of: page.tree.textBytes(of: node))
    }
    return width
  }

  /// The width in font sizes: Chinese characters fill a square, other letters are narrow.
  private static func leastWidth(of bytes: ArraySlice<UInt8>) -> Double {
    var width = 0.0
    var isBlank = true
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.properties.isWhitespace {
        if !isBlank { width += 0.2 }
        isBlank = true
      } else {
        width += scalar.isHan ? 1 : scalar.properties.isAlphabetic ? 0.35 : 0
        isBlank = false
      }
    }
    return width
  }

  /// The width in pixels that a block has at most.
  private func mostRoom(in block: PageTree.NodeID) -> Double {
    var room = page.styles.styles.environment.width
    for element in [block] + page.tree.ancestors(of: block)
    where page.styles.display(of: element) != .known(.inline) {
      for property in [Property.width, .maxWidth] {
        if case .known(.pixels(let pixels)) = page.styles.dimension(property, of: element) {
          room = min(room, pixels)
        }
      }
    }
    return room
  }
}
