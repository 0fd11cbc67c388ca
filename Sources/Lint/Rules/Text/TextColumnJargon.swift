import Accessibility
import Diagnostics
import HTML

/// The names of a site's sections are in everyday words.
struct TextColumnJargon: Rule {
  static let metadata = RuleMetadata(
    id: "text-column-jargon", severity: .warning,
    summary: Message(
      zh: "栏目名称通俗易懂", en: "Names of sections are in everyday words"),
    rationale: Message(
      zh: """
        老年人和认知障碍者看不懂“赋能专区”“干货”这样的栏目名，找不到要办的事。\
        适老化通用设计规范要求栏目名称避免专业术语和网络用语。本规则在导航里的链接中找一份词表上的词。
        """,
      en: """
        Older people and people with cognitive disabilities do not understand sections named in the \
        slang of the network or the jargon of an office. The notice on pages for older readers asks \
        for plain names. The rule looks for a list of such words in the links of navigation.
        """),
    help: Message(zh: "换成人人听得懂的说法", en: "name the section in words that everybody knows"),
    requirements: [.elder(.plainNames)],
    passing: [Example(#"<nav><a href="/a">办事服务</a> <a href="/b">通知公告</a></nav>"#)],
    failing: [
      Example(#"<nav><a href="/a">办事服务</a> ↓<a href="/b">就业赋能</a></nav>"#),
      Example(#"<nav><ul><li>↓<a href="/b">政策干货</a></ul></nav>"#),
    ],
    inapplicable: [
      Example(#"<p><a href="/a">数字赋能残疾人就业的报道</a></p>"#), Example("<nav>没有链接</nav>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    var last: PageTree.NodeID?
    for navigation in tree.elements(.nav) where page.isExposed(navigation) {
      if let last, tree.contains(last, navigation) { continue }
      last = navigation
      let links = tree.descendants(of: navigation).filter {
        tree.isElement($0, .a) && tree.has(.href, of: $0)
      }
      let names = links.map { page.name(of: $0) }.joined(separator: "\n")
      let words = Self.words.filter(names.contains)
      for link in links {
        let name = words.isEmpty ? "" : page.name(of: link)
        if let word = words.first(where: name.contains) {
          reporter.fail(
            link,
            Message(
              zh: "栏目名称里的“\(word)”不好懂",
              en: "“\(word)” in the name of the section is hard to understand"))
        } else {
          reporter.pass(link)
        }
      }
    }
  }

  private static let words = [
    "赋能", "抓手", "闭环", "矩阵", "颗粒度", "生态圈", "触达", "沉浸式", "干货", "种草", "拔草", "吐槽", "打卡", "爆料", "爆款",
    "神器", "小编", "安利", "划重点", "打call", "YYDS", "嗨翻", "围观", "涨姿势", "中台", "底层逻辑",
    "组合拳", "最后一公里",
  ]
}
