import Diagnostics
import HTML

/// Renders the Markdown body of a file as HTML bytes.
package enum Markdown {
  /// Renders the bytes of `file` from `start` on.
  ///
  /// Anything up to `maximumSize` renders; what must not be published is in the result's diagnostics.
  /// Time is linear in the size of the body, and nesting costs no stack.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, so that positions count from its start.
  ///   - start: The offset of the body's first byte.
  ///   - path: The file's path in diagnostics.
  ///   - tracing: Whether to tell where the HTML came from: the source map, the places of links. It
  ///     costs a tenth of the time, and few pages need it, so that a body is traced unasked only if
  ///     it has diagnostics.
  package static func render(
    _ bytes: [UInt8], from start: Int = 0, path: String, options: MarkdownOptions = .init(),
    environment: any MarkdownEnvironment, tracing: Bool = false
  ) -> RenderedMarkdown {
    guard bytes.count - start <= maximumSize else {
      var refused = RenderedMarkdown()
      refused.diagnostics = [tooLarge(bytes.count - start, SourceSpan(path: path, offset: start))]
      return refused
    }
    let (bytes, faults) = SourceRepair.repair(bytes, from: start, path: path)
    let lowered = Lowering.lower(bytes, from: start, path: path)
    let tree = CommonMarkTree(parsing: lowered.source.bytes)
    func pass(isTracing: Bool) -> RenderedMarkdown {
      var renderer = MarkdownRenderer(
        source: lowered.source, bytes: bytes, path: path, options: options,
        environment: environment, diagnostics: faults + lowered.diagnostics, isTracing: isTracing)
      tree.walk { node, isEntering in
        if isEntering { renderer.enter(node) } else { renderer.leave(node) }
      }
      return renderer.finish()
    }
    let rendered = pass(isTracing: tracing)
    return tracing || rendered.diagnostics.isEmpty ? rendered : pass(isTracing: true)
  }
}

extension Markdown {
  /// The largest body that is rendered, in bytes: some fifty times the longest plan we know, and
  /// more than anybody could read as one page. What takes a microsecond a byte stays within seconds.
  package static let maximumSize = 4_000_000

  private static func tooLarge(_ size: Int, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "page-too-large",
      zh: "正文有 \(FileSize.text(size))，超过了 \(FileSize.text(maximumSize))",
      en: "the body has \(FileSize.text(size)), more than \(FileSize.text(maximumSize))", at: span,
      help: Message(zh: "分成几个页面", en: "split it into several pages"))
  }
}

/// Turns the events of a CommonMark tree into HTML.
struct MarkdownRenderer {
  let source: LoweredSource
  let bytes: [UInt8]
  let path: String
  let options: MarkdownOptions
  let environment: any MarkdownEnvironment
  var diagnostics: [Diagnostic]

  /// What is being written: the body, or a footnote that is put at its end later.
  var html = HTMLWriter()
  var sourceMap: SourceMap
  var alignment: Alignment
  var ids: HeadingIDs
  var headings: [RenderedMarkdown.Heading] = []
  var fragmentLinks: [RenderedMarkdown.FragmentLink] = []
  var ownFragments: [(fragment: String, span: SourceSpan)] = []

  /// The block constructs that are open, innermost last.
  var frames: [BlockFrame] = []
  /// The pipe tables that are open, innermost last.
  var tables: [TableState] = []
  /// The inline directives that are open, innermost last.
  var inlines: [InlineFrame] = []
  var links: [OpenLink] = []
  var images: [OpenImage] = []
  /// The token whose attributes an image or heading has used.
  var usedAttributes = -1
  /// Whether text is left out because a construct has written it itself.
  var suppressing = 0
  /// Counts text and images with alternatives, to tell an empty link from one with a name.
  var nameCount = 0
  /// The paragraph that is written without `<p>`.
  var bareParagraph: CommonMarkNode?
  var footnotes = Footnotes()
  var captionCount = 0
  /// The recordings that directives have placed.
  var placedRecordings: Set<String> = []
  /// The words of the glossary that are left to link; `nil` if none are linked.
  var glossary: GlossaryUse?
  /// Whether a heading is open, or a cell, term or label that heads something.
  var isInHeading = false
  /// The quotations and passages in other languages that are open.
  var quotationDepth = 0

  /// The most findings of one body; more would help nobody, and a hostile file could ask for millions.
  static let findingLimit = 1000

  struct OpenLink {
    var start: Int
    var nameCount: Int
  }

  struct OpenImage {
    var start: Int
    /// The length of the output before the alternative.
    var output: Int
  }

  init(
    source: LoweredSource, bytes: [UInt8], path: String, options: MarkdownOptions,
    environment: any MarkdownEnvironment, diagnostics: [Diagnostic], isTracing: Bool
  ) {
    self.source = source
    self.bytes = bytes
    self.path = path
    self.options = options
    self.environment = environment
    self.diagnostics = diagnostics
    sourceMap = SourceMap(source.offsets)
    alignment = Alignment(source.bytes, isTracing: isTracing)
    html = HTMLWriter(reservingCapacity: source.bytes.count + source.bytes.count / 2)
    ids = HeadingIDs(reserved: options.reservedIDs)
    glossary = environment.glossary.map(GlossaryUse.init)
    registerRecordings()
    registerExplicitIDs()
    footnotes.definitions = footnoteDefinitions()
  }

