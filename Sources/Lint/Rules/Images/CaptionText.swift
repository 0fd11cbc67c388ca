import Accessibility
import HTML

/// The words of a caption: without the figure's number, punctuation and case.
struct CaptionText: Equatable {
  private let words: String

  var isEmpty: Bool { words.isEmpty }

  init(_ text: String) {
    var rest = text.drop(while: \.isWhitespace)
    if let label = Self.labels.first(where: rest.hasPrefix) {
      let behind = rest.dropFirst(label.count).drop(while: \.isWhitespace)
      if behind.first?.isNumber ?? false {
        rest = behind.drop { $0.isNumber || "-—.".contains($0) }
      }
    }
    words = rest.filter { $0.isLetter || $0.isNumber }.lowercased()
  }

  private static let labels = ["图片", "照片", "图", "Figure", "Fig.", "Fig"]

  /// Returns the caption of an image: its figure's, or a short text directly behind it.
  static func caption(of image: PageTree.NodeID, on page: AccessiblePage) -> CaptionText? {
    let tree = page.tree
    if let figure = tree.ancestors(of: image).prefix(16)
      .first(where: { tree.isElement($0, .figure) })
    {
      let images = tree.descendants(of: figure).prefix(200).filter { tree.isElement($0, .img) }
      guard images.count == 1 else { return nil }
      let caption = tree.children(of: figure).first { tree.isElement($0, .figcaption) }
      return caption.map { CaptionText(page.visibleText(of: $0)) }
    }
    // A link's text, or a cell's, is another rule's business.
    guard let parent = tree.parent(of: image), tree.isElement(parent, in: [.p, .div, .center])
    else { return nil }
    var text = ""
    var next = tree.nextSibling(of: image)
    while let node = next, text.utf8.count <= 240 {
      text += tree.text(of: node) + page.textStart(of: node)
      next = tree.nextSibling(of: node)
    }
    if !text.allSatisfy(\.isWhitespace) { return text.count > 80 ? nil : CaptionText(text) }
    guard let behind = tree.nextElement(behind: parent), tree.isElement(behind, in: [.p, .div])
    else { return nil }
    let caption = page.textStart(of: behind)
    return caption.count > 80 ? nil : CaptionText(caption)
  }
}
