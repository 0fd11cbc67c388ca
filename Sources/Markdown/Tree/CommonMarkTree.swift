import Ccmark

/// A CommonMark tree owned by libcmark, freed when this value goes away.
///
/// Parsing and walking are iterative: the depth of nesting costs memory, never stack.
struct CommonMarkTree: ~Copyable {
  private let root: OpaquePointer?

  /// Parses bytes, which must be well-formed UTF-8; anything parses.
  init(parsing bytes: [UInt8]) {
    root = (bytes.isEmpty ? [0x0A] : bytes).withUnsafeBytes { buffer in
      unsafe cmark_parse_document(
        buffer.bindMemory(to: CChar.self).baseAddress, buffer.count,
        CMARK_OPT_DEFAULT)
    }
  }

  deinit {
    if let root = unsafe root { unsafe cmark_node_free(root) }
  }

  /// Visits every node in document order: containers on entering and on leaving, leaves once.
  ///
  /// A node must not be kept beyond the visit of its document.
  borrowing func walk(_ visit: (_ node: CommonMarkNode, _ isEntering: Bool) -> Void) {
    guard let root = unsafe root, let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else {
        return
      }
      unsafe visit(CommonMarkNode(node), event == CMARK_EVENT_ENTER)
    }
  }
}

/// A borrowed node of a `CommonMarkTree`.
struct CommonMarkNode: Equatable {
  private let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) {
    unsafe self.pointer = pointer
  }

  /// CommonMark's node types.
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    /// A type that this version of libcmark does not make from source.
    case other
  }

  var kind: Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .other
    }
  }

  var parent: CommonMarkNode? { unsafe cmark_node_parent(pointer).map { unsafe .init($0) } }
  var next: CommonMarkNode? { unsafe cmark_node_next(pointer).map { unsafe .init($0) } }
  var previous: CommonMarkNode? { unsafe cmark_node_previous(pointer).map { unsafe .init($0) } }
  var firstChild: CommonMarkNode? {
    unsafe cmark_node_first_child(pointer).map { unsafe .init($0) }
  }
  var lastChild: CommonMarkNode? { unsafe cmark_node_last_child(pointer).map { unsafe .init($0) } }

  /// The level of a heading, 1 to 6.
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  /// The first number of an ordered list.
  var listStart: Int { Int(unsafe cmark_node_get_list_start(pointer)) }
  var isTightList: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }

  /// The line of the first byte, from 1; 0 when libcmark does not know.
  var startLine: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
  /// The column of the first byte in bytes, from 1.
  var startColumn: Int { Int(unsafe cmark_node_get_start_column(pointer)) }
  /// The last line, from 1.
  var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }

  /// Calls `body` with the text of a text, code or HTML node.
  func withLiteral<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.with(cmark_node_get_literal(pointer), body)
  }

  /// Calls `body` with the destination of a link or image.
  func withURL<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.with(cmark_node_get_url(pointer), body)
  }

  /// Calls `body` with the title of a link or image, empty if it has none.
  func withTitle<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.with(cmark_node_get_title(pointer), body)
  }

  /// Calls `body` with the info string of a fenced code block, empty if it has none.
  func withFenceInfo<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe Self.with(cmark_node_get_fence_info(pointer), body)
  }

  private static func with<Result>(
    _ string: UnsafePointer<CChar>?, _ body: (Span<UInt8>) -> Result
  ) -> Result {
    guard let string = unsafe string else { return body(Span()) }
    let buffer = unsafe UnsafeRawBufferPointer(start: string, count: strlen(string))
    return unsafe body(Span(_unsafeElements: buffer.assumingMemoryBound(to: UInt8.self)))
  }
}
