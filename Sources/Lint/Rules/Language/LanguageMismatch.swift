import Diagnostics
import HTML

/// What the rules about the language of a text say where it is not the declared one.
struct LanguageMismatch {
  private let attribute: PageTree.Attribute
  private let declared: String

  init(_ attribute: PageTree.Attribute, _ tree: PageTree) {
    self.attribute = attribute
    declared = String(decoding: tree.value(of: attribute), as: UTF8.self)
  }

  func report(_ element: PageTree.NodeID, to reporter: inout Reporter) {
    reporter.fail(
      element,
      Message(
        zh: "标明的语言是“\(declared)”，文字却不是",
        en: "the declared language is “\(declared)”, but the text is in another"),
      at: attribute.valueSpan)
  }
}
