import Diagnostics

/// Who has which address, so that no two files are written to one place.
struct AddressBook {
  private var owners: [String: SourceSpan] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// Takes an address; when it is taken already, reports both places.
  ///
  /// Addresses that differ only in case are one: a checkout on Windows or macOS has one file for
  /// both. So are a page's folder and a file of the same name.
  mutating func claim(_ permalink: String, at span: SourceSpan) {
    guard let owner = owners.updateValue(span, forKey: Self.key(permalink)) else { return }
    owners[Self.key(permalink)] = owner
    diagnostics.append(
      Diagnostic(
        .error, "address-taken", zh: "网址 \(permalink) 已被使用",
        en: "the address \(permalink) is taken", at: span,
        help: Message(
          zh: "改 slug、别名、标签或文件名", en: "change the slug, the alias, the tag or the file name"),
        notes: [Diagnostic.Note(Message(zh: "先在这里使用", en: "first taken here"), span: owner)]))
  }

  private static func key(_ permalink: String) -> String {
    let index = "/index.html"
    let folder = permalink.hasSuffix(index) ? permalink.dropLast(index.count) : permalink[...]
    return (folder.hasSuffix("/") ? folder.dropLast() : folder).lowercased()
  }
}
