import Diagnostics
import HTML

/// Where a page takes its styles from, in the order of the cascade.
package enum StyleSource: Sendable {
  /// A `style` element, whose sheet is read already.
  case embedded(StyleSheet, media: MediaQueryList?)
  /// A `link` to a sheet: the address as it is written.
  case linked(String, element: PageTree.NodeID, media: MediaQueryList?)

  /// The `style` elements and links to style sheets of a page, in document order.
  ///
  /// Left out are alternative and disabled sheets and languages other than CSS.
  package static func sources(of tree: PageTree) -> [StyleSource] {
    let elements =
      Array(tree.elements(.style)) + Array(tree.foreignElements(.style))
      + Array(tree.elements(.link))
    return elements.sorted().compactMap { element in
      tree[element].tag == .link ? link(element, tree) : embedded(element, tree)
    }
  }

  /// A number for the links to style sheets, the same only on pages that link the same sheets alike,
  /// wherever they are; `nil` for pages with styles of their own or links that depend on their place.
  package static func mark(of tree: PageTree) -> UInt64? {
    guard tree.elements(.style).isEmpty, tree.foreignElements(.style).isEmpty,
      tree.elements(.base).isEmpty
    else { return nil }
    var mark = StableHash()
    for link in tree.elements(.link) where tree.hasToken("stylesheet", .rel, of: link) {
      guard tree.bytes(.href, of: link)?.first == UInt8(ascii: "/") else { return nil }
      mark.add(words: tree.source[tree[link].span.indices].span)
    }
    return mark.value
  }

  private static func media(_ element: PageTree.NodeID, _ tree: PageTree) -> MediaQueryList? {
    tree.value(.media, of: element).map { MediaQueryList($0) }
  }

  private static func embedded(_ element: PageTree.NodeID, _ tree: PageTree) -> StyleSource? {
    let type = tree.value(.type, of: element)?.lowercased() ?? ""
    guard type.isEmpty || type == "text/css" else { return nil }
    let texts = tree.children(of: element).filter { tree[$0].kind == .text }
    guard let first = texts.first else { return nil }
    let bytes = texts.flatMap { tree.textBytes(of: $0) }
    return .embedded(
      StyleSheet(parsing: bytes, offset: tree[first].span.offset), media: media(element, tree))
  }

  private static func link(_ element: PageTree.NodeID, _ tree: PageTree) -> StyleSource? {
    guard tree.hasToken("stylesheet", .rel, of: element),
      !tree.hasToken("alternate", .rel, of: element), !tree.has(.disabled, of: element),
      let address = tree.value(.href, of: element),
      !address.isEmpty
    else { return nil }
    let type = tree.value(.type, of: element)?.lowercased() ?? ""
    guard type.isEmpty || type.hasPrefix("text/css") else { return nil }
    return .linked(address, element: element, media: media(element, tree))
  }
}
