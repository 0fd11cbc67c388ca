import HTML

/// What is remarkable about the characters of a page, found in one pass over its text.
///
/// Text that is code and text that nobody meets are left out. Every rule about characters asks the
/// survey, so that none of them reads the text again.
package struct TextSurvey: Sendable {
  /// The texts with marks, in document order, those of attributes last.
  package private(set) var pieces: [TextPiece] = []
  /// The marks in the order of the texts.
  package private(set) var marks: [TextMark] = []
  /// The number of Chinese characters that have their language from the page.
  package private(set) var hanLetters = 0
  /// The number of letters from A to Z that have their language from the page.
  package private(set) var latinLetters = 0
  /// The number of texts that were looked at.
  package private(set) var textCount = 0

  /// Whether the page says that it is in Chinese.
  package let isPageChinese: Bool
  /// Whether the page declares a language.
  package let hasPageLanguage: Bool

  init(_ page: AccessiblePage) {
    let language = page.tree.root.flatMap { page.tree.value(.lang, of: $0) } ?? ""
    hasPageLanguage = !language.isEmpty
    isPageChinese = language.lowercased().split(separator: "-").first == "zh"
    addTexts(of: page)
    addAttributes(of: page)
  }

  /// Returns the marks of a kind with their texts.
  package func marks(_ kind: TextMark.Kind) -> [(piece: TextPiece, range: Range<Int>)] {
    marks.isEmpty ? [] : marks.lazy.filter { $0.kind == kind }.map { (pieces[$0.piece], $0.range) }
  }

  /// Whether most of the text is in the script of the language that the page declares.
  ///
  /// A Chinese character weighs as much as three letters; without text the answer is no.
  package var isInPageLanguage: Bool {
    isPageChinese ? hanLetters * 3 > latinLetters : latinLetters > hanLetters * 3
  }

  private mutating func addTexts(of page: AccessiblePage) {
    let tree = page.tree
    var next = 0
    // Where the part with a language of its own ends that is being read.
    var foreignEnd = 0
    while next < tree.count {
      let node = PageTree.NodeID(next)
      let data = tree[node]
      next += 1
      switch data.kind {
      case .element:
        if data.namespace != .html || tree.isElement(node, in: .verbatim) {
          next = Int(data.end)
        } else if node.position >= foreignEnd, data.tag != .html, tree.has(.lang, of: node) {
          foreignEnd = Int(data.end)
        }
      case .text:
        let bytes = tree.textBytes(of: node)
        guard !Self.isLineEnd(bytes), let parent = tree.parent(of: node) else { continue }
        let isTitle = tree.isElement(parent, .title)
        guard isTitle || page.isExposed(node) else { continue }
        add(
          TextPiece(element: parent, bytes: bytes, source: data.span),
          // A part of a title cannot say its language.
          inheritsLanguage: node.position >= foreignEnd && !isTitle)
      default: break
      }
    }
  }

  /// Whether a text is no more than the end of a line between two tags, as every other text is.
  private static func isLineEnd(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 1 && bytes.first == UInt8(ascii: "\n")
  }

  private mutating func addAttributes(of page: AccessiblePage) {
    for name in [AttributeName.alt, .title, .ariaLabel, .placeholder] {
      for element in page.tree.elements(with: name) where page.isExposed(element) {
        guard let attribute = page.tree.attribute(name, of: element) else { continue }
        let bytes = page.tree.value(of: attribute)
        let piece = TextPiece(
          element: element, bytes: bytes, source: attribute.valueSpan, isAttribute: true)
        add(piece, inheritsLanguage: false)
      }
    }
  }

  private mutating func add(_ piece: TextPiece, inheritsLanguage: Bool) {
    guard !piece.bytes.isEmpty else { return }
    var scan = TextScan(piece.bytes)
    scan.run()
    textCount += 1
    if inheritsLanguage {
      hanLetters += scan.hanLetters
      latinLetters += scan.latinLetters
      if hasPageLanguage { scan.markForeign(isPageChinese: isPageChinese) }
    }
    guard !scan.marks.isEmpty else { return }
    for (kind, range) in scan.marks {
      marks.append(TextMark(kind: kind, piece: pieces.count, range: range))
    }
    pieces.append(piece)
  }
}

extension TagSet {
  /// Elements whose text is not prose: code, scripts, what a reader types.
  fileprivate static let verbatim: TagSet = [
    .code, .kbd, .pre, .samp, .script, .style, .textarea, .var,
  ]
}
