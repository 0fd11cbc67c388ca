import Accessibility
import Diagnostics
import HTML

/// A drawing of a procedure has its steps in text beside it.
struct ServiceFlowText: Rule {
  static let metadata = RuleMetadata(
    id: "service-flow-text", severity: .error,
    summary: Message(zh: "流程图旁边有文字步骤", en: "A flow chart has its steps as text"),
    rationale: Message(
      zh: """
        只有流程图，看不见图的人不知道先办什么后办什么，放大、翻译、搜索也用不上；抽查时四分之一的指南只写了环节名称。\
        图片的名称、说明或文件名里有“流程图”时，网页上要有两步以上的编号列表，或“第一步”“第二步”“1.”“2.”这样的文字。
        """,
      en: """
        Who cannot see a flow chart does not know what comes first; it cannot be enlarged, translated \
        or searched either. Where the name, caption or file of a picture says 流程图, the page has a \
        numbered list of two steps or more, or text such as 第一步 and 第二步.
        """),
    help: Message(
      zh: "用编号列表把每一步写出来；sitegen 的网站在前言写 steps",
      en: "write the steps as a numbered list; for sitegen write steps in front matter"),
    requirements: [.wcag(.sc1_1_1), .guideElements], sets: [.gov], scope: .page,
    passing: [
      Example(#"<img src="a.png" alt="办理流程图"><ol><li>申请</li><li>评估</li></ol>"#),
      Example(#"<img src="a.png" alt="办理流程图"><p>第一步：申请。</p><p>第二步：评估。</p>"#),
    ],
    failing: [
      Example(#"<h2>流程</h2>↓<img src="a.png" alt="办理流程图"><ul><li>申请</li><li>评估</li></ul>"#),
      Example(
        #"<figure>↓<img src="a.png" alt="申请到领取"><figcaption>图1　流程图</figcaption></figure>"#),
    ],
    inapplicable: [
      Example(#"<img src="a.png" alt="轮椅">"#), Example(#"<img src="a.png" alt="">流程图见附件"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    let charts = tree.elements(.img).filter { page.isExposed($0) && isFlowChart($0, on: page) }
    guard !charts.isEmpty else { return }
    let hasSteps = hasList(page) || hasNumberedText(page)
    for chart in charts {
      if hasSteps {
        reporter.pass(chart)
      } else {
        reporter.fail(
          chart, Message(zh: "流程图没有文字步骤", en: "the flow chart has no steps as text"))
      }
    }
  }

  private func isFlowChart(_ image: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    let tree = page.tree
    let name = page.name(of: image)
    guard !name.isEmpty else { return false }
    let caption = tree.closest(.figure, above: image).map { page.visibleText(of: $0) } ?? ""
    return (name + caption).contains("流程图")
  }

  private func hasList(_ page: AccessiblePage) -> Bool {
    let tree = page.tree
    return tree.elements(.ol).contains { list in
      page.isExposed(list) && tree.children(of: list).count { tree.isElement($0, .li) } >= 2
        && tree.closest(.nav, above: list) == nil
    }
  }

  private func hasNumberedText(_ page: AccessiblePage) -> Bool {
    let texts = MainContent.of(page).texts.map { page.tree.text(of: $0) }
    return texts.count {
      $0.contains(/^\s*(第[一二三四五六七八九十]+步|[（(]?[1-9一二三四五六七八九][）)．.、])/)
    } >= 2
  }
}
