import HTML

/// A language tag as BCP 47 describes it, taken apart and checked against the registry.
package struct LanguageTag: Sendable, Hashable {
  /// The tag as it was written.
  package let text: String
  /// The language, lower case; empty for a tag that is private or no tag at all.
  package private(set) var language = ""
  /// The extended language after it, such as `cmn` in `zh-cmn`, lower case.
  package private(set) var extended: [String] = []
  /// The script, such as `Hans`.
  package private(set) var script: String?
  /// The region, such as `CN`.
  package private(set) var region: String?
  /// The variants, lower case.
  package private(set) var variants: [String] = []
  /// What is not as it should be, in the order of the tag; a tag with none of it is valid.
  package private(set) var problems: [LanguageTagProblem] = []

  /// Whether a tag's first subtag is a registered language, which is all that ACT Rules ask for.
  ///
  /// White space counts as part of the subtag. Costs a few steps and allocates nothing.
  package static func hasRegisteredLanguage(_ tag: ArraySlice<UInt8>) -> Bool {
    LanguageRegistry.hasLanguage(tag.prefix { $0 != UInt8(ascii: "-") })
  }

  /// The longest tag that is read, in bytes; RFC 5646 asks for 35 at least.
  static let longest = 255

  /// Reads a tag; any text can be read, and one that is too long is malformed.
  package init(_ text: String) {
    self.text = text
    if text.isEmpty {
      problems = [.empty]
    } else if text.utf8.allSatisfy(ASCII.isSpace) {
      problems = [.blank]
    } else if LanguageRegistry.isGrandfathered(text) {
      readGrandfathered()
    } else {
      read()
    }
  }

  /// Whether the tag is well-formed and everything in it is registered.
  package var isValid: Bool {
    problems.isEmpty
  }

  private mutating func readGrandfathered() {
    language = text.split(separator: "-")[0].lowercased()
    if language == "i" || !LanguageRegistry.hasLanguage(language.utf8) {
      problems = [.unregisteredLanguage(language)]
    }
  }

  private mutating func read() {
    guard text.utf8.count <= Self.longest,
      text.utf8.allSatisfy({ $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") })
    else {
      problems = [text.contains("_") ? .underscore : .malformed(text)]
      return
    }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    var subtags = parts.map { String(Substring($0)) }[...]
    readLanguage(&subtags)
    readScriptAndRegion(&subtags)
    readVariants(&subtags)
    readExtensions(subtags)
  }

  private mutating func readLanguage(_ subtags: inout ArraySlice<String>) {
    let first = subtags.first ?? ""
    // A private tag says nothing that others could understand.
    if first.lowercased() == "x" {
      problems.append(.unregisteredLanguage(first))
      return
    }
    subtags.removeFirst()
    language = first.lowercased()
    if !first.isLetters(2...8) {
      problems.append(.malformed(first))
      subtags = []
    } else if !LanguageRegistry.hasLanguage(first.utf8) {
      problems.append(.unregisteredLanguage(first))
    }
    while let subtag = subtags.first, subtag.isLetters(3...3), extended.count < 3 {
      if !LanguageRegistry.hasExtended(subtag, after: language) {
        problems.append(.unregistered(subtag))
      }
      extended.append(subtags.removeFirst().lowercased())
    }
  }

  private mutating func readScriptAndRegion(_ subtags: inout ArraySlice<String>) {
    if let subtag = subtags.first, subtag.isLetters(4...4) {
      if !LanguageRegistry.hasScript(subtag) { problems.append(.unregistered(subtag)) }
      script = subtags.removeFirst().capitalizedASCII
    }
    if let subtag = subtags.first, subtag.isLetters(2...2) || subtag.isDigits(3) {
      if !LanguageRegistry.hasRegion(subtag) { problems.append(.unregistered(subtag)) }
      region = subtags.removeFirst().uppercased()
    }
  }

  private mutating func readVariants(_ subtags: inout ArraySlice<String>) {
    while let subtag = subtags.first, subtag.isVariant {
      let variant = subtag.lowercased()
      if variants.contains(variant) {
        problems.append(.repeated(subtag))
      } else if !LanguageRegistry.hasVariant(variant) {
        problems.append(.unregistered(subtag))
      }
      variants.append(variant)
      subtags.removeFirst()
    }
  }

  /// Checks the form of extensions and of what is private; their meaning is others' business.
  private mutating func readExtensions(_ rest: ArraySlice<String>) {
    var singletons: [String] = []
    var needsMore = false
    for (index, subtag) in rest.enumerated() {
      if singletons.last == "x" {
        needsMore = false
        if !(1...8 ~= subtag.utf8.count) { problems.append(.malformed(subtag)) }
      } else if subtag.utf8.count == 1 {
        let singleton = subtag.lowercased()
        if needsMore { problems.append(.malformed(singletons.last ?? "")) }
        if singletons.contains(singleton) { problems.append(.repeated(subtag)) }
        singletons.append(singleton)
        needsMore = true
      } else if index == 0 {
        problems.append(isMisplaced(subtag) ? .misplaced(subtag) : .malformed(subtag))
        return
      } else {
        needsMore = false
        if !(2...8 ~= subtag.utf8.count) { problems.append(.malformed(subtag)) }
      }
    }
    if needsMore { problems.append(.malformed(singletons.last ?? "")) }
  }

  /// Whether a subtag would be right at a place before this one.
  private func isMisplaced(_ subtag: String) -> Bool {
    (script == nil && LanguageRegistry.hasScript(subtag))
      || (region == nil && LanguageRegistry.hasRegion(subtag))
  }
}

extension String {
  fileprivate func isLetters(_ length: ClosedRange<Int>) -> Bool {
    length ~= utf8.count && utf8.allSatisfy(ASCII.isLetter)
  }

  fileprivate func isDigits(_ length: Int) -> Bool {
    utf8.count == length && utf8.allSatisfy(\.isASCIIDigit)
  }

  /// Whether the subtag has the form of a variant.
  fileprivate var isVariant: Bool {
    guard utf8.allSatisfy(\.isASCIIAlphanumeric) else { return false }
    return 5...8 ~= utf8.count || (utf8.count == 4 && utf8.first?.isASCIIDigit == true)
  }

  /// The first letter in upper case, the others in lower case, for a text of ASCII letters.
  fileprivate var capitalizedASCII: String {
    String(
      decoding: utf8.enumerated().map { $0 == 0 ? $1 & ~0x20 : $1 | 0x20 }, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool {
    0x30...0x39 ~= self
  }

  fileprivate var isASCIIAlphanumeric: Bool {
    ASCII.isLetter(self) || isASCIIDigit
  }
}
