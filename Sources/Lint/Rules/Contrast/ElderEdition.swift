import Accessibility
import HTML

/// Tells which pages are meant for older readers.
enum ElderEdition {
  /// Whether a page says that it belongs to an edition for older readers.
  ///
  /// By `data-edition="elder"` on `html` or `body`, by a class `elder` there, or by its title.
  static func holds(_ page: AccessiblePage) -> Bool {
    let tree = page.tree
    let roots = [tree.root, tree.elements(.body).first].compactMap(\.self)
    return roots.contains { isMarked($0, tree) } || titleSaysSo(tree)
  }

  private static func isMarked(_ element: PageTree.NodeID, _ tree: PageTree) -> Bool {
    if tree.tokens(.class, of: element).contains(where: { $0.elementsEqual("elder".utf8) }) {
      return true
    }
    return tree.attributes(of: element).contains { attribute in
      attribute.name == .unknown && tree.name(of: attribute) == "data-edition"
        && tree.value(of: attribute).elementsEqual("elder".utf8)
    }
  }

  private static func titleSaysSo(_ tree: PageTree) -> Bool {
    guard let title = tree.elements(.title).first else { return false }
    let text = tree.textContent(of: title)
    return names.contains { text.contains($0) }
  }

  /// What such editions are called (工信厅信管函〔2021〕67号, annex 2), and what sites call them.
  private static let names = ["长辈版", "亲情版", "关爱版", "关怀版", "老年版", "敬老版", "适老版", "适老化"]
}
