import Accessibility
import Diagnostics
import HTML

/// Links that are called the same lead to the same place.
struct IdenticalLinksSamePurpose: Rule {
  static let metadata = RuleMetadata(
    id: "identical-links-same-purpose", severity: .warning,
    summary: Message(zh: "同名的链接通向同一处", en: "Links of one name lead to one place"),
    rationale: Message(
      zh: """
        链接列表里有三个“更多”，各去一处，读屏用户只能逐个点开试；语音用户说“点击更多”，电脑不知道点哪一个。\
        本规则只认得“更多”“详情”“下载”一类空话的清单，每一组只在第一处报告；文章标题碰巧相同的不报告。
        """,
      en: """
        Three entries “more” in the list of links, each for another place: people with a screen \
        reader have to try them all, and “click more” means nothing to the computer of those who \
        speak. Only empty phrases such as “more” and “details” are looked at, and each group is \
        reported once, at its first link; articles that happen to share a title are not.
        """),
    help: Message(
      zh: "写出各自的去向，例如“更多通知公告”“更多政策文件”",
      en: "say where each leads, such as “More notices” and “More policies”"),
    requirements: [.wcag(.sc2_4_9)], sets: [],
    passing: [
      Example(#"<a href="/a/">更多通知</a> <a href="/b/">更多政策</a>"#),
      Example(#"<p>通知 <a href="/a/">更多</a></p><p>还是通知 <a href="/a/">更多</a></p>"#),
      Example(
        #"<a href="/a/" aria-label="更多通知">更多</a> <a href="/b/" title="政策文件">更多</a>"#),
    ],
    failing: [
      Example(#"<h2>通知</h2>↓<a href="/a/">更多</a><h2>政策</h2><a href="/b/">更多&gt;&gt;</a>"#),
      Example(
        #"<p>甲 ↓<a href="1.html">[详情]</a></p><p>乙 <a href="2.html">详情</a></p><p>丙 <a href="3.html">详情</a></p>"#
      ),
    ],
    inapplicable: [
      Example("<p>没有链接</p>"), Example(#"<a href="/a/" hidden>更多</a>"#),
    ])

  /// Links with the same empty phrase as their text.
  private struct Group {
    var first: PageTree.NodeID
    var name: String
    var address: ArraySlice<UInt8>
    var count = 1
    var leadsElsewhere = false
  }

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    var groups: [String: Group] = [:]
    VagueLink.forEachLink(on: page) { link, vague in
      guard let vague, let address = page.tree.bytes(.href, of: link)?.trimmingSpace() else {
        reporter.pass(link)
        return
      }
      let phrase = String(
        String.UnicodeScalarView(vague.name.unicodeScalars.filter(\.properties.isAlphabetic))
      ).lowercased()
      guard var group = groups[phrase] else {
        groups[phrase] = Group(first: link, name: vague.name, address: address)
        return
      }
      group.count += 1
      group.leadsElsewhere = group.leadsElsewhere || group.address != address
      groups[phrase] = group
    }
    for group in groups.values.sorted(by: { $0.first < $1.first }) {
      guard group.leadsElsewhere else {
        reporter.pass(group.first)
        continue
      }
      reporter.fail(
        group.first,
        Message(
          zh: "\(group.count) 个链接都叫“\(group.name)”，却通向不同的地方",
          en: "\(group.count) links are called “\(group.name)” and lead to different places"))
    }
  }
}
