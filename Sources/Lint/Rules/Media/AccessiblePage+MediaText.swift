import Accessibility
import HTML

extension AccessiblePage {
  /// Whether text near a recording has one of some words: in its section, before or behind it.
  ///
  /// Looked at are the texts, names and links of the nearest elements around it, up to the section,
  /// article or main part that it stands in.
  func hasWords(_ words: [String], near recording: PageTree.NodeID) -> Bool {
    let own = name(of: recording) + " " + description(of: recording)
    if contains(words, own) { return true }
    var region = recording
    for ancestor in tree.ancestors(of: recording) {
      guard !tree.isElement(ancestor, in: [.body, .html]) else { break }
      region = ancestor
      if tree.isElement(ancestor, in: [.section, .article, .main, .figure, .li, .td]) { break }
    }
    if region == recording { return false }
    return contains(words, visibleText(of: region))
      || tree.isElement(region, in: [.figure, .li, .td])
        && hasWordsAround(words, region)
  }

  /// Whether the elements directly before and behind a figure, list item or cell have the words.
  private func hasWordsAround(_ words: [String], _ region: PageTree.NodeID) -> Bool {
    let siblings = tree.parent(of: region).map { Array(tree.children(of: $0)) } ?? []
    let elements = siblings.filter { tree[$0].kind == .element }
    guard let place = elements.firstIndex(of: region) else { return false }
    return [place - 1, place + 1].contains {
      elements.indices.contains($0) && contains(words, visibleText(of: elements[$0]))
    }
  }

  private func contains(_ words: [String], _ text: String) -> Bool {
    let text = text.lowercased()
    return words.contains { text.contains($0) }
  }
}
