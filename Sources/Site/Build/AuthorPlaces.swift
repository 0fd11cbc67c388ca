import Content
import Diagnostics
import HTML
import Lint
import Markdown
import Theme

/// Finds where authors can mend what was found in a finished page.
///
/// The page is made once more, this time with notes of where its bytes come from: in the Markdown
/// body, a cell of a table's data, a value of front matter or the configuration, or a template.
struct AuthorPlaces {
  private let trace: PageTrace
  private let rendering: PageRendering
  private let edition: Edition
  private let renderer: SiteRenderer
  /// The body's source map, made when a finding is in the body.
  private lazy var sourceMap = bodySourceMap()
  /// Whether other pages were asked about a value, so that a change of them may move a finding.
  private(set) var hasAskedOthers = false

  init(of rendering: PageRendering, in edition: Edition, renderer: SiteRenderer) {
    self.rendering = rendering
    self.edition = edition
    self.renderer = renderer
    let material = rendering.material(edition)
    trace = renderer.theme.trace(material.context, body: material.body)
  }

  /// Leads a finding to the place behind it, if that is known.
  mutating func lead(_ diagnostic: inout Diagnostic) {
    guard let span = diagnostic.span else { return }
    let words =
      diagnostic.requirements.contains(where: Self.linkPurpose.contains)
      ? wordsPlace(of: span.offset) : nil
    diagnostic.span = words ?? place(of: span.offset) ?? span
  }

  /// The criteria about what a link says.
  private static let linkPurpose = Set(
    [Requirement.wcag(.sc2_4_4), .wcag(.sc2_4_9)].map(\.text))

  /// Returns the place of the words of a link that a template has written around an author's value:
  /// it is the words that do not say enough.
  private mutating func wordsPlace(of link: Int) -> SourceSpan? {
    guard case .template = trace.origin(of: link),
      let end = trace.bytes[link...].firstIndex(of: UInt8(ascii: ">")),
      case .value(_, let written) = trace.origin(of: end + 1)
    else { return nil }
    return valuePlace(written, at: end + 1)
  }

  /// Returns the place behind a byte of the page; `nil` if nothing is known of it.
  mutating func place(of offset: Int) -> SourceSpan? {
    switch trace.origin(of: offset) {
    case nil: return nil
    case .template(let span): return SourceSpan(path: span.path, offset: span.offset)
    case .value(let tag, let written): return valuePlace(written, at: offset) ?? tag
    case .body(let place): return bodyPlace(of: place)
    }
  }

  private mutating func bodyPlace(of offset: Int) -> SourceSpan? {
    guard let page = rendering.page else { return nil }
    let offset = renderer.standardOffset(of: offset, in: rendering.body, edition)
    switch sourceMap.source(ofOutput: offset) {
    case .offset(let source): return SourceSpan(path: page.sourcePath, offset: source)
    case .elsewhere(let span): return span
    case nil: return SourceSpan(path: page.sourcePath, offset: page.bodyOffset)
    }
  }

  private func bodySourceMap() -> SourceMap {
    guard let page = rendering.page else { return SourceMap() }
    return renderer.renderBody(of: page, tracing: true).markdown.sourceMap
  }

  /// Finds what a template has shown in the front matter of the page, in that of another page that
  /// the template has listed, or in the configuration.
  ///
  /// - Parameters:
  ///   - written: Where the whole value stands in the page.
  ///   - offset: The byte of it that is looked for.
  private mutating func valuePlace(_ written: Range<Int>, at offset: Int) -> SourceSpan? {
    hasAskedOthers = true
    let value = Escaping.unescapedText(Array(trace.bytes[written]))
    guard !value.isEmpty else { return nil }
    let start = Escaping.unescapedText(Array(trace.bytes[written.lowerBound..<offset])).count
    // A document's title is made of a page's and the site's.
    let titles = [rendering.page?.title, renderer.library.configuration.title]
    for text in [String(decoding: value, as: UTF8.self)] + titles.compactMap(\.self) {
      if let part = value.firstRange(of: Array(text.utf8)), part.contains(start),
        let place = place(of: text, from: start - part.lowerBound)
      {
        return place
      }
    }
    return nil
  }

  /// Finds a text that is one value, `start` bytes from its beginning.
  private func place(of text: String, from start: Int) -> SourceSpan? {
    let listed = renderer.library.pages.first { $0.title == text || $0.description == text }
    for page in [rendering.page, listed].compactMap(\.self) {
      guard let bytes = renderer.source(at: page.sourcePath) else { continue }
      let values = AuthoredValues(frontMatterOf: bytes, path: page.sourcePath)
      if let place = values.place(of: text, from: start) { return place }
    }
    let path = Configuration.fileName
    return renderer.source(at: path).flatMap {
      AuthoredValues($0, path: path).place(of: text, from: start)
    }
  }
}
