import Accessibility
import CSS
import Diagnostics
import HTML

/// What has the focus can be seen.
struct FocusVisible: Rule {
  static let metadata = RuleMetadata(
    id: "focus-visible", severity: .error,
    summary: Message(zh: "看得见焦点在哪里", en: "What has the focus can be seen"),
    rationale: Message(
      zh: """
        按 Tab 键走过网页的人要看见自己走到了哪里。样式去掉了轮廓，又没有在获得焦点时改变任何别的样子，焦点就看不见了。\
        输入框里有闪动的光标，不算。有脚本的网页可能由脚本画出焦点：元素自己有 onfocus，就不报告；\
        其他脚本看不懂，请人判断。
        """,
      en: """
        People who walk through a page with the tab key need to see where they are. Where styles \
        take the outline away and change nothing else for the focus, it is invisible. Text fields \
        show a caret and are left out. Scripts may draw the focus: with onfocus on or around the \
        element nothing is reported; other scripts cannot be read, so a person has to look.
        """),
    help: Message(
      zh: "给 :focus-visible 写上清楚的样式，例如 outline: 3px solid",
      en: "give :focus-visible a clear style, such as outline: 3px solid"),
    requirements: [.wcag(.sc2_4_7), .act("oj04fd"), .elder(.focusVisible)],
    passing: [
      Example(#"<a href="/">首页</a> <span tabindex="0">可以聚焦</span>"#),
      Example("<style>a{outline:none}a:focus{background:#fc0}</style><a href=/>首页</a>"),
      Example("<style>:focus{outline:0}:focus-visible{outline:3px solid}</style><a href=/>首页</a>"),
      Example(
        "<style>li:focus-within{border:1px solid}a:focus{outline:0}</style><li><a href=/>首页</a>"),
      Example(#"<style>*:focus{outline:none}</style><input aria-label="姓名">"#),
      Example(
        #"<style>a:focus{outline:none}</style><a href="/" onfocus="mark(this)">首页</a>"#),
    ],
    failing: [
      Example("<style>a:focus{outline:none}</style>↓<a href=/>首页</a>"),
      Example(#"<style>*{outline:0!important}</style>↓<button>提交</button>"#),
      Example(#"↓<a href="/" style="outline:none">首页</a> <a href="/a">甲</a>"#),
      Example(
        #"<link rel="stylesheet" href="a.css">↓<a class="plain" href="/">首页</a>"#,
        files: ["a.css": ".plain:focus { outline: none; transition: color 1s }"]),
      // Data is no script.
      Example(
        #"<script type="application/ld+json">{"name":"focus"}</script><style>a:focus{outline:none}</style>↓<a href="/">首页</a>"#
      ),
    ],
    inapplicable: [
      Example("<style>a:focus{outline:none}</style><a>没有去向</a>"),
      Example(#"<style>a:focus{outline:none}</style><a href="/" tabindex="-1">首页</a>"#),
    ],
    undecidable: [
      Example(
        #"<script src="focus.js"></script><style>a:focus{outline:none}</style>↓<a href="/">首页</a>"#)
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let scripts = FocusDrawing(page)
    for element in tabStops(page) {
      guard isInvisible(element, page), !scripts.handlesFocus(of: element) else {
        reporter.pass(element)
        continue
      }
      if scripts.mayDrawFocus {
        reporter.cantTell(
          element,
          Message(
            zh: "样式去掉了焦点轮廓，脚本是否画出焦点要由人判断",
            en: "styles remove the focus outline; a person has to see whether a script draws it"))
      } else {
        reporter.fail(
          element,
          Message(zh: "获得焦点时看不出来", en: "the focus on this element cannot be seen"))
      }
    }
  }

  /// The elements that the tab key comes to, without those that show a caret or a page of their own.
  private func tabStops(_ page: AccessiblePage) -> [PageTree.NodeID] {
    let tree = page.tree
    return TabStops.of(page).filter { element in
      guard page.isVisible(element) else { return false }
      return tree.isElement(element, in: Self.controls)
        || tree.has(.tabindex, of: element) && !Self.separate.contains(tree[element].tag)
    }
  }

  private static let controls: TagSet = [.a, .area, .button, .summary, .input, .select]
  private static let separate: TagSet = [
    .iframe, .frame, .object, .embed, .audio, .video, .textarea, .map,
  ]

  private func isInvisible(_ element: PageTree.NodeID, _ page: AccessiblePage) -> Bool {
    guard page.styles.mayLoseFocusRing(element), !showsCaret(element, page) else { return false }
    let style = page.styles.focusStyle(of: element)
    guard style.hasOutline == .known(false), style.outline?.isDoubtful == false else {
      return false
    }
    return !style.changes.contains(where: changesLook)
  }

  private func showsCaret(_ element: PageTree.NodeID, _ page: AccessiblePage) -> Bool {
    if page.isEditingHost(element) { return true }
    guard page.tree.isElement(element, .input) else { return false }
    let type = page.tree.value(.type, of: element)?.lowercased() ?? ""
    return !["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"]
      .contains(type)
  }

  /// Whether a declaration for the focus may change what is seen.
  private func changesLook(_ style: DeclaredStyle) -> Bool {
    if Self.unseen.contains(style.name) || style.name.hasPrefix("transition") { return false }
    return !(Self.additions.contains(style.name) && style.value.lowercased() == "none")
  }

  private static let unseen: Set<String> = [
    "cursor", "z-index", "user-select", "-webkit-user-select", "-webkit-tap-highlight-color",
    "will-change", "scroll-margin", "scroll-margin-top",
  ]
  private static let additions: Set<String> = ["box-shadow", "filter", "-webkit-box-shadow"]
}
