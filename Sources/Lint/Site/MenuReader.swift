import Accessibility
import Diagnostics
import HTML

/// Reads the menus of one page and the places where it offers help.
struct MenuReader {
  private let page: AccessiblePage
  private let tree: PageTree
  private let language: ArraySlice<UInt8>
  /// The `a` elements, and a hash of where each leads; 0 for a place on the page itself.
  private let elements: PageTree.Elements
  private let targets: [UInt64]

  /// - Parameter targets: A hash of where each `a` element leads; 0 for a place on the page itself.
  init(_ page: AccessiblePage, targets: [UInt64]) {
    self.page = page
    tree = page.tree
    language = page.tree.root.flatMap { page.tree.bytes(.lang, of: $0) } ?? []
    elements = page.tree.elements(.a)
    self.targets = targets
  }

  /// The menus that have a name, or are the only one without; those with fewer than two links and
  /// trails that say where the page stands are left out.
  func menus() -> [Menu] {
    let places = page.landmarks.filter { $0.role == .navigation }.prefix(Menu.menuLimit)
    let kinds = places.map { kind(page.name(of: $0.node)) }
    var menus: [Menu] = []
    for (place, kind) in zip(places, kinds) where kinds.count(where: { $0 == kind }) == 1 {
      guard !TrailName.matches(page.name(of: place.node)) else { continue }
      let links = links(in: place.node)
      guard links.count > 1 else { continue }
      menus.append(Menu(node: place.node, kind: kind, links: links))
    }
    return menus
  }

  private func kind(_ name: String) -> UInt32 {
    var hash = StableHash()
    hash.add(language.span)
    hash.add(0)
    hash.add(name)
    return UInt32(truncatingIfNeeded: hash.value)
  }

  private func links(in menu: PageTree.NodeID) -> [UInt32] {
    var found: [UInt32] = []
    var index = elements.partitioningIndex { menu < $0 }
    while index < elements.count, tree.contains(menu, elements[index]), found.count < Menu.linkLimit
    {
      defer { index += 1 }
      guard targets[index] != 0, page.isExposed(elements[index]) else { continue }
      let link = UInt32(truncatingIfNeeded: targets[index])
      if !found.contains(link) { found.append(link) }
    }
    return found
  }

  /// The places outside of the main content where people find help.
  func helpPlaces() -> [HelpPlace] {
    let main = page.landmarks.first { $0.role == .main }?.node
    guard let main else { return [] }
    var places: [HelpPlace] = []
    for (link, target) in zip(elements, targets)
    where target != 0 && !tree.contains(main, link) && page.isExposed(link) && isHelp(link) {
      places.append(
        HelpPlace(
          node: link, target: UInt32(truncatingIfNeeded: target),
          region: link < main ? .before : .behind))
      if places.count == HelpPlace.limit { break }
    }
    return places
  }

  private func isHelp(_ link: PageTree.NodeID) -> Bool {
    guard let address = tree.bytes(.href, of: link) else { return false }
    if Self.schemes.contains(where: { ByteScan.starts(address.span, at: 0, with: $0.span) }) {
      return true
    }
    return Self.helpNames.holds(page.nameBytes(of: link).span)
  }

  /// How addresses of people begin.
  private static let schemes = ["tel:", "mailto:"].map { Array($0.utf8) }

  /// What links to help are called (WCAG 2.2, 3.2.6: people to ask, ways to contact them, help for
  /// oneself, automatic answers).
  private static let helpNames: WordList = [
    "联系我们", "联系方式", "联系方式和热线", "联络我们", "求助", "帮助", "使用帮助", "帮助中心", "网站帮助",
    "在线咨询", "我要咨询", "咨询投诉", "互动交流", "在线客服", "智能客服", "智能问答", "人工客服", "客服", "常见问题",
    "意见反馈", "问题反馈", "网站纠错", "我要写信", "领导信箱", "聯絡我們", "說明",
    "contact", "contact us", "help", "help centre", "help center", "support", "faq", "feedback",
    "chat",
  ]
}

extension RandomAccessCollection where Index == Int {
  /// Returns the first index from which on a condition holds, for elements sorted by it.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
