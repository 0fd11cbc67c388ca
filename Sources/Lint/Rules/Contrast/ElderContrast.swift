import Accessibility
import Diagnostics

/// In the edition for older readers text stands out strongly.
struct ElderContrast: Rule {
  static let metadata = RuleMetadata(
    id: "elder-contrast", severity: .warning,
    summary: Message(zh: "长辈版的文字对比度达到 7:1", en: "In the elder edition text has a contrast of 7:1"),
    rationale: Message(
      zh: """
        年纪大了，晶状体变黄变浊，同样的灰字看起来更淡。通知的最低要求是 4.5:1（18 以上的大字 3:1）；\
        本规则按长辈版的目标检查：所有文字 7:1。只检查标明是长辈版的网页：html 或 body 写有 data-edition="elder" \
        或 class="elder"，或者标题里有“长辈版”等名称。
        """,
      en: """
        With age the lens turns yellow and cloudy, and grey text grows fainter. The notice asks for \
        4.5:1 at least (3:1 for text above 18); the rule takes the aim of such editions: 7:1 for all \
        text. It looks at pages that say they are one, by data-edition="elder" or class="elder" on \
        html or body, or by a title with 长辈版 and the like.
        """),
    help: Message(zh: "在长辈版里使用更深的文字颜色", en: "use darker text in the elder edition"),
    requirements: [.elder(.contrast)], scope: .page,
    passing: [Example(#"<html data-edition="elder"><p style="color:#333">正文</p>"#)],
    failing: [
      Example(#"<html data-edition="elder">↓<p style="color:#666">正文</p>"#),
      Example(#"<title>市残联（长辈版）</title>↓<h1 style="color:#767676">大字也要看得清</h1>"#),
      Example(#"<body class="elder">↓<p style="color:#666">正文</p>"#),
    ],
    inapplicable: [Example(#"<p style="color:#999">标准版</p>"#)],
    undecidable: [
      Example(#"<body class="elder">↓<p style="color:#fff;background:#000 url(a.png)">图上的字</p>"#)
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard ElderEdition.holds(page) else { return }
    ContrastCheck(page, normal: 7, large: 7).report(to: &reporter)
  }
}
