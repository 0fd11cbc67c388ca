import HTML

@testable import CSS

/// A small page with the sheets in its `style` elements, and questions about its `#x`.
struct StyledPage {
  let tree: PageTree
  let cascade: Cascade

  init(_ html: String, environment: MediaEnvironment = .screen, isIncomplete: Bool = false) {
    tree = PageParser.parse(Array("<!doctype html><html lang=zh>\(html)".utf8))
    let members = StyleSource.sources(of: tree).compactMap { source -> StyleSet.Member? in
      guard case .embedded(let sheet, let media) = source else { return nil }
      return StyleSet.Member(sheet, media: media)
    }
    cascade = Cascade(
      tree, styles: StyleSet(members, environment: environment, isIncomplete: isIncomplete))
  }

  /// The element with an id; the document without one.
  func element(_ id: String = "x") -> PageTree.NodeID {
    tree.element(id: id) ?? PageTree.document
  }

  /// The answer for a property of `#x` as text; "?" and the reason where it is unknown.
  func answer(_ property: String) -> String {
    let x = element()
    switch property {
    case "color": return text(cascade.color(of: x)) { $0.hexText }
    case "background-color": return text(cascade.backgroundColor(of: x)) { $0.hexText }
    case "font-size": return text(cascade.fontSize(of: x), number)
    case "font-weight": return text(cascade.fontWeight(of: x), number)
    case "letter-spacing": return text(cascade.letterSpacing(of: x), number)
    case "word-spacing": return text(cascade.wordSpacing(of: x), number)
    case "line-height": return text(cascade.lineHeight(of: x)) { "\($0)" }
    case "opacity": return text(cascade.opacity(of: x), number)
    case "rotation": return text(cascade.rotation(of: x), number)
    case "contrast":
      let looks = TextLooks(cascade)
      let look = looks.looks(of: x)
      return look.colours.map { number($0.contrast) } ?? "?\(look.unknown.map { "\($0)" } ?? "")"
    case "before": return text(cascade.generatedText(.before, of: x)) { $0 }
    case "after": return text(cascade.generatedText(.after, of: x)) { $0 }
    case "left", "top", "width", "height", "margin-left":
      return Property.named(property).map { text(cascade.dimension($0, of: x)) { "\($0)" } } ?? "-"
    default:
      guard let property = Property.named(property) else { return "-" }
      return text(cascade.text(property, of: x)) { $0 ?? "none" }
    }
  }

  private func text<Value>(_ answer: Answer<Value>, _ form: (Value) -> String) -> String {
    switch answer {
    case .known(let value): form(value)
    case .unknown(let reason): "?\(reason)"
    }
  }

  private func number(_ number: Double) -> String {
    let rounded = (number * 100).rounded() / 100
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}

extension TextLooks {
  /// The look of the text in an element.
  fileprivate func looks(of element: PageTree.NodeID) -> TextLook {
    let number = number(of: element)
    return looks[number]
  }
}
