import Accessibility
import CSS
import Diagnostics
import HTML

/// A frame that the tab key passes over holds nothing that people need to reach with it.
struct FrameFocusableContent: Rule {
  static let metadata = RuleMetadata(
    id: "frame-focusable-content", severity: .error,
    summary: Message(
      zh: "有链接或控件的框架没有从跳转顺序里去掉",
      en: "Frames with links or controls are not taken out of the tab order"),
    rationale: Message(
      zh: """
        框架写了 tabindex="-1"，Tab 键就跳过整个框架，里面的链接和按钮用键盘都到不了。\
        本规则只看写在 srcdoc 里的内容，别的网页不读；只有一个像素的框架、里面没有看得见的控件的框架不算。
        """,
      en: """
        With tabindex="-1" on a frame the tab key passes over all of it, and nobody reaches the \
        links and buttons inside with the keyboard. The rule reads what stands in srcdoc, not other \
        pages; frames of a pixel and frames without a visible control do not count.
        """),
    help: Message(zh: "去掉框架上的 tabindex", en: "remove the tabindex of the frame"),
    requirements: [.wcag(.sc2_1_1), .act("akn7bn")],
    passing: [
      Example(#"<iframe tabindex="-1" title="甲" srcdoc="<p>只有文字</p>"></iframe>"#),
      Example(#"<iframe tabindex="-1" srcdoc="<a href='/' tabindex='-1'>首页</a>"></iframe>"#),
      Example(#"<iframe tabindex="-1" srcdoc="<p hidden><button>查询</button></p>"></iframe>"#),
      Example(#"<iframe tabindex="-1" srcdoc="<a href='/'></a>"></iframe>"#),
    ],
    failing: [
      Example(#"↓<iframe tabindex="-1" title="甲" srcdoc="<a href='/'>首页</a>"></iframe>"#),
      Example(#"↓<iframe tabindex=" -2" srcdoc="<p>查</p><button>查询</button>"></iframe>"#),
    ],
    inapplicable: [
      Example(#"<iframe srcdoc="<a href='/'>首页</a>"></iframe>"#),
      Example(#"<iframe tabindex="0" srcdoc="<a href='/'>首页</a>"></iframe>"#),
      Example(#"<iframe tabindex="-1" src="other.html"></iframe>"#),
      Example(#"<iframe tabindex="-1" inert srcdoc="<a href='/'>首页</a>"></iframe>"#),
      Example(#"<iframe tabindex="-1" hidden srcdoc="<a href='/'>首页</a>"></iframe>"#),
      Example(#"<iframe tabindex="-1" style="height: 0" srcdoc="<a href='/'>首页</a>"></iframe>"#),
      Example(#"<iframe tabindex="-1" width="1" height="1" srcdoc="<a href='/'>首页</a>"></iframe>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for frame in page.tree.frames
    where page.tree.integer(.tabindex, of: frame.element) ?? 0 < 0
      && page.isRendered(frame.element) && page.isVisible(frame.element)
      && !page.isInert(frame.element) && !isTiny(frame.element, on: page)
    {
      if holdsControl(frame.tree) {
        reporter.fail(
          frame.element,
          Message(
            zh: "Tab 键到不了框架里的链接和控件",
            en: "the tab key does not reach the links and controls in the frame"))
      } else {
        reporter.pass(frame.element)
      }
    }
  }

  /// Whether something visible in a document can be reached with the tab key.
  private func holdsControl(_ tree: PageTree) -> Bool {
    let page = AccessiblePage(tree)
    return tree.all.contains { node in
      page.isTabbable(node) && page.isVisible(node) && page.isExposureCertain(node)
        && (isBox(tree[node].tag) || hasSomethingToSee(node, on: page))
    }
  }

  /// Whether browsers draw an element even if nothing is inside.
  private func isBox(_ tag: Tag) -> Bool {
    switch tag {
    case .audio, .button, .iframe, .input, .select, .summary, .textarea, .video: true
    default: false
    }
  }

  private func hasSomethingToSee(_ node: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    page.tree.descendants(of: node).contains { inside in
      guard page.isVisible(inside) else { return false }
      switch page.tree[inside].kind {
      case .text: return !BlankText.isBlank(page.tree.textBytes(of: inside))
      case .element: return page.tree[inside].tag == .img || page.tree[inside].tag == .svg
      default: return false
      }
    }
  }

  /// Whether nothing of the frame's contents can be seen because of its size.
  private func isTiny(_ frame: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    for (attribute, property) in [(AttributeName.width, Property.width), (.height, .height)] {
      if let size = page.tree.integer(attribute, of: frame), size <= 1 { return true }
      if case .known(.pixels(let size)) = page.styles.dimension(property, of: frame), size <= 1 {
        return true
      }
    }
    return false
  }
}
