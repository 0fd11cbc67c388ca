import Diagnostics
import HTML

/// A Markdown body as HTML, with what the rest of the build needs to know of it.
package struct RenderedMarkdown: Sendable {
  /// The HTML of the body.
  package var html: [UInt8] = []
  /// Where the HTML came from, in byte offsets of the source file; empty unless traced.
  package var sourceMap = SourceMap()
  /// The headings in document order.
  package var headings: [Heading] = []
  /// All ids in the body, and those that were added, as targets of fragments, each once.
  package var ids: [String] = []
  /// The hashes of `ids`, in the same order.
  package var idHashes: [UInt64] = []
  /// The links whose fragment has to be checked against another page.
  package var fragmentLinks: [FragmentLink] = []
  package var diagnostics: [Diagnostic] = []

  /// Whether there is an image in the body; looks through all of it.
  package var showsImages: Bool { firstImageOffset != nil }

  /// The address of the first image that the HTML shows, without character references; looks through
  /// all of it.
  package var firstImage: String? {
    guard let start = firstImageOffset,
      let source = ByteScan.first(Self.imageSource, in: html.span, from: start)
    else { return nil }
    let address = html[(source + Self.imageSource.count)...].prefix { $0 != UInt8(ascii: "\"") }
    return String(decoding: Escaping.unescapedText(Array(address)), as: UTF8.self)
  }

  private static let imageTag = Array("<img ".utf8)
  private static let imageSource = Array("src=\"".utf8)

  /// Where the first image's tag begins.
  private var firstImageOffset: Int? {
    ByteScan.first(Self.imageTag, in: html.span, from: 0)
  }

  /// Adds ids that the page around the body has.
  package mutating func add(_ elementIDs: [String]) {
    ids += elementIDs
    idHashes += elementIDs.map(ElementID.hash)
  }

  /// An empty body.
  package init() {}

  /// A heading of the body.
  package struct Heading: Sendable, Hashable {
    /// The level, 1 to 6.
    package var level: Int
    package var id: String
    /// The heading's text without markup.
    package var text: String
  }

  /// A link to a place on another page.
  package struct FragmentLink: Sendable, Hashable {
    package var page: Int
    package var fragment: String
    /// The link's place in the source; `nil` unless traced.
    package var span: SourceSpan?

    package init(page: Int, fragment: String, span: SourceSpan? = nil) {
      self.page = page
      self.fragment = fragment
      self.span = span
    }
  }
}