  // MARK: Events

  mutating func enter(_ node: CommonMarkNode) {
    let kind = node.kind
    if !images.isEmpty { return enterInsideImage(node, kind) }
    switch kind {
    case .document: writeLeadingPlayers()
    case .other: break
    case .blockQuote:
      startBlock(node)
      html.markup("<blockquote>\n")
      quotationDepth += 1
    case .list: enterList(node)
    case .item:
      startLine()
      html.markup("<li>")
    case .codeBlock: writeCodeBlock(node)
    case .htmlBlock: enterHTMLBlock(node)
    case .paragraph:
      alignment.enter(node)
      if !isBare(node) {
        startBlock(node)
        html.markup("<p>")
      }
    case .heading: enterHeading(node)
    case .thematicBreak:
      startBlock(node)
      html.markup("<hr />\n")
    case .text: writeText(node)
    case .softBreak: writeSoftBreak(node)
    case .lineBreak: html.markup("<br />\n")
    case .code: writeCode(node)
    case .htmlInline: writeHTMLInline(node)
    case .emphasis: html.markup("<em>")
    case .strong: html.markup("<strong>")
    case .link: enterLink(node)
    case .image: enterImage(node)
    }
  }

  mutating func leave(_ node: CommonMarkNode) {
    let kind = node.kind
    if !images.isEmpty, kind != .image { return }
    closeInlines(in: node)
    switch kind {
    case .document: closeFrames(in: node)
    case .blockQuote:
      closeFrames(in: node)
      startLine()
      html.markup("</blockquote>\n")
      quotationDepth -= 1
    case .list:
      if node.isOrderedList { html.markup("</ol>\n") } else { html.markup("</ul>\n") }
    case .item:
      closeFrames(in: node)
      html.markup("</li>\n")
    case .paragraph:
      if !isBare(node) { html.markup("</p>\n") }
    case .heading: leaveHeading(node)
    case .emphasis: html.markup("</em>")
    case .strong: html.markup("</strong>")
    case .link: leaveLink(node)
    case .image: leaveImage(node)
    default: break
    }
  }

  mutating func finish() -> RenderedMarkdown {
    writeFootnotes()
    let given = ownFragments.isEmpty ? [] : Set(ids.given)
    for link in ownFragments where !given.contains(link.fragment) {
      report(
        .error, "fragment-missing", zh: "本页没有 #\(link.fragment) 这个位置",
        en: "no place on this page has the id \(link.fragment)", at: link.span,
        help: nearestFragment(link.fragment))
    }
    var rendered = RenderedMarkdown()
    rendered.html = html.bytes
    rendered.sourceMap = sourceMap
    rendered.headings = headings
    rendered.ids = ids.given
    rendered.idHashes = ids.givenHashes
    rendered.fragmentLinks = fragmentLinks
    rendered.diagnostics = diagnostics
    return rendered
  }

  // MARK: Places

  /// Returns the author's bytes behind a range of lowered bytes.
  func span(lowered start: Int, _ end: Int) -> SourceSpan {
    let from = min(source.offsets.source(of: start), bytes.count)
    let to = min(source.offsets.source(of: end), bytes.count)
    return SourceSpan(path: path, offset: from, length: max(0, to - from))
  }

  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(path: path, offset: range.lowerBound, length: range.count)
  }

  mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, zh: String, en: String, at span: SourceSpan,
    help: Message? = nil
  ) {
    guard diagnostics.count < Self.findingLimit else { return }
    diagnostics.append(Diagnostic(severity, code, zh: zh, en: en, at: span, help: help))
  }

  mutating func report(_ refusal: Refusal, at span: SourceSpan) {
    report(
      .error, refusal.code, zh: refusal.message.zh, en: refusal.message.en, at: span,
      help: refusal.help)
  }

  /// Notes that what is written next came from a place in the lowered text.
  mutating func trace(_ lowered: Int) {
    if alignment.isTracing { sourceMap.add(output: html.bytes.count, lowered: lowered) }
  }

  /// Starts a block on a line of its own and notes where it came from.
  mutating func startBlock(_ node: CommonMarkNode) {
    startLine()
    trace(alignment.offset(line: node.startLine, column: node.startColumn))
  }

  /// Writes a line end unless a line has just ended.
  mutating func startLine() {
    if let last = html.bytes.last, last != 0x0A { html.bytes.append(0x0A) }
  }

  /// Registers an id that the renderer gives out itself and returns it.
  mutating func makeID(_ stem: String) -> String {
    ids.make(from: stem)
  }

  private func nearestFragment(_ fragment: String) -> Message {
    guard let nearest = NearestName.of(fragment, among: ids.given) else {
      return Message(
        zh: "检查标题的文字，或给标题写上 {#\(fragment)}",
        en: "check the heading's text, or give it {#\(fragment)}")
    }
    return Message(zh: "是否指 #\(nearest)？", en: "did you mean #\(nearest)?")
  }
}
