import HTML

/// What IANA has registered for language tags; its data are generated.
package enum LanguageRegistry {
  /// Whether a subtag is a registered language, in upper or lower case; private ones are.
  ///
  /// Costs a few steps and allocates nothing.
  package static func hasLanguage(_ subtag: some Collection<UInt8>) -> Bool {
    switch subtag.count {
    case 2: has(subtag, in: shortLanguages)
    case 3: has(subtag, in: longLanguages)
    default: false
    }
  }

  /// Whether a subtag is a registered script, in upper or lower case.
  static func hasScript(_ subtag: String) -> Bool {
    scriptSet.contains(subtag.lowercased())
  }

  /// Whether a subtag is a registered region, in upper or lower case.
  static func hasRegion(_ subtag: String) -> Bool {
    subtag.utf8.count == 2
      ? has(subtag.utf8, in: letterRegions) : digitRegionSet.contains(subtag)
  }

  /// Whether a subtag is a registered variant, in upper or lower case.
  static func hasVariant(_ subtag: String) -> Bool {
    variantSet.contains(subtag.lowercased())
  }

  /// Whether an extended language may follow that language.
  static func hasExtended(_ subtag: String, after language: String) -> Bool {
    extendedSet.contains("\(language)-\(subtag)".lowercased())
  }

  /// Whether a whole tag was registered before tags were made of subtags.
  static func isGrandfathered(_ tag: String) -> Bool {
    grandfatheredSet.contains(tag.lowercased())
  }

  /// What the registry wants instead of a language, region, variant or whole tag.
  static func preferred(to tag: String) -> String? {
    preferredValues[tag.lowercased()]
  }

  /// What is meant by a tag that is a common mistake.
  static func meaning(ofMistake tag: String) -> String? {
    mistakeMeanings[tag.lowercased()]
  }

  private static func has(_ subtag: some Collection<UInt8>, in masks: [UInt32]) -> Bool {
    var prefix = 0
    var last = 0
    for byte in subtag {
      let letter = Int(ASCII.lower(byte)) - Int(UInt8(ascii: "a"))
      guard 0..<26 ~= letter else { return false }
      prefix = prefix * 26 + last
      last = letter
    }
    return masks[prefix] & (1 << UInt32(last)) != 0
  }

  private static let scriptSet = words(scripts)
  private static let digitRegionSet = words(digitRegions)
  private static let variantSet = words(variants)
  private static let extendedSet = words(extended)
  private static let grandfatheredSet = words(grandfathered)
  private static let preferredValues = pairs(preferred)
  private static let mistakeMeanings = pairs(mistakes)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  private static func pairs(_ text: String) -> [String: String] {
    var pairs: [String: String] = [:]
    for pair in text.split(separator: " ") {
      let parts = pair.split(separator: ">")
      pairs[String(parts[0])] = String(parts[1])
    }
    return pairs
  }
}
