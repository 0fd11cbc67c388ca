import Accessibility
import Diagnostics
import HTML

/// Collects what the rules of the site need to know of one page.
struct FactCollector {
  let page: AccessiblePage
  let tree: PageTree
  let resolver: ReferenceResolver
  let number: Int
  private let identities: [UInt64]
  var result: PageFacts
  /// Where each `a` element leads, as a hash; 0 for places on the page itself and for no link.
  private(set) var linkTargets: [UInt64] = []
  /// The elements that links of the page itself lead to; of very many links only the first count.
  var linkedPlaces: [PageTree.NodeID] = []
  /// The first `a` elements with a name.
  lazy var anchors = tree.elements(.a).filter { [tree] in tree.has(.name, of: $0) }
    .prefix(Self.placeLimit)
  /// The most links to places on the page itself, and the most places with a name, that are looked at.
  static let placeLimit = 200

  init(_ page: AccessiblePage, number: Int, index: SiteIndex) {
    self.page = page
    let tree = page.tree
    self.tree = tree
    self.number = number
    identities = index.identities
    resolver = ReferenceResolver(index, page: number, base: tree.baseAddress)
    result = PageFacts(path: index.pages[number])
  }

  /// Returns the facts; the time is that of the page's links.
  consuming func facts() -> PageFacts {
    result.title = title()
    result.ids = ids()
    linkTargets.reserveCapacity(tree.elements(.a).count)
    for node in tree.elements(.a) { linkTargets.append(addLink(node)) }
    for node in tree.elements(.area) { _ = addLink(node) }
    result.linkedPages.sort()
    result.linkedPages.removeRepeated()
    for kind in Self.references {
      for node in tree.elements(kind.tag) { addReference(kind, at: node) }
    }
    for node in tree.elements(.link) where tree.hasToken("stylesheet", .rel, of: node) {
      addReference((.link, .href, .styleSheet), at: node)
    }
    addStandings()
    addStructure()
    addPublication()
    return result
  }

  private static let references:
    [(tag: Tag, attribute: AttributeName, kind: PageFacts.BrokenReference.Kind)] = [
      (.img, .src, .image), (.video, .src, .media), (.audio, .src, .media),
      (.video, .poster, .image), (.source, .src, .media), (.track, .src, .track),
      (.iframe, .src, .frame), (.script, .src, .script),
    ]

  private func title() -> PageFacts.Title? {
    guard let node = tree.elements(.title).first else { return nil }
    return PageFacts.Title(text: NameText.text(of: tree.contentBytes(of: node)), node: node)
  }

  private func ids() -> [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(tree.elements(with: .id).count)
    for element in tree.elements(with: .id) {
      if let id = tree.bytes(.id, of: element) { hashes.append(StableHash.of(id.span)) }
    }
    for anchor in tree.elements(.a) {
      if let name = tree.bytes(.name, of: anchor) { hashes.append(StableHash.of(name.span)) }
    }
    return hashes.sorted()
  }

  /// Adds a link and returns a hash of where it leads; 0 for no link and for a place on this page.
  private mutating func addLink(_ node: PageTree.NodeID) -> UInt64 {
    guard let address = tree.bytes(.href, of: node) else { return 0 }
    let (destination, fragment) = resolver.follow(address)
    switch destination {
    case .page(let page):
      result.soundLinks += 1
      if page != number { result.linkedPages.append(Int32(clamping: page)) }
      if let fragment, Self.isPlace(fragment), !leadsWithin(node, to: page, fragment) {
        result.fragmentLinks.append(
          PageFacts.FragmentLink(
            node: node, page: page, fragment: String(decoding: fragment, as: UTF8.self)))
      }
      return page == number && fragment != nil ? 0 : identities[page]
    case .missing: addBroken(.link, node, address)
    case .file: result.soundLinks += 1
    case .outside: break
    }
    return StableHash.of(address.span)
  }

  private mutating func addReference(
    _ reference: (tag: Tag, attribute: AttributeName, kind: PageFacts.BrokenReference.Kind),
    at node: PageTree.NodeID
  ) {
    guard let address = tree.bytes(reference.attribute, of: node), !address.isEmpty else { return }
    switch resolver.follow(address).destination {
    case .missing: addBroken(reference.kind, node, address)
    case .page, .file:
      result.soundResources += 1
      if reference.kind == .track { result.soundTracks += 1 }
    case .outside: break
    }
  }

  private mutating func addBroken(
    _ kind: PageFacts.BrokenReference.Kind, _ node: PageTree.NodeID, _ address: ArraySlice<UInt8>
  ) {
    result.brokenReferences.append(
      PageFacts.BrokenReference(
        kind: kind, node: node, address: String(decoding: address, as: UTF8.self)))
  }

  /// Whether a fragment names a place in the page: `#`, `#top`, text to look for and what scripts
  /// read (`#/a`, `#!a`) do not.
  private static func isPlace(_ fragment: ArraySlice<UInt8>) -> Bool {
    guard let first = fragment.first else { return false }
    if first == UInt8(ascii: "/") || first == UInt8(ascii: "!") || first == UInt8(ascii: ":") {
      return false
    }
    return !(fragment.count == 3 && fragment.map { $0 | 0x20 } == Array("top".utf8))
  }
}

extension PageTree {
  /// The value of the first `<base href>`; `nil` if there is none.
  var baseAddress: ArraySlice<UInt8>? {
    elements(.base).lazy.compactMap { bytes(.href, of: $0) }.first
  }
}

extension Array where Element == Int32 {
  /// Keeps one of each number; the numbers are sorted.
  fileprivate mutating func removeRepeated() {
    var last: Int32?
    removeAll { number in
      defer { last = number }
      return number == last
    }
  }
}
