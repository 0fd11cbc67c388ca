import CSS
import HTML

/// Which nodes of a page people meet: one pass over all nodes, made once.
struct Exposure {
  private var flags: [ExposureFlags]
  private let tree: PageTree

  subscript(_ node: PageTree.NodeID) -> ExposureFlags { flags[node.position] }

  init(_ tree: PageTree, styles: Cascade) {
    self.tree = tree
    flags = Array(repeating: [], count: tree.count)
    markBlocks()
    markBrowserStyles()
    markAttributes()
    markDeclaredStyles(styles)
    markClosedContents()
    inherit()
    markImageMaps()
  }

  /// The elements that browsers never show.
  private static let unseen: [Tag] = [
    .base, .basefont, .datalist, .head, .link, .meta, .noembed, .noframes, .noscript, .param, .rp,
    .script, .source, .style, .template, .title, .track, .area,
  ]

  /// The elements of SVG and MathML that are never drawn where they stand.
  private static let unseenForeign: [Tag] = [
    .annotation, .clippath, .defs, .desc, .filter, .lineargradient, .marker, .mask, .metadata,
    .pattern, .radialgradient, .script, .style, .symbol, .title,
  ]

  private mutating func mark(_ element: PageTree.NodeID, _ flag: ExposureFlags) {
    flags[element.position].insert(flag)
  }

  private mutating func markBlocks() {
    let (nodes, blocks) = (tree.nodes, TagSet.blocks)
    for element in tree.allElements {
      let node = nodes[element.position]
      if node.isHTMLElement, blocks.contains(node.tag) { mark(element, .block) }
    }
  }

  private mutating func markBrowserStyles() {
    for tag in Self.unseen {
      for element in tree.elements(tag) { mark(element, .notDisplayed) }
    }
    for tag in Self.unseenForeign {
      for element in tree.foreignElements(tag) { mark(element, .notDisplayed) }
    }
    for dialog in tree.elements(.dialog) where !tree.has(.open, of: dialog) {
      mark(dialog, .notDisplayed)
    }
    for audio in tree.elements(.audio) where !tree.has(.controls, of: audio) {
      mark(audio, .notDisplayed)
    }
  }

  private mutating func markAttributes() {
    for element in tree.elements(with: .hidden) where tree[element].namespace == .html {
      mark(element, .notDisplayed)
    }
    for element in tree.elements(with: .popover) { mark(element, .notDisplayed) }
    for element in tree.elements(with: .inert) { mark(element, .inert) }
    for element in tree.elements(with: .ariaHidden)
    where tree.hasKeyword("true", .ariaHidden, of: element) {
      mark(element, .ariaHidden)
    }
    for input in tree.elements(.input) where tree.hasKeyword("hidden", .type, of: input) {
      mark(input, .notDisplayed)
    }
  }

  /// The properties that take an element off the page, out of the drawing or out of sight.
  private static let hiding: [Property] = [
    .display, .visibility, .contentVisibility, .opacity, .position, .left, .top, .right, .bottom,
    .marginLeft, .marginTop, .textIndent, .clip, .clipPath, .scale, .overflowX, .width, .height,
  ]

  private mutating func markDeclaredStyles(_ styles: Cascade) {
    var known: [DeclaredExposure?] = []
    for element in styles.elements(declaring: Self.hiding) {
      let number = Int(styles.styleNumber(of: element))
      while known.count <= number { known.append(nil) }
      let declared = known[number] ?? DeclaredExposure(of: element, in: styles)
      known[number] = declared
      mark(element, declared)
    }
  }

  private mutating func mark(_ element: PageTree.NodeID, _ declared: DeclaredExposure) {
    if declared.hasBox {
      flags[element.position].remove(.block)
      // An author's style shows what only the browser's own styles hide.
      if flags[element.position].contains(.notDisplayed), !isHiddenForGood(element) {
        flags[element.position].remove(.notDisplayed)
      }
    }
    mark(element, declared.flags)
    if declared.hidesContents { markChildren(of: element, .notDisplayed) }
  }

  /// Whether no style can show the element.
  private func isHiddenForGood(_ element: PageTree.NodeID) -> Bool {
    switch tree[element].tag {
    case .input, .noscript, .template, .area, .source, .track, .param, .datalist: true
    default: tree[element].namespace != .html
    }
  }

  /// Marks what stands inside elements that show it only now and then, or never.
  private mutating func markClosedContents() {
    for details in tree.elements(.details) where !tree.has(.open, of: details) {
      let summary = tree.children(of: details).first { tree.isElement($0, .summary) }
      markChildren(of: details, .notDisplayed, except: summary)
    }
    for tag in [Tag.audio, .video, .iframe, .meter, .progress] {
      for element in tree.elements(tag) { markChildren(of: element, .notDisplayed) }
    }
    for canvas in tree.elements(.canvas) { markChildren(of: canvas, .outOfSight) }
    for object in tree.elements(.object) {
      guard let data = tree.bytes(.data, of: object), !data.isEmpty else { continue }
      markChildren(of: object, [.notDisplayed, .uncertain])
    }
    for fieldset in tree.elements(.fieldset) where tree.has(.disabled, of: fieldset) {
      let legend = tree.children(of: fieldset).first { tree.isElement($0, .legend) }
      markChildren(of: fieldset, .disabled, except: legend)
    }
  }

  private mutating func markChildren(
    of element: PageTree.NodeID, _ flag: ExposureFlags, except exception: PageTree.NodeID? = nil
  ) {
    for child in tree.children(of: element) where child != exception { mark(child, flag) }
  }

  /// Hands every flag down, in document order; only visibility can be taken back.
  private mutating func inherit() {
    let nodes = tree.nodes
    for position in nodes.indices.dropFirst() {
      var inherited = flags[Int(nodes[position].parentIndex)].subtracting(.own)
      if flags[position].contains(.drawn) { inherited.remove(.notDrawn) }
      if nodes[position].isInert { inherited.insert(.notDisplayed) }
      flags[position].formUnion(inherited)
    }
  }

  /// An area of an image map is where the first rendered image is that uses the map.
  private mutating func markImageMaps() {
    for area in tree.elements(.area) {
      guard let map = tree.closest(.map, above: area), let image = image(using: map) else {
        continue
      }
      flags[area.position] = flags[image.position].union(flags[map.position])
    }
  }

  private func image(using map: PageTree.NodeID) -> PageTree.NodeID? {
    guard let name = tree.bytes(.name, of: map) ?? tree.bytes(.id, of: map), !name.isEmpty else {
      return nil
    }
    return tree.elements(with: .usemap).first { image in
      let reference = tree.bytes(.usemap, of: image) ?? []
      return reference.first == UInt8(ascii: "#") && reference.dropFirst().elementsEqual(name)
        && flags[image.position].isDisjoint(with: .notRendered)
    }
  }
}
