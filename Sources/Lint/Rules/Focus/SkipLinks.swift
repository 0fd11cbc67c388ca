import Accessibility
import HTML

/// The links that lead past the repeated blocks at a page's head.
struct SkipLinks {
  private let page: AccessiblePage

  init(_ page: AccessiblePage) {
    self.page = page
  }

  /// The first element of the page's own content: `main`, or else the first `h1`.
  var startOfContent: PageTree.NodeID? {
    page.landmarks.first { $0.role == .main }?.node
      ?? page.headings.first { $0.level == 1 }?.node
  }

  /// Whether a link leads to a place on the same page.
  func leadsWithin(_ link: PageTree.NodeID) -> Bool {
    guard let address = page.tree.bytes(.href, of: link)?.trimmingSpace() else { return false }
    return address.count > 1 && address.first == UInt8(ascii: "#")
  }

  /// Returns the element that a link within the page leads to.
  func target(of link: PageTree.NodeID) -> PageTree.NodeID? {
    guard leadsWithin(link), let address = page.tree.bytes(.href, of: link)?.trimmingSpace() else {
      return nil
    }
    let fragment = address.dropFirst()
    return page.tree.element(id: fragment)
      ?? page.tree.element(id: PercentDecoding.decoded(fragment)[...])
  }

  /// Whether the words of a link or button say that it leads to the content.
  func saysSo(_ element: PageTree.NodeID) -> Bool {
    var bytes: [UInt8] = []
    for scalar in page.tree.textContent(of: element).unicodeScalars
    where scalar.isHan || !scalar.properties.isWhitespace {
      bytes += scalar.utf8
      if bytes.count > 60 { return false }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if Self.leading.occurs(in: text), Self.places.occurs(in: text) { return true }
    let words = text.lowercased()
    return words.hasPrefix("skip") || words.hasPrefix("jumpto")
  }

  private static let leading: WordList = ["跳", "直达", "直接到", "转到", "前往", "进入"]
  private static let places: WordList = ["正文", "内容", "主体", "主要", "导航", "过"]
}
