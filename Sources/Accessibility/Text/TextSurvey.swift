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
    var scan = TextScan()
    addTexts(of: page, &scan)
    addAttributes(of: page, &scan)
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

  private mutating func addTexts(of page: AccessiblePage, _ scan: inout TextScan) {
    let tree = page.tree
    let text = tree.text
    var verbatim = NestedParts(Self.verbatimElements(of: tree), of: tree)
    var foreign = NestedParts(tree.elements(with: .lang).filter { tree[$0].tag != .html }, of: tree)
    for node in tree.texts {
      guard !verbatim.hold(node), let parent = tree.parent(of: node) else { continue }
      let isTitle = tree.isElement(parent, .title)
      guard isTitle || page.isExposed(node) else { continue }
      // A part of a title cannot say its language.
      let inheritsLanguage = !isTitle && !foreign.hold(node)
      survey(text, tree[node].content, inheritsLanguage, &scan) {
        TextPiece(element: parent, bytes: $0, source: tree[node].span)
      }
    }
  }

  /// The elements whose text is not prose: code, scripts, what a reader types, drawings, formulas.
  private static func verbatimElements(of tree: PageTree) -> [PageTree.NodeID] {
    let elements = verbatimTags.flatMap { Array(tree.elements($0)) }
    return elements + tree.foreignElements(.svg) + tree.foreignElements(.math)
  }

  private static let verbatimTags: [Tag] = [
    .code, .kbd, .pre, .samp, .script, .style, .textarea, .var,
  ]

  private mutating func addAttributes(of page: AccessiblePage, _ scan: inout TextScan) {
    for name in [AttributeName.alt, .title, .ariaLabel, .placeholder] {
      for element in page.tree.elements(with: name) where page.isExposed(element) {
        guard let attribute = page.tree.attribute(name, of: element) else { continue }
        survey(page.tree.text, attribute.valueRange, false, &scan) {
          TextPiece(element: element, bytes: $0, source: attribute.valueSpan, isAttribute: true)
        }
      }
    }
  }

  /// Looks at a text; `piece` says what it is, if something about it is remarkable.
  private mutating func survey(
    _ all: [UInt8], _ place: Range<Int32>, _ inheritsLanguage: Bool, _ scan: inout TextScan,
    piece: (ArraySlice<UInt8>) -> TextPiece
  ) {
    guard !place.isEmpty else { return }
    let range = Int(place.lowerBound)..<Int(place.upperBound)
    scan.run(all, in: range)
    textCount += 1
    if inheritsLanguage {
      hanLetters += scan.hanLetters
      latinLetters += scan.latinLetters
      if hasPageLanguage { scan.markForeign(isPageChinese: isPageChinese, count: range.count) }
    }
    guard !scan.marks.isEmpty else { return }
    for (kind, range) in scan.marks {
      marks.append(TextMark(kind: kind, piece: pieces.count, range: range))
    }
    pieces.append(piece(all[range]))
  }
}

/// Parts of a page, each with all that stands inside; asked for nodes in document order.
private struct NestedParts {
  private let roots: [PageTree.NodeID]
  private var next = 0
  private let tree: PageTree
  private var end: Int32 = 0

  init(_ roots: [PageTree.NodeID], of tree: PageTree) {
    self.roots = roots.sorted()
    self.tree = tree
  }

  /// Whether a node, which is not before the last one asked for, stands in one of the parts.
  mutating func hold(_ node: PageTree.NodeID) -> Bool {
    while next < roots.count, roots[next] < node {
      let root = roots[next]
      end = max(end, tree[root].end)
      next += 1
    }
    return node.index < end
  }
}
