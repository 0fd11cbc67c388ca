import Accessibility
import Diagnostics
import HTML

/// Buttons that are images say in words what they do.
struct InputImageAlt: Rule {
  static let metadata = RuleMetadata(
    id: "input-image-alt", severity: .error,
    summary: Message(zh: "图片按钮有名称", en: "Buttons that are images have a name"),
    rationale: Message(
      zh: """
        <input type="image"> 是一个按钮，上面只有一张图片。没有 alt 时，读屏软件只念“提交”，或者念图片的文件名。\
        alt 要写按钮做什么，不写图片画的是什么；空的 alt 也不行，按钮不会是装饰。
        """,
      en: """
        An <input type="image"> is a button that shows only an image. Without alt a screen reader \
        says “submit” or the file's name. The alt has to say what the button does, not what the \
        image shows, and it cannot be empty: a button is never decoration.
        """),
    help: Message(
      zh: "用 alt 写出按钮做什么，例如 alt=\"搜索\"",
      en: "say in alt what the button does, such as alt=\"Search\""),
    requirements: [.wcag(.sc1_1_1), .wcag(.sc4_1_2), .act("59796f"), .gbt37668(.c3_2_1_3)],
    isLegalMinimum: true,
    passing: [
      Example(#"<input type="image" src="go.png" alt="搜索">"#),
      Example(#"<input type="IMAGE" src="go.png" aria-label="搜索">"#),
      Example(#"<input type="image" src="go.png" title="搜索">"#),
      Example(#"<p id="t">搜索</p><input type="image" src="go.png" aria-labelledby="t">"#),
    ],
    failing: [
      Example(#"↓<input type="image" src="go.png">"#),
      Example(#"↓<input type="image" src="go.png" alt="">"#),
      Example(#"↓<input type="image" src="go.png" value="搜索" name="go">"#),
      Example(#"↓<input type="image" src="go.png" aria-labelledby="缺">"#),
    ],
    inapplicable: [
      Example(#"<img src="go.png">"#),
      Example(#"<input type="submit"> <input type="button">"#),
      Example(#"<input type="image" src="go.png" style="display: none">"#),
      Example(#"<input type="image" src="go.png" aria-hidden="true">"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for button in page.tree.elements(.input)
    where page.tree.has(.type, of: button) && page.isExposed(button)
      && InputType(of: button, in: page.tree) == .image && !page.isPresentational(button)
    {
      reporter.expectName(
        of: button, on: page, Message(zh: "图片按钮没有名称", en: "the image button has no name"))
    }
  }
}
