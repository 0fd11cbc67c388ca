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
      if tree.hasKeyword("refresh", .httpEquiv, of: meta) {
        result.isPassage = true
        addOtherPage(Self.address(ofRefresh: tree.bytes(.content, of: meta) ?? []))
      } else if tree.hasKeyword("robots", .name, of: meta) {
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
    let reader = MenuReader(page, targets: linkTargets)
    result.menus = reader.menus()
    result.helpPlaces = reader.helpPlaces()
    result.outline = ContentOutlineReader(page).outline(linkedPlaces: linkedPlaces)
  }

  /// Takes down a link to a place on the page itself; `false` if it leads elsewhere or to nothing.
  mutating func leadsWithin(
    _ link: PageTree.NodeID, to page: Int, _ fragment: ArraySlice<UInt8>
  ) -> Bool {
    guard page == number else { return false }
    let count = result.soundPlaces + result.fragmentLinks.count
    let place = count < Self.placeLimit ? place(fragment) : nil
    if let place, self.page.isRendered(link) { linkedPlaces.append(place) }
    guard place != nil || result.ids.holdPlace(fragment) else { return false }
    result.soundPlaces += 1
    return true
  }

  /// Returns the element with an id or name, escaped or not.
  private mutating func place(_ fragment: ArraySlice<UInt8>) -> PageTree.NodeID? {
    if let element = tree.element(id: fragment) { return element }
    let name =
      fragment.contains(UInt8(ascii: "%")) ? PercentDecoding.decoded(fragment)[...] : fragment
    return tree.element(id: name) ?? anchors.first { tree.bytes(.name, of: $0) == name }
  }
}
