import Accessibility
import HTML

/// A link whose text says no more than that it is a link.
struct VagueLink {
  let element: PageTree.NodeID
  /// The text, as assistive technology is told it.
  let name: String
  /// Whether other text in the same sentence, item or cell may say where it leads.
  let hasContext: Bool

  /// Creates one from a link; `nil` if its text, or a description such as a title, says more.
  private init?(_ link: PageTree.NodeID, on page: AccessiblePage) {
    guard Self.mayBeEmptyPhrase(page.nameBytes(of: link).span) else { return nil }
    let (name, description) = (page.name(of: link), page.description(of: link))
    guard Self.isEmptyPhrase(name), description.isEmpty || Self.isEmptyPhrase(description) else {
      return nil
    }
    element = link
    self.name = name
    hasContext = LinkContext(of: link, on: page).hasText
  }

  /// Hands out the exposed links of a page that have a name, those that are vague as such.
  static func forEachLink(
    on page: AccessiblePage, _ body: (PageTree.NodeID, VagueLink?) -> Void
  ) {
    for (link, vague) in page.remembered(NamedLinks.init).links { body(link, vague) }
  }

  /// The exposed links of a page that have a name.
  private struct NamedLinks {
    let links: [(PageTree.NodeID, VagueLink?)]

    init(_ page: AccessiblePage) {
      var links: [(PageTree.NodeID, VagueLink?)] = []
      for anchor in page.tree.elements(.a)
      where page.tree.has(.href, of: anchor) && page.isExposed(anchor)
        && page.role(of: anchor) == .link && page.hasName(anchor)
      {
        links.append((anchor, VagueLink(anchor, on: page)))
      }
      for other in page.exposedHTMLElements(withRole: { $0 == .link })
      where !page.tree.isElement(other, .a) && page.hasName(other) {
        links.append((other, VagueLink(other, on: page)))
      }
      self.links = links
    }
  }

  /// Whether the letters of a text, without arrows and brackets, are a phrase that says nothing.
  private static func isEmptyPhrase(_ text: String) -> Bool {
    guard mayBeEmptyPhrase(text.utf8.span) else { return false }
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    return phrases.contains(String(String.UnicodeScalarView(letters)).lowercased())
  }

  /// Whether the letters of a text have the hash of such a phrase.
  private static func mayBeEmptyPhrase(_ text: Span<UInt8>) -> Bool {
    text.count <= longest && hash(text).map(hashes.contains) ?? false
  }

  /// The longest text in bytes that can be such a phrase with signs around it.
  private static let longest = 64

  private static let hashes = Set(phrases.compactMap { hash($0.utf8.span) })
  /// The bytes of the longest phrase.
  private static let longestPhrase = phrases.map(\.utf8.count).max() ?? 0

  /// A number for the small Latin letters and the characters of three bytes in a text, which is
  /// the same with signs around them; `nil` if they are more than in any phrase.
  private static func hash(_ bytes: Span<UInt8>) -> UInt32? {
    var hash: UInt32 = 2_166_136_261
    var left = longestPhrase
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      let isCharacter = 0xE4...0xE9 ~= first
      let length = isCharacter ? 3 : 1
      if isCharacter || ASCII.isLetter(first) {
        guard left >= length else { return nil }
        left -= length
        let letter =
          isCharacter
          ? UInt32(first) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
          : UInt32(ASCII.lower(first))
        hash = (hash ^ letter) &* 16_777_619
      }
      index += length
    }
    return hash
  }

  private static let phrases: Set<String> = [
    "更多", "更多内容", "更多信息", "了解更多", "查看更多", "点击更多", "详情", "查看详情", "点击查看详情", "详细",
    "详细信息", "查看", "点击查看", "点击", "点这里", "点此", "点击此处", "点击这里", "请点击", "请点击这里", "请点击此处",
    "这里", "此处", "链接", "点击链接", "进入", "点击进入", "阅读全文", "全文", "查看全文", "继续阅读", "阅读更多", "下载",
    "点击下载", "附件", "打开", "跳转", "此文", "此文件", "该文件", "此页", "该页", "此链接", "该链接", "这个", "这一页",
    "点我", "戳这里", "戳我", "猛戳", "看这里", "看详情", "查看原文", "查看内容", "查看全部", "全部", "展开", "展开全部",
    "了解详情", "了解", "详见", "详见此处", "详细内容", "具体内容", "原文", "原文链接", "阅读原文", "阅读", "请看这里", "这个链接",
    "本链接", "链接地址", "网址", "网页链接", "点击进入查看", "点击浏览", "点击阅读", "立即查看", "马上查看", "去看看", "进去看看",
    "更多详情", "更多资讯", "查看更多内容", "查看更多信息", "点击加载更多",
    "more", "readmore", "learnmore", "seemore", "viewmore", "details", "moredetails", "viewdetails",
    "click", "clickhere", "here", "link", "thislink", "go", "continue", "download", "open", "view",
    "thispage", "thisarticle", "thisdocument", "thisfile", "thisform", "thisitem", "thisone",
    "thispost", "thisproduct", "thisreport", "thissite", "thisstory", "thisvideo", "thiswebsite",
  ]
}
