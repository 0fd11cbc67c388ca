import Content
import Theme

/// Leads the links in a rendered body to the pages of another edition.
///
/// A body is rendered once, with the addresses of the standard edition, and only its links differ.
/// What the renderer writes between `<a href="` and the next quote is an address; addresses of pages
/// end with a slash, those of files never do, and no text can look like the start of a link, because
/// its markup is escaped.
struct EditionLinks: Sendable {
  let edition: Edition
  /// The path of the site's home page, such as `/portal/`.
  private let home: [UInt8]
  /// The paths of the pages that only the standard edition has.
  private let standardOnly: Set<ArraySlice<UInt8>>

  private static let opening = Array("<a href=\"".utf8)

  init(_ edition: Edition, library: Library, theme: Theme) {
    self.edition = edition
    home = Array(theme.url("/").utf8)
    standardOnly = Set(
      library.pages.indices.lazy.filter { !library.pages[$0].isPublished(in: edition) }
        .map { Array(theme.url(library.pages[$0].permalink).utf8)[...] })
  }

  /// Returns a body whose links stay in the edition wherever it has the page.
  func body(_ html: [UInt8]) -> [UInt8] {
    let prefix = Array(edition.prefix.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(html.count + html.count / 16)
    var copied = 0
    var index = 0
    while let start = Self.nextLink(in: html, from: index) {
      let end = html[start...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
      if hasTwin(html[start..<end]) {
        let base = start + home.count - 1
        output += html[copied..<base]
        output += prefix
        copied = base
      }
      index = end
    }
    output += html[copied...]
    return output
  }

  /// Returns the place in a body of a byte of `body(_:)`'s result.
  func sourceOffset(of offset: Int, in html: [UInt8]) -> Int {
    let length = edition.prefix.utf8.count
    var added = 0
    var index = 0
    while let start = Self.nextLink(in: html, from: index), start + added <= offset {
      let end = html[start...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
      if hasTwin(html[start..<end]) { added += length }
      index = end
    }
    return max(0, offset - added)
  }

  /// Whether an address leads to a page of this site that the edition has too.
  ///
  /// The edition's home page shows no body, so that links to places on it lead to the standard one.
  private func hasTwin(_ address: ArraySlice<UInt8>) -> Bool {
    guard address.starts(with: home) else { return false }
    let path = address.prefix { $0 != UInt8(ascii: "#") }
    if path.elementsEqual(home), path.count < address.count { return false }
    return path.last == UInt8(ascii: "/") && !standardOnly.contains(path)
  }

  /// Returns where the address of the next link begins.
  private static func nextLink(in html: [UInt8], from start: Int) -> Int? {
    var index = start
    while let found = html[index...].firstIndex(of: opening[0]) {
      if html[found...].starts(with: opening) { return found + opening.count }
      index = found + 1
    }
    return nil
  }
}
