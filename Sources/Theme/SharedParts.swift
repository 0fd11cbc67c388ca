/// What all pages of one language and one place in the navigation have in common.
///
/// It is made once when the theme is loaded: rendering thirty links on each of ten thousand pages
/// would cost more than all the rest of the template. Each page's context begins with it.
struct SharedParts: Sendable {
  var store: ContextStore
  /// The `site` object of the context.
  var site: ContextNode
  /// The `fragments` object of the context.
  var fragments: ContextNode
  /// Where the output of the fragments came from, by where it starts in the store's bytes.
  var traces: [Int: TemplateTrace]
}

/// Where a page stands relative to the main navigation.
enum NavigationPlace: Hashable, Sendable {
  /// No link leads to it or above it.
  case elsewhere
  /// The link with this index leads to the page.
  case at(Int)
  /// The link with this index leads to a section above the page.
  case below(Int)

  /// Finds the place of a permalink: the link whose address is the longest prefix of it.
  init(of permalink: String, among links: [SiteFacts.Link]) {
    var best: (index: Int, length: Int)?
    for (index, link) in links.enumerated() where Self.leads(link, to: permalink) {
      let length = link.permalink.utf8.count
      if length > best?.length ?? 0 { best = (index, length) }
    }
    self =
      switch best {
      case nil: .elsewhere
      case (let index, permalink.utf8.count)?: .at(index)
      case (let index, _)?: .below(index)
      }
  }

  /// Whether a link leads to a permalink or to a section above it; home is above nothing here.
  private static func leads(_ link: SiteFacts.Link, to permalink: String) -> Bool {
    permalink.utf8.starts(with: link.permalink.utf8)
      && (link.permalink != "/" || permalink == "/")
  }

  /// All places that there are with so many links.
  static func all(_ count: Int) -> [NavigationPlace] {
    [.elsewhere] + (0..<count).flatMap { [.at($0), .below($0)] }
  }

  /// The index in `all`.
  var index: Int {
    switch self {
    case .elsewhere: 0
    case .at(let link): 1 + 2 * link
    case .below(let link): 2 + 2 * link
    }
  }
}
