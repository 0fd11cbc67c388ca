extension LanguageTag {
  /// The tag that the author most likely meant, or `nil` for a good tag or when there is no telling.
  ///
  /// A valid tag has a suggestion when the registry prefers another, or when it is Mandarin with an
  /// extended language: on the web `zh-Hans` is understood better than `zh-cmn-Hans`.
  package var suggestion: String? {
    guard text.utf8.count <= Self.longest else { return nil }
    // Programs write locales with the encoding behind a point: `zh_CN.UTF-8`.
    let locale = text.split(whereSeparator: \.isWhitespace).joined().prefix { $0 != "." }
    let tag = locale.split { $0 == "_" || $0 == "-" }.joined(separator: "-")
    if tag.isEmpty { return nil }
    if let meaning = LanguageRegistry.meaning(ofMistake: tag) { return meaning }
    guard let mended = Self.mended(tag), mended != text else { return nil }
    return isValid && mended.lowercased() == text.lowercased() ? nil : mended
  }

  /// Returns a tag whose parts are in order, registered and the preferred ones, or `nil`.
  private static func mended(_ tag: String) -> String? {
    if tag.lowercased().hasPrefix("zh-cmn") {
      return mended("zh" + tag.dropFirst("zh-cmn".utf8.count))
    }
    if let preferred = LanguageRegistry.preferred(to: tag) { return preferred }
    let read = LanguageTag(inOrder(tag))
    if read.isValid { return read.canonical }
    // A mistake in front may have a right tail: `cn-hans`, `eng-GB`.
    let parts = tag.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let front = LanguageRegistry.meaning(ofMistake: String(parts[0])) else {
      return nil
    }
    let whole = LanguageTag(inOrder("\(LanguageTag(front).language)-\(parts[1])"))
    return whole.isValid ? whole.canonical : front
  }

  /// Returns the tag with a script that stands behind the region in front of it.
  private static func inOrder(_ tag: String) -> String {
    var parts = tag.split(separator: "-").map(String.init)
    guard parts.count == 3, LanguageRegistry.hasScript(parts[2]) else { return tag }
    parts.swapAt(1, 2)
    return parts.joined(separator: "-")
  }

  /// The tag with the usual case of letters and the registry's preferred language and region.
  private var canonical: String {
    let language = LanguageRegistry.preferred(to: language) ?? language
    let region = region.map { LanguageRegistry.preferred(to: $0) ?? $0 }
    let parts = [language] + extended + [script, region].compactMap(\.self) + variants
    let written = ([self.language] + extended).count + (script == nil ? 0 : 1) + variants.count
    let rest = text.split(separator: "-").dropFirst(written + (region == nil ? 0 : 1))
    return (parts + rest.map(String.init)).joined(separator: "-")
  }
}
