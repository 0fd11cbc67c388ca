import HTML

/// A heading that assistive technology offers for finding one's way.
package struct Heading: Sendable, Hashable {
  package let node: PageTree.NodeID
  /// From 1, the highest.
  package let level: Int
}

/// A landmark of the page.
package struct Landmark: Sendable, Hashable {
  package let node: PageTree.NodeID
  package let role: Role
}

extension AccessiblePage {
  /// Returns the level of a heading by `aria-level` or its tag; 2 for a heading that has neither.
  package func headingLevel(of node: PageTree.NodeID) -> Int {
    if let level = tree.integer(.ariaLevel, of: node), level >= 1 { return level }
    switch tree[node].tag {
    case .h1: return 1
    case .h3: return 3
    case .h4: return 4
    case .h5: return 5
    case .h6: return 6
    default: return 2
    }
  }

  func findHeadings() -> [Heading] {
    exposedElements([.h1, .h2, .h3, .h4, .h5, .h6])
      .filter { role(of: $0) == .heading }
      .map { Heading(node: $0, level: headingLevel(of: $0)) }
  }

  func findLandmarks() -> [Landmark] {
    exposedElements([.aside, .footer, .form, .header, .main, .nav, .search, .section])
      .compactMap { node in
        guard let role = role(of: node), role.isKind(of: .landmark) else { return nil }
        return Landmark(node: node, role: role)
      }
  }

  /// Returns the exposed elements with one of the tags or a `role`, in document order.
  private func exposedElements(_ tags: [Tag]) -> [PageTree.NodeID] {
    var nodes = tree.elements(with: .role).filter { isExposed($0) }
    for tag in tags {
      for element in tree.elements(tag) where isExposed(element) && !tree.has(.role, of: element) {
        nodes.append(element)
      }
    }
    return nodes.sorted()
  }

  /// Returns the language that holds for a node, as it is written; `nil` when none is given.
  ///
  /// It is that of the nearest `lang` (`xml:lang` in SVG and MathML); an empty one says that the
  /// language is not known. Without any, it is the page's `http-equiv="content-language"`.
  package func language(of node: PageTree.NodeID) -> String? {
    var current: PageTree.NodeID? = node
    while let element = current {
      if let language = declaredLanguage(of: element) {
        return language.isEmpty ? nil : String(decoding: language, as: UTF8.self)
      }
      current = tree.parent(of: element)
    }
    return pragmaLanguage
  }

  private func declaredLanguage(of element: PageTree.NodeID) -> ArraySlice<UInt8>? {
    if tree[element].namespace != .html, let value = tree.bytes(.xmlLang, of: element) {
      return value
    }
    return tree.bytes(.lang, of: element)
  }

  private var pragmaLanguage: String? {
    for meta in tree.elements(.meta)
    where tree.hasKeyword("content-language", .httpEquiv, of: meta) {
      let value = tree.value(.content, of: meta) ?? ""
      guard !value.contains(","), let word = value.split(whereSeparator: \.isWhitespace).first
      else { continue }
      return String(word)
    }
    return nil
  }
}
