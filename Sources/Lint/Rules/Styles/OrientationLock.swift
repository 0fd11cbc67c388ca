import Accessibility
import CSS
import Diagnostics
import HTML

/// Pages can be read upright and sideways.
struct OrientationLock: Rule {
  static let metadata = RuleMetadata(
    id: "css-orientation-lock", severity: .error,
    summary: Message(zh: "网页不锁定屏幕方向", en: "Pages can be read upright and sideways"),
    rationale: Message(
      zh: """
        有人的设备固定在轮椅上，转不过来。有的样式在屏幕横放或竖放时把整页转 90 度，等于要求读者转动设备。\
        只检查 html、body 和包住全部内容的元素，比较两种方向下转过的角度；用脚本锁定的看不到。
        """,
      en: """
        Some people have their device fixed to a wheelchair and cannot turn it. Styles that turn the \
        page by 90 degrees in one orientation force them to. Looked at are html, body and elements \
        around everything, and how far they are turned in either orientation. Scripts are not seen.
        """),
    help: Message(
      zh: "去掉方向查询里的旋转，让版面适应两种方向",
      en: "remove the rotation from the query and let the layout follow both orientations"),
    requirements: [.wcag(.sc1_3_4), .act("b33eff")], scope: .page,
    passing: [
      Example(
        "<style>@media (orientation:portrait){html{transform:rotateZ(1turn)}}</style><p>正文</p>"),
      Example(
        "<style>body{rotate:10deg}@media (orientation:portrait){body{rotate:20deg}}</style><p>正文</p>"
      ),
    ],
    failing: [
      Example(
        "↓<html><style>@media (orientation:portrait){html{rotate:90deg}}</style><p>正文</p></html>"),
      Example(
        "<style>@media (orientation:landscape){body{transform:rotate(-0.25turn)}}</style>↓<body><p>正文</p></body>"
      ),
      Example(
        "<style>@media screen and (orientation:portrait){#app{transform:matrix(0,1,-1,0,0,0)}}</style><body>↓<div id=app><p>正文</p></div>"
      ),
      Example(
        #"<link rel="stylesheet" media="(orientation:portrait)" href="a.css">↓<body><p>正文</p></body>"#,
        files: ["a.css": "body { transform: translateX(10px) rotate(270deg) }"]),
    ],
    inapplicable: [
      Example("<p>没有样式</p>"),
      Example("<style>body{transform:rotate(90deg)}</style><p>两种方向都一样</p>"),
      Example(
        "<style>@media (orientation:portrait){body{transform:translateX(9px)}}</style><p>正文</p>"),
      Example(
        "<style>@media (orientation:portrait){body{rotate:90deg}}</style><body style=display:none><p>正文</p>"
      ),
      Example(
        "<style>@media (orientation:portrait){.arrow{rotate:90deg}}</style><p>正文<i class=arrow>→</i>"
      ),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard page.styles.styles.turnsByOrientation else { return }
    let turned = Cascade(page.tree, styles: page.styles.styles.turned)
    for element in wrappers(page) where page.isVisible(element) {
      guard case .known(let first) = page.styles.rotation(of: element),
        case .known(let second) = turned.rotation(of: element),
        isTurned(element, page.styles) != isTurned(element, turned) || first != second
      else { continue }
      let angle = abs(first - second).truncatingRemainder(dividingBy: 180)
      if abs(angle - 90) < 1 {
        reporter.fail(
          element,
          Message(
            zh: "屏幕方向改变时，网页被转过 90 度",
            en: "the page is turned by 90 degrees when the screen is turned"))
      } else {
        reporter.pass(element)
      }
    }
  }

  /// Whether styles turn an element at all, if only by 0 degrees.
  private func isTurned(_ element: PageTree.NodeID, _ styles: Cascade) -> Bool {
    let transform = styles.text(.transform, of: element).value.flatMap(\.self) ?? ""
    let rotate = styles.text(.rotate, of: element).value.flatMap(\.self)
    return rotate != nil || transform.contains("rotate") || transform.contains("matrix")
  }

  /// The root, the body and the elements that are the only one in their parent.
  private func wrappers(_ page: AccessiblePage) -> [PageTree.NodeID] {
    let tree = page.tree
    var elements: [PageTree.NodeID] = []
    var current = tree.root
    while let element = current, elements.count < 8 {
      elements.append(element)
      let rendered = tree.children(of: element).filter { child in
        tree[child].kind == .element ? page.isRendered(child) : holdsText(child, tree)
      }
      current = rendered.count == 1 && tree[rendered[0]].kind == .element ? rendered[0] : nil
    }
    return elements
  }

  private func holdsText(_ node: PageTree.NodeID, _ tree: PageTree) -> Bool {
    tree[node].kind == .text && tree.textBytes(of: node).contains { $0 > 0x20 }
  }
}
