import Content
import Diagnostics
import HTML
import Markdown
import Theme

/// Finds where authors can mend what was found in a finished page.
///
/// The page is made once more, this time with notes of where its bytes come from: in the Markdown
/// body, a cell of a table's data, a value of the front matter, or a template.
struct AuthorPlaces {
  private let trace: PageTrace
  private let rendering: PageRendering
  private let edition: Edition
  private let renderer: SiteRenderer
  /// The body's source map, made when a finding is in the body.
  private lazy var sourceMap = bodySourceMap()

  init(of rendering: PageRendering, in edition: Edition, renderer: SiteRenderer) {
    self.rendering = rendering
    self.edition = edition
    self.renderer = renderer
    let material = rendering.material(edition)
    trace = renderer.theme.trace(material.context, body: material.body)
  }

  /// Returns the place behind a byte of the page; `nil` if nothing is known of it.
  mutating func place(of offset: Int) -> SourceSpan? {
    switch trace.origin(of: offset) {
    case nil: return nil
    case .template(let span): return SourceSpan(path: span.path, offset: span.offset)
    case .value(let tag, let written):
      return frontMatterValue(Array(trace.bytes[written])) ?? tag
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
    return renderer.renderBody(of: page, tracing: true).body.sourceMap
  }

  /// Finds what a template has shown in the front matter of the page, or of another page that the
  /// template has listed.
  private func frontMatterValue(_ written: [UInt8]) -> SourceSpan? {
    let value = Escaping.unescapedText(written)
    guard !value.isEmpty else { return nil }
    if let page = rendering.page, let span = place(of: value, inFrontMatterOf: page) { return span }
    let text = String(decoding: value, as: UTF8.self)
    let listed = renderer.library.pages.first { $0.title == text || $0.description == text }
    return listed.flatMap { place(of: value, inFrontMatterOf: $0) }
  }

  private func place(of value: [UInt8], inFrontMatterOf page: Page) -> SourceSpan? {
    guard let bytes = renderer.source(of: page) else { return nil }
    let frontMatter = bytes[..<min(page.bodyOffset, bytes.count)]
    return frontMatter.firstRange(of: value).map {
      SourceSpan(path: page.sourcePath, offset: $0.lowerBound, length: $0.count)
    }
  }
}
