import Accessibility
import Diagnostics
import HTML

/// Landmarks of one kind can be told apart by their names.
struct LandmarkUnique: Rule {
  static let metadata = RuleMetadata(
    id: "landmark-unique", severity: .warning,
    summary: Message(zh: "同类地标名称不同", en: "Landmarks of one kind have different names"),
    rationale: Message(
      zh: """
        读屏软件把地标列成一张表。表里有三个没有名称的“导航”，或两个同名的，用户只能一个个进去听。\
        只有一个的不必命名。
        """,
      en: """
        Screen readers list the landmarks of a page. Where the list says “navigation” three times, \
        people must enter each to find out what it holds. A landmark that is the only one of its \
        kind needs no name.
        """),
    help: Message(
      zh: "用 aria-label 或 aria-labelledby 给每个起不同的名称",
      en: "give each a name of its own with aria-label or aria-labelledby"),
    requirements: [.wcag(.sc1_3_1)], sets: [],
    passing: [
      Example("<nav>栏目</nav><main><h1>通知</h1></main>"),
      Example(#"<nav aria-label="主导航">栏目</nav><nav aria-label="页内目录">目录</nav>"#),
      Example(#"<nav>栏目</nav><nav aria-label="面包屑">首页</nav>"#),
      Example(#"<nav aria-label="专题">甲</nav><section aria-label="专题">乙</section>"#),
    ],
    failing: [
      Example("<nav>栏目</nav>↓<nav>友情链接</nav>"),
      Example(
        #"<aside aria-label="相关">甲</aside>↓<aside aria-label=" 相关 ">乙</aside><aside>丙</aside>"#),
      Example(#"<div role="search">甲</div>↓<search>乙</search>"#),
    ],
    inapplicable: [
      Example("<p>没有地标</p>"),
      Example(#"<section>没有名称的 section 不是地标</section><form>也不是</form>"#),
      Example("<main>甲</main><main>乙</main>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let landmarks = page.landmarks.filter { !Self.isUnique($0.role) }
    guard landmarks.count > 1 else {
      for landmark in landmarks { reporter.pass(landmark.node) }
      return
    }
    var seen = Set<Title>(minimumCapacity: landmarks.count)
    for landmark in landmarks {
      let name = StableHash.of(page.nameBytes(of: landmark.node).span)
      if seen.insert(Title(role: landmark.role, name: name)).inserted {
        reporter.pass(landmark.node)
      } else {
        reporter.fail(landmark.node, message(landmark.role, page.name(of: landmark.node)))
      }
    }
  }

  /// A landmark's role with the hash of its name.
  private struct Title: Hashable {
    let role: Role
    let name: UInt64
  }

  /// Whether there should be only one anyway, which other rules ask.
  private static func isUnique(_ role: Role) -> Bool {
    role == .main || role == .banner || role == .contentinfo
  }

  private func message(_ role: Role, _ name: String) -> Message {
    guard !name.isEmpty else {
      return Message(
        zh: "前面已有一个没有名称的地标 \(role.rawValue)",
        en: "there is another landmark \(role.rawValue) without a name before")
    }
    return Message(
      zh: "前面已有一个叫“\(name)”的地标 \(role.rawValue)",
      en: "there is another landmark \(role.rawValue) called “\(name)” before")
  }
}
