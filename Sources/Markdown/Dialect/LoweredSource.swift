/// Markdown in which everything beyond CommonMark is written as plain CommonMark.
///
/// A block construct becomes an HTML comment line, and a piece of inline text that belongs to it
/// (a cell, a term, a label) a heading line; an inline construct becomes a token inside the text.
/// libcmark parses this once, and the renderer turns comments and tokens back into their meaning.
/// Wherever a token ends up in code, a URL or raw HTML, the author's own text is put back.
struct LoweredSource {
  /// The author's text.
  let original: [UInt8]
  /// The CommonMark text for libcmark.
  var bytes: [UInt8] = []
  /// What the tokens in `bytes` stand for, by token number.
  var constructs: [LoweredConstruct] = []
  /// Whether invisible bytes have to be taken out of literals.
  var hasInvisibleBytes = false
  /// Where `bytes` came from.
  private(set) var offsets = OffsetMap()

  init(_ original: [UInt8]) {
    self.original = original
  }

  /// The byte on both sides of a token's number.
  static let tokenByte: UInt8 = 0x02

  /// Appends bytes that stand in the source from `offset` on.
  mutating func copy(_ bytes: ArraySlice<UInt8>, from offset: Int) {
    offsets.add(lowered: self.bytes.count, source: offset)
    self.bytes.append(contentsOf: bytes)
  }

  /// Appends bytes that the author did not write; they count as being at `offset`.
  mutating func insert(_ bytes: some Sequence<UInt8>, at offset: Int) {
    offsets.add(lowered: self.bytes.count, source: offset)
    self.bytes.append(contentsOf: bytes)
  }

  /// Registers a construct and returns its token.
  mutating func token(for construct: LoweredConstruct) -> [UInt8] {
    hasInvisibleBytes = true
    constructs.append(construct)
    return [Self.tokenByte] + Array(String(constructs.count - 1).utf8) + [Self.tokenByte]
  }
}

/// A construct of the dialect behind a token.
struct LoweredConstruct {
  enum Kind {
    indirect case directive(Directive)
    /// Ends the heading line that holds a container's label.
    case labelEnd
    case directiveEnd
    indirect case table(TableShape)
    case tableEnd
    case footnote(label: String)
    case footnoteEnd
    case definitionList
    case definition
    case definitionEnd
    case definitionListEnd
    indirect case inlineDirective(Directive)
    case inlineDirectiveEnd
    /// Behind an image.
    case attributes([Attribute])
    /// At the end of a heading.
    case headingAttributes([Attribute])
    case footnoteReference(label: String)
  }

  var kind: Kind
  /// The author's bytes that the token replaced.
  var source: Range<Int>
  /// For a block whose lines were rewritten, the token at its end: putting the author's text back
  /// replaces everything up to there.
  var end: Int?
  /// The bytes before the construct on its first line, which a code block may have taken away.
  var indentation = 0
}

/// The measures of a pipe table.
struct TableShape {
  var alignments: [ColumnAlignment]
  /// The number of body rows.
  var rows: Int
  /// Whether the first heading behind the token is the caption.
  var hasCaption: Bool
  /// The number of leading columns whose cells head their row.
  var rowHeaders: Int
  /// The attributes of the caption line.
  var attributes: [Attribute]
}
