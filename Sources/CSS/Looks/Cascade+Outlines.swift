import HTML

extension Cascade {
  /// Whether the page itself declares any outline, in a sheet or a style attribute.
  ///
  /// Without that every element keeps the browser's own ring. Takes one look at the declarations.
  package var mayRemoveOutlines: Bool {
    if styles.declaresOutlines { return true }
    return tree.elements(with: .style).contains { element in
      styleAttribute(of: element)?.declarations.contains { $0.name.hasPrefix("outline") } ?? false
    }
  }
}

extension StyleSet {
  fileprivate var declaresOutlines: Bool {
    sheets.dropFirst().contains { $0.declaresOutlines }
  }
}

extension StyleSheet {
  fileprivate var declaresOutlines: Bool {
    declarations.declarations.contains { $0.name.hasPrefix("outline") || $0.name == "all" }
  }
}
