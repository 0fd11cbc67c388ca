import CSS
import Diagnostics
import HTML

/// The colours that tokens have in one appearance, found by the cascade as on a real page.
struct TokenColours {
  private let cascade: Cascade
  private let root: PageTree.NodeID
  private var answers: [String: Answer<Colour>] = [:]

  /// Styles a page that shows each token as the colour of one paragraph.
  init(of names: [String], in appearance: Appearance, styles: StyleSet) {
    let paragraphs = names.map { #"<p style="color:var(\#($0))">"# }.joined()
    let page = "<!DOCTYPE html><html \(appearance.attributes)><body>\(paragraphs)"
    let tree = PageParser.parse(Array(page.utf8))
    cascade = Cascade(tree, styles: styles)
    root = tree.elements(.html).first ?? PageTree.document
    for (name, paragraph) in zip(names, tree.elements(.p)) {
      answers[name] = cascade.color(of: paragraph)
    }
  }

  /// The colour of a token; `nil` if it has none that can be computed.
  subscript(_ name: String) -> Colour? { answers[name]?.value }

  /// Whether a token is declared for the whole page.
  func declares(_ name: String) -> Bool { cascade.declared(named: name, of: root) != nil }

  /// Where the colour of a token is declared; a token that is another one leads to that.
  func place(of name: String) -> SourceSpan? {
    var name = name
    var place: SourceSpan?
    var visited: Set<String> = []
    while visited.insert(name).inserted, let style = cascade.declared(named: name, of: root) {
      if case .file(let path, let range) = style.place {
        place = SourceSpan(path: path, offset: range.offset, length: range.length)
      }
      guard style.value.hasPrefix("var("), style.value.hasSuffix(")") else { break }
      name = String(style.value.dropFirst("var(".count).dropLast())
    }
    return place
  }
}
