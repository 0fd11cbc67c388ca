import Accessibility
import Diagnostics
import HTML

/// Frames with different contents have different names.
struct FrameTitleUnique: Rule {
  static let metadata = RuleMetadata(
    id: "frame-title-unique", severity: .warning,
    summary: Message(
      zh: "内容不同的框架名称也不同", en: "Frames with different contents have different names"),
    rationale: Message(
      zh: """
        读屏用户从名称的列表里选要进的框架。两个框架都叫“视频”，就只能一个一个进去听。\
        同一个地址的框架可以同名；地址不同而内容相同的，本规则分不出来。
        """,
      en: """
        People who use a screen reader choose a frame from a list of names. If two are called \
        “Video” they have to enter each. Frames with one address may share a name; different \
        addresses with the same content the rule cannot know.
        """),
    help: Message(zh: "在名称里写出各自的内容", en: "say in each name what that frame holds"),
    requirements: [.wcag(.sc4_1_2)],
    passing: [
      Example(
        #"<iframe src="a.html" title="东区地图"></iframe><iframe src="b.html" title="西区地图"></iframe>"#),
      Example(
        #"<iframe src="a.html" title="地图"></iframe><iframe src="a.html" title="地图"></iframe>"#),
    ],
    failing: [
      Example(
        #"<iframe src="a.html" title="地图"></iframe>↓<iframe src="b.html" title=" 地图"></iframe>"#),
      Example(
        #"<iframe srcdoc="甲" title="Map"></iframe>↓<iframe srcdoc="乙" title="map"></iframe>"#),
    ],
    inapplicable: [
      Example(#"<iframe src="a.html"></iframe><iframe src="b.html"></iframe>"#),
      Example(#"<iframe src="a.html" title="地图"></iframe>"#),
      Example(
        #"<iframe src="a.html" title="地图"></iframe><iframe src="b.html" title="地图" hidden></iframe>"#
      ),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let frames = page.tree.elements(.iframe)
    guard frames.count > 1 else { return }
    let named = frames.filter { page.isExposed($0) && page.hasName($0) }
    guard named.count > 1 else { return }
    var contents: [String: String] = [:]
    for frame in named {
      let content = content(of: frame, page.tree)
      let name = page.name(of: frame)
      if contents.updateValue(content, forKey: name.lowercased()) ?? content != content {
        reporter.fail(
          frame,
          Message(
            zh: "另一个框架也叫“\(name)”，内容却不同",
            en: "another frame is called “\(name)” too, but holds something else"))
      } else {
        reporter.pass(frame)
      }
    }
  }

  private func content(of frame: PageTree.NodeID, _ tree: PageTree) -> String {
    tree.value(.srcdoc, of: frame).map { "srcdoc \($0)" } ?? tree.value(.src, of: frame) ?? ""
  }
}
