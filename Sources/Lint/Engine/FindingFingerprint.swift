import Diagnostics
import HTML

/// Names findings so that they are known again when lines move, for baselines and code hosts.
///
/// A fingerprint is made of the rule, the element's tag and text, and the heading above it. Equal
/// findings on one page are numbered in the order of the page.
struct FindingFingerprint {
  private let tree: PageTree
  private let headings: [PageTree.NodeID]
  private var counts: [UInt64: Int] = [:]

  /// The bytes of an element's text that count, at most.
  private static let textLimit = 200

  init(_ tree: PageTree) {
    self.tree = tree
    let tags: [Tag] = [.h1, .h2, .h3, .h4, .h5, .h6]
    headings = tags.flatMap { Array(tree.elements($0)) }.sorted()
  }

  /// Returns the fingerprint of a rule's next finding at a node.
  mutating func next(_ rule: String, at node: PageTree.NodeID) -> String {
    var hash = StableHash()
    hash.add(rule)
    hash.add(0)
    addTag(of: node, to: &hash)
    addText(of: node, to: &hash)
    hash.add(0)
    if let heading = heading(above: node) { addText(of: heading, to: &hash) }
    let count = counts[hash.value, default: 0]
    counts[hash.value] = count + 1
    return count == 0 ? hash.hexadecimal : "\(hash.hexadecimal)/\(count + 1)"
  }

  private func heading(above node: PageTree.NodeID) -> PageTree.NodeID? {
    var low = 0
    var high = headings.count
    while low < high {
      let middle = (low + high) / 2
      if headings[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : headings[low - 1]
  }

  /// Adds a start tag with white space collapsed and the fingerprints in file names left out.
  private func addTag(of node: PageTree.NodeID, to hash: inout StableHash) {
    let span = tree[node].span
    let bytes = tree.source[span.offset..<span.offset + span.length]
    var digits: [UInt8] = []
    var isBlank = false
    for byte in bytes {
      if Self.isHexadecimal(byte) {
        digits.append(byte)
        continue
      }
      if digits.count < 8 { hash.add(digits.span) }
      digits.removeAll(keepingCapacity: true)
      if byte > 0x20 { hash.add(byte) } else if !isBlank { hash.add(0x20) }
      isBlank = byte <= 0x20
    }
    hash.add(digits.span)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// Adds the beginning of an element's text without its white space.
  private func addText(of node: PageTree.NodeID, to hash: inout StableHash) {
    var room = Self.textLimit
    for descendant in tree.descendants(of: node) where tree[descendant].kind == .text {
      for byte in tree.textBytes(of: descendant) where byte > 0x20 {
        hash.add(byte)
        room -= 1
        if room == 0 { return }
      }
    }
  }
}
