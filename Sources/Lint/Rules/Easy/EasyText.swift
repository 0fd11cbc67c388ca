import Accessibility
import Diagnostics
import HTML

/// The lines of text that a page calls easy to read: those whose language has the subtag `simple`.
///
/// `simple` is the variant that BCP 47 registers for simplified forms of a language, so that a page, or
/// a part of one, says on anybody's site that it is an easy-to-read version: `zh-Hans-simple`.
struct EasyText {
  /// A line of a paragraph, an item or a definition, up to the next line break.
  struct Line {
    /// The block that it stands in.
    var block: PageTree.NodeID
    /// Its first text, to point at.
    var start: PageTree.NodeID
    /// Its words, without names in 《》.
    var words = ""
    /// Its words, without those that lead to an explanation, too.
    var unexplainedWords = ""
  }

  /// The lines in document order; none on other pages.
  private(set) var lines: [Line] = []

  private init(_ page: AccessiblePage) {
    let tree = page.tree
    let isEasy = tree.elements(with: .lang).contains { element in
      EasyLanguage.isMarked(tree.value(.lang, of: element) ?? "")
    }
    guard isEasy, let root = MainContent.of(page).root else { return }
    let texts = Set(MainContent.of(page).texts)
    var open: PageTree.NodeID?
    for node in tree.descendants(of: root) {
      if tree.isElement(node, .br) { open = nil }
      guard texts.contains(node),
        let block = tree.ancestors(of: node).first(where: { tree.isElement($0, in: Self.blocks) }),
        tree.closest(.blockquote, above: node) == nil,
        EasyLanguage.isMarked(page.language(of: node) ?? "")
      else { continue }
      if open != block { lines.append(Line(block: block, start: node)) }
      open = block
      let words = tree.text(of: node).replacing("\n", with: "")
      lines[lines.count - 1].words += words
      lines[lines.count - 1].unexplainedWords += tree.isExplained(node) ? "，" : words
    }
    for index in lines.indices {
      lines[index].words.replace(Self.name, with: "《》")
      lines[index].unexplainedWords.replace(Self.name, with: "《》")
    }
  }

  /// The name of a document.
  private static var name: Regex<Substring> { /《[^》]*》/ }

  /// Returns the lines of a page.
  static func of(_ page: AccessiblePage) -> [Line] {
    page.remembered(EasyText.init).lines
  }

  private static let blocks: TagSet = [.p, .li, .dd]
}

extension EasyText.Line {
  /// The sentences of the line; what ends it counts as one, punctuation alone does not.
  var sentences: [Substring] {
    words.split { "。！？!?".contains($0) }.filter { $0.contains { $0.isLetter || $0.isNumber } }
  }
}

extension Reporter {
  /// Fails each easy line of a page of which there is something to say, at its beginning.
  mutating func failEasyLines(
    of page: AccessiblePage, where fault: (EasyText.Line) -> Message?
  ) {
    for line in EasyText.of(page) {
      if let message = fault(line) {
        fail(line.block, message, at: page.tree.spanWithoutSpace(of: line.start))
      } else {
        pass(line.block)
      }
    }
  }
}
