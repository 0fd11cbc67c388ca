extension StyleSet {
  /// The sheets of the page's own `style` elements.
  package var embeddedSheets: [StyleSheet] {
    sheets.dropFirst().filter { $0.path == nil }
  }

  /// Whether a sheet has rules that depend on a feature of the medium, such as `orientation`.
  package func asks(for feature: String) -> Bool {
    sheets.contains { $0.asks(for: feature) }
  }
}

extension StyleSheet {
  /// Whether the sheet has rules that depend on a feature of the medium, such as `orientation`.
  package func asks(for feature: String) -> Bool {
    conditions.contains { condition in
      if case .media(let queries) = condition.kind { queries.asks(for: feature) } else { false }
    } || imports.contains { $0.media.asks(for: feature) }
  }

  /// The bytes of a part of the sheet.
  package func text(at offset: Int, length: Int) -> ArraySlice<UInt8> {
    let bytes = declarations.tokens.bytes
    let start = min(max(offset - self.offset, 0), bytes.count)
    return bytes[start..<min(start + max(length, 0), bytes.count)]
  }
}
