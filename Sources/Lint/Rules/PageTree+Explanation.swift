import HTML

extension PageTree {
  /// Whether a text stands in an `abbr` element or leads to a glossary.
  func isExplained(_ text: NodeID) -> Bool {
    ancestors(of: text).contains { element in
      isElement(element, .abbr) || hasKeyword("doc-glossref", .role, of: element)
    }
  }
}
