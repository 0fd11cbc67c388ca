import HTML

/// Puts the preview's script into a page as it is sent; the page on the disk never has it.
struct PageInsertion {
  /// The version of the page that is sent.
  let tag: EntityTag
  let kind: Kind
  /// The page's path below the output folder.
  let path: String

  /// What the script is put into.
  enum Kind: String {
    /// A page of the site.
    case page
    /// The page that stands for one that cannot be made.
    case faulty
    /// The page for addresses at which there is nothing.
    case missing
    /// A page of the preview itself.
    case own
  }

  /// Returns the page with links to the preview's style sheet and script at the end of its head.
  func applied(to page: [UInt8]) -> [UInt8] {
    var writer = HTMLWriter(reservingCapacity: page.count + 512)
    let place = Self.endOfHead(in: page) ?? page.endIndex
    writer.raw(page[..<place])
    write(to: &writer)
    writer.raw(page[place...])
    return writer.bytes
  }

  private func write(to html: inout HTMLWriter) {
    if kind == .page || kind == .missing {
      html.markup("<link rel=\"stylesheet\" href=\"")
      html.text(PreviewAddress.asset(.marks))
      html.markup("\">")
    }
    html.markup("<script defer src=\"")
    html.text(PreviewAddress.asset(.script))
    html.markup("\" data-kind=\"")
    html.text(kind.rawValue)
    html.markup("\" data-page=\"")
    html.text(path)
    html.markup("\" data-tag=\"")
    html.text(tag.text)
    html.markup("\"></script>\n")
  }

  private static func endOfHead(in page: [UInt8]) -> Int? {
    let end = Array("</head>".utf8)
    var index = page.startIndex
    while let found = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      if page[found...].starts(with: end) { return found }
      index = found + 1
    }
    return nil
  }
}
