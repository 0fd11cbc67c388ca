import Accessibility
import CSS
import HTML

/// The styles that stand in a page itself, each with the element that has them.
struct PageSheets {
  private let page: AccessiblePage

  init(_ page: AccessiblePage) {
    self.page = page
  }

  /// The `style` elements and style attributes.
  func texts() -> [(node: PageTree.NodeID, text: StyleText)] {
    let (tree, styles) = (page.tree, page.styles)
    let attributes = tree.elements(with: .style)
    let embedded = styles.styles.embeddedSheets
    guard !attributes.isEmpty || !embedded.isEmpty else { return [] }
    let reducesMotion = styles.styles.asks(for: "prefers-reduced-motion")
    let elements = (Array(tree.elements(.style)) + tree.foreignElements(.style)).sorted()
    var texts: [(node: PageTree.NodeID, text: StyleText)] = []
    for sheet in embedded {
      guard let element = elements.last(where: { tree[$0].span.offset <= sheet.offset }) else {
        continue
      }
      texts.append((element, StyleText(sheet, reducesMotion: reducesMotion)))
    }
    for element in attributes {
      guard let attribute = tree.attribute(.style, of: element),
        let list = styles.styleAttribute(of: element)
      else { continue }
      // With character references in it the bytes are not those of the page.
      let isVerbatim = attribute.valueSpan.length == tree.value(of: attribute).count
      texts.append(
        (
          element,
          StyleText(
            list, at: attribute.valueSpan, isVerbatim: isVerbatim, reducesMotion: reducesMotion)
        ))
    }
    return texts
  }
}
