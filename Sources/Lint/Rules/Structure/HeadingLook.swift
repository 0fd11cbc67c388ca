import Accessibility
import HTML

/// Whether a paragraph looks like a heading to those who see it.
struct HeadingLook {
  private let page: AccessiblePage
  private let tree: PageTree
  private let node: PageTree.NodeID

  init(of node: PageTree.NodeID, on page: AccessiblePage) {
    self.page = page
    tree = page.tree
    self.node = node
  }

  /// Short, bold as a whole, not a sentence, not in a table or form, and with text behind it.
  var isHeading: Bool {
    // Long paragraphs are no headings: most are told by their size alone.
    let size = tree[node].endTag.offset - tree[node].span.end
    guard size > 0, size < 700, isBold, page.role(of: node) != .heading,
      !stands(in: .notRunningText)
    else { return false }
    let text = page.visibleText(of: node)
    return isTitle(text) && isFollowedByText
  }

  /// Whether all text of the element is bold: by its own style or by elements around every text.
  private var isBold: Bool {
    if isBoldByStyle { return holdsOnlyText }
    var count = 0
    for text in tree.descendants(of: node) where tree[text].kind == .text {
      guard tree.textBytes(of: text).contains(where: { !ASCII.isSpace($0) }) else { continue }
      guard isInBold(text) else { return false }
      count += 1
    }
    let holdsMore = tree.descendants(of: node).contains {
      tree.isElement($0, in: [.img, .a, .br, .input, .button, .table, .ul, .ol, .p, .div])
    }
    return count > 0 && !holdsMore
  }

  /// Whether an element between the paragraph and a text in it makes the text bold.
  private func isInBold(_ text: PageTree.NodeID) -> Bool {
    for ancestor in tree.ancestors(of: text) {
      if ancestor == node { return false }
      if tree.isElement(ancestor, in: [.b, .strong]) || isBoldByStyle(ancestor) { return true }
    }
    return false
  }

  /// Whether the element's own style makes its text bold.
  var isBoldByStyle: Bool { isBoldByStyle(node) }

  private var holdsOnlyText: Bool {
    !tree.descendants(of: node).contains {
      tree[$0].kind == .element && !tree.isElement($0, in: .inline)
    }
  }

  private func isBoldByStyle(_ element: PageTree.NodeID) -> Bool {
    guard let style = tree.value(.style, of: element)?.lowercased(), style.contains("font-weight")
    else { return false }
    return style.contains(/font-weight\s*:\s*(bold|bolder|[6-9]00)/)
  }

  private func stands(in tags: TagSet) -> Bool {
    tree.ancestors(of: node).prefix(64).contains { tree.isElement($0, in: tags) }
  }

  /// Whether a text is worded like a heading: short, no sentence, no name with a value, no date.
  private func isTitle(_ text: String) -> Bool {
    guard 2...30 ~= text.count, let last = text.last else { return false }
    if "。！？；，、…）)”.!?;,”》".contains(last) {
      return last == "）" || last == "》" ? !isNote(text) : false
    }
    let inner = text.dropLast()
    if inner.contains(where: { "：:。！？；".contains($0) }) { return false }
    return !isDateOrNumber(text) && !isNote(text)
  }

  private func isNote(_ text: String) -> Bool {
    text.hasPrefix("（") || text.hasPrefix("(") || text.hasPrefix("图") && text.contains(/^图\s*[0-9]/)
      || text.hasPrefix("来源") || text.hasPrefix("注")
  }

  private func isDateOrNumber(_ text: String) -> Bool {
    !text.contains { $0.isLetter && !"年月日号第".contains($0) }
  }

  /// Whether the next thing on the page is a paragraph of running text, a list or a table.
  private var isFollowedByText: Bool {
    var next = tree.nextSibling(of: node)
    while let sibling = next {
      if tree[sibling].kind == .element {
        if tree.isElement(sibling, in: [.ul, .ol, .table, .dl]) { return true }
        guard tree.isElement(sibling, in: [.p, .div]) else { return false }
        let text = page.textStart(of: sibling)
        return text.count >= 6 && !isDateOrNumber(text) && !HeadingLook.isSignature(text)
      }
      if tree[sibling].kind == .text,
        tree.textBytes(of: sibling).contains(where: { !ASCII.isSpace($0) })
      {
        return false
      }
      next = tree.nextSibling(of: sibling)
    }
    return false
  }

  /// Whether a text is what stands under a letter: an office or a date.
  private static func isSignature(_ text: String) -> Bool {
    text.contains(/^\s*[0-9二]\S{3}\s*年.{1,4}月.{1,4}日\s*$/)
  }
}

extension TagSet {
  /// Elements that are part of a line.
  static let inline: TagSet = [
    .a, .abbr, .b, .bdi, .bdo, .big, .cite, .code, .em, .font, .i, .ins, .kbd, .label, .mark, .q,
    .s,
    .samp, .small, .span, .strong, .sub, .sup, .time, .u, .var, .wbr, .br, .img,
  ]

  /// Where a bold paragraph is something else than a heading.
  fileprivate static let notRunningText: TagSet = [
    .table, .form, .fieldset, .figure, .li, .dl, .button, .a, .nav, .footer, .blockquote, .label,
    .summary, .address, .h1, .h2, .h3, .h4, .h5, .h6,
  ]
}
