import Accessibility
import Diagnostics
import HTML

/// Frames have a name.
struct FrameTitle: Rule {
  static let metadata = RuleMetadata(
    id: "frame-title", severity: .error,
    summary: Message(zh: "框架有名称", en: "Frames have a name"),
    rationale: Message(
      zh: """
        读屏软件走到框架时念它的名称，用户据此决定进不进去。没有名称的框架只念“框架”，有的软件念里面网页的网址。\
        name 属性是给程序用的，不算名称。从跳转顺序里去掉的框架（tabindex 为负）不看。
        """,
      en: """
        At a frame a screen reader says its name, by which people decide whether to go in. Without \
        one it says “frame”, or the address of what is inside. The name attribute is for programs \
        and does not count. Frames that are taken out of the tab order are not looked at.
        """),
    help: Message(
      zh: "用 title 写出框架里是什么；不显示内容的框架写上 hidden",
      en: "say in title what the frame holds; hide a frame that shows nothing with hidden"),
    requirements: [.wcag(.sc4_1_2), .act("cae760")],
    passing: [
      Example(#"<iframe src="map.html" title="服务网点地图"></iframe>"#),
      Example(#"<iframe src="map.html" aria-label="服务网点地图"></iframe>"#),
      Example(#"<h2 id="t">服务网点</h2><iframe src="map.html" aria-labelledby="t"></iframe>"#),
    ],
    failing: [
      Example(#"↓<iframe src="map.html"></iframe>"#),
      Example(#"↓<iframe src="map.html" name="服务网点地图"></iframe>"#),
      Example(#"↓<iframe src="map.html" title=" " tabindex="0"></iframe>"#),
      Example(#"↓<iframe srcdoc="<title>地图</title>"></iframe>"#),
    ],
    inapplicable: [
      Example(#"<iframe src="map.html" hidden></iframe>"#),
      Example(#"<iframe src="map.html" style="display:none"></iframe>"#),
      Example(#"<iframe src="map.html" aria-hidden="true"></iframe>"#),
      Example(#"<iframe src="map.html" tabindex="-1"></iframe>"#),
      Example(#"<iframe src="map.html" role="presentation"></iframe>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for frame in page.tree.elements(.iframe)
    where page.isExposed(frame) && page.tree.integer(.tabindex, of: frame) ?? 0 >= 0
      && !isDecorative(page.explicitRole(of: frame))
    {
      reporter.expectName(
        of: frame, on: page, Message(zh: "框架没有名称", en: "the frame has no name"))
    }
  }

  private func isDecorative(_ role: Role?) -> Bool { role == Role.none || role == .presentation }
}
