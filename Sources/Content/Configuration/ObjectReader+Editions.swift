import Diagnostics

extension ObjectReader {
  /// Reads `editions`, for a site or a page; the standard edition has to be among them.
  ///
  /// Returns the editions in the order of `Edition`, or `nil` when there is nothing to go by.
  mutating func editions() -> [Edition]? {
    let known = Edition.allCases.map(\.rawValue)
    let named = read("editions") { value, diagnostics -> [Edition]? in
      guard case .list(let items) = value.content else {
        diagnostics.append(.wrongType(.list, at: value.span))
        return nil
      }
      let editions = items.compactMap {
        $0.checkedChoice(among: known, &diagnostics).flatMap(Edition.init)
      }
      guard editions.count == items.count else { return nil }
      guard editions.contains(.standard) else {
        diagnostics.append(.editionStandardMissing(at: value.span))
        return nil
      }
      return editions
    }
    return named.map { named in Edition.allCases.filter(named.contains) }
  }
}

extension Diagnostic {
  fileprivate static func editionStandardMissing(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "edition-standard-missing", zh: "editions 里缺少 standard（标准版）",
      en: "editions lacks the standard edition", at: span,
      help: Message(
        zh: "写成 [standard] 或 [standard, elder]", en: "write [standard] or [standard, elder]"))
  }
}
