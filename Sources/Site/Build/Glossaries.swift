import Content
import Diagnostics
import Markdown
import Theme

/// The glossaries of a site, by the language of their pages.
struct Glossaries: Sendable {
  /// The words that one language's pages may use.
  struct Glossary: Sendable {
    let words: GlossaryWords
    /// The fingerprint of the words and the addresses of their explanations.
    let fingerprint: Fingerprint
  }

  private let library: Library
  private let byLanguage: [String: Glossary]

  init(_ library: Library, theme: Theme) {
    self.library = library
    byLanguage = library.glossaries.filter { !$1.isEmpty }.mapValues { entries in
      let entries = entries.map { entry in
        GlossaryWords.Entry(
          forms: entry.forms, exceptions: entry.exceptions,
          address: theme.url(library.pages[entry.page].permalink) + "#" + entry.elementID)
      }
      return Glossary(words: GlossaryWords(entries), fingerprint: Self.fingerprint(of: entries))
    }
  }

  /// Returns the glossary whose words a page links, of its language or of one that its language tag
  /// makes narrower; `nil` if it links none.
  subscript(page: Page) -> Glossary? {
    guard !byLanguage.isEmpty, library.linksGlossary(page) else { return nil }
    var tag = page.language[...]
    while !tag.isEmpty {
      if let glossary = byLanguage[String(tag)] { return glossary }
      tag = tag[..<(tag.lastIndex(of: "-") ?? tag.startIndex)]
    }
    return nil
  }

  private static func fingerprint(of entries: [GlossaryWords.Entry]) -> Fingerprint {
    var fingerprinter = Fingerprinter()
    for entry in entries {
      fingerprinter.add(entry.forms.count, entry.exceptions.count)
      for text in entry.forms + entry.exceptions { fingerprinter.add(text) }
      fingerprinter.add(entry.address)
    }
    return fingerprinter.fingerprint
  }
}
