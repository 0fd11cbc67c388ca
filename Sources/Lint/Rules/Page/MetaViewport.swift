import Accessibility
import Diagnostics
import HTML

/// The page lets people enlarge it.
struct MetaViewport: Rule {
  static let metadata = RuleMetadata(
    id: "meta-viewport", severity: .error,
    summary: Message(zh: "网页允许放大", en: "The page lets people enlarge it"),
    rationale: Message(
      zh: """
        视力不好的人靠两指放大来看手机上的网页。viewport 里写了 user-scalable=no，或者 maximum-scale 小于 2，\
        有的浏览器就不让放大。新的手机浏览器多半不理会这个限制，但应用里的网页窗口还会照办。
        """,
      en: """
        People with low vision spread two fingers to read a page on a phone. With user-scalable=no \
        or a maximum-scale below 2 in the viewport some browsers refuse. Most new browsers on phones \
        ignore the limit; pages inside of apps often obey it.
        """),
    help: Message(
      zh: "只写 content=\"width=device-width, initial-scale=1\"",
      en: "write no more than content=\"width=device-width, initial-scale=1\""),
    requirements: [.wcag(.sc1_4_4), .act("b4f0c3")], scope: .page,
    passing: [
      Example(#"<meta name="viewport" content="width=device-width, user-scalable=yes">"#),
      Example(#"<meta name="viewport" content="initial-scale=1; maximum-scale=5">"#),
      Example(#"<meta name="viewport" content="maximum-scale=2.0, user-scalable=1">"#),
      // Browsers pass over negative numbers.
      Example(#"<meta name="viewport" content="maximum-scale=-1">"#),
      Example(#"<meta name="viewport" content="maximum-scale=device-width">"#),
    ],
    failing: [
      Example(#"↓<meta name="viewport" content="width=device-width, user-scalable=no">"#),
      Example(#"↓<meta name="Viewport" content="initial-scale=1,USER-SCALABLE = NO">"#),
      Example(#"↓<meta name="viewport" content="user-scalable=0.5">"#),
      Example(#"↓<meta name="viewport" content="width=device-width; maximum-scale=1.0">"#),
      Example(#"↓<meta name="viewport" content="user-scalable=yes maximum-scale=1.99">"#),
      Example(#"↓<meta name="viewport" content="maximum-scale=yes">"#),
    ],
    inapplicable: [
      Example(#"<meta name="viewport" content="width=device-width, initial-scale=1">"#),
      Example(#"<meta name="viewport" content=""> <meta name="viewport">"#),
      Example(#"<meta name="description" content="user-scalable=no">"#),
      Example(#"<meta name="viewport" content="minimum-scale=1">"#),
      Example(#"<template><meta name="viewport" content="user-scalable=no"></template>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for meta in page.tree.elements(.meta)
    where page.tree.bytes(.name, of: meta).map({ ASCII.equal($0, "viewport") }) ?? false {
      guard let content = page.tree.bytes(.content, of: meta) else { continue }
      let viewport = ViewportContent(content)
      guard viewport.userScalable != nil || viewport.maximumScale != nil else { continue }
      if viewport.forbidsZoom {
        reporter.fail(
          meta, Message(zh: "网页不允许放大", en: "the page does not let people enlarge it"))
      } else if viewport.limitsZoom {
        reporter.fail(
          meta, Message(zh: "网页不允许放大到两倍", en: "the page cannot be enlarged to twice its size"))
      } else {
        reporter.pass(meta)
      }
    }
  }
}
