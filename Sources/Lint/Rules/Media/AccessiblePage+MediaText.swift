import Accessibility
import HTML

extension AccessiblePage {
  /// Whether text near a recording has one of some words: in its section, before or behind it.
  ///
  /// Looked at are the texts, names and links of the nearest elements around it, up to the section,
  /// article or main part that it stands in.
  func hasWords(_ words: WordList, near recording: PageTree.NodeID) -> Bool {
    let own = name(of: recording) + " " + description(of: recording)
    if words.occurs(in: own) { return true }
    var region = recording
    for ancestor in tree.ancestors(of: recording).prefix(32) {
      guard !tree.isElement(ancestor, in: [.body, .html]) else { break }
      region = ancestor
      if tree.isElement(ancestor, in: [.section, .article, .main, .figure, .li, .td]) { break }
    }
    if region == recording { return false }
    return words.occurs(in: textStart(of: region))
      || tree.isElement(region, in: [.figure, .td])
        && hasWordsAround(words, region)
  }

  /// Whether the elements directly before and behind a figure, list item or cell have the words.
  private func hasWordsAround(_ words: WordList, _ region: PageTree.NodeID) -> Bool {
    return [tree.nextElement(behind: region), tree.elementBefore(region)].contains { sibling in
      sibling.map { words.occurs(in: textStart(of: $0)) } ?? false
    }
  }
}
