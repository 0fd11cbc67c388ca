import Accessibility
import Diagnostics
import HTML

/// How a page stands among the others, and what it is made of.
extension FactCollector {
  /// Adds the pages that are named without a link, and what the page says about itself.
  mutating func addStandings() {
    for link in tree.elements(.link) {
      guard let address = tree.bytes(.href, of: link) else { continue }
      addOtherPage(address)
      if tree.hasToken("canonical", .rel, of: link) {
        result.canonical = StableHash.of(address.span)
      }
    }
    for (tag, attribute) in Self.otherReferences {
      for element in tree.elements(tag) {
        if let address = tree.bytes(attribute, of: element) { addOtherPage(address) }
      }
    }
    for meta in tree.elements(.meta) {
      if tree.hasToken("refresh", .httpEquiv, of: meta) {
        result.isPassage = true
        addOtherPage(Self.address(ofRefresh: tree.bytes(.content, of: meta) ?? []))
      } else if tree.hasToken("robots", .name, of: meta) {
        let words = tree.value(.content, of: meta)?.lowercased() ?? ""
        if words.contains("noindex") || words.contains("none") { result.isPassage = true }
      }
    }
  }

  private static let otherReferences: [(Tag, AttributeName)] = [
    (.iframe, .src), (.frame, .src), (.form, .action), (.object, .data), (.embed, .src),
    (.button, .formaction), (.input, .formaction),
  ]

  private mutating func addOtherPage(_ address: ArraySlice<UInt8>) {
    guard !address.isEmpty, case .page(let page) = resolver.follow(address).destination,
      page != number
    else { return }
    result.otherPages.append(Int32(clamping: page))
  }

  /// The address in `5; url=address`.
  private static func address(ofRefresh content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let equals = content.firstIndex(of: UInt8(ascii: "=")) else { return [] }
    return content[(equals + 1)...].drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
      .prefix { $0 != 0x22 && $0 != 0x27 }
  }

  /// Adds the outline, the menus and the places of help.
  mutating func addStructure() {
    let links = tree.elements(.a)
    let targets = linkTargets
    let reader = MenuReader(page) { link in
      let index = links.partitioningIndex { !($0 < link) }
      return targets[index] == 0 ? nil : targets[index]
    }
    result.menus = reader.menus()
    result.helpPlaces = reader.helpPlaces()
    result.outline = ContentOutlineReader(page).outline(linkedPlaces: linkedPlaces)
  }

  /// The elements that links of the page itself lead to; of very many links only the first count.
  private var linkedPlaces: [PageTree.NodeID] {
    let anchors = tree.elements(.a).filter { tree.has(.name, of: $0) }
    return result.fragmentLinks.prefix(Self.placeLimit).compactMap { link in
      guard link.page == number, page.isRendered(link.node) else { return nil }
      let written = Array(link.fragment.utf8)
      let decoded = PercentDecoding.decoded(written[...])
      return tree.element(id: written[...]) ?? tree.element(id: decoded[...])
        ?? anchors.prefix(Self.placeLimit).first {
          tree.bytes(.name, of: $0)?.elementsEqual(decoded) ?? false
        }
    }
  }

  private static let placeLimit = 200
}
