import HTML

/// The elements among which those that can be focused are.
enum FocusCandidates {
  private static let tags: [Tag] = [
    .a, .area, .audio, .button, .embed, .iframe, .input, .select, .summary, .textarea, .video,
  ]

  /// Returns those that meet a condition, in document order, each once.
  static func matching(
    in tree: PageTree, _ condition: (PageTree.NodeID) -> Bool
  ) -> [PageTree.NodeID] {
    var result: [PageTree.NodeID] = []
    for tag in tags {
      for element in tree.elements(tag) where condition(element) { result.append(element) }
    }
    for elements in [
      tree.foreignElements(.a), tree.elements(with: .tabindex),
      tree.elements(with: .contenteditable),
    ] {
      for element in elements where condition(element) { result.append(element) }
    }
    result.sort()
    return result.enumerated().filter { $0 == 0 || result[$0 - 1] != $1 }.map(\.element)
  }
}
