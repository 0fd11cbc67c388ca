import Accessibility
import Diagnostics
import HTML

/// An image in a link or button does not say again what the text beside it says.
struct ImageRedundantAlt: Rule {
  static let metadata = RuleMetadata(
    id: "image-redundant-alt", severity: .warning,
    summary: Message(
      zh: "链接和按钮里的图片不重复旁边的文字",
      en: "Images in links and buttons do not repeat the text beside them"),
    rationale: Message(
      zh: """
        图标和文字放在同一个链接或按钮里时，图标的 alt 若与文字相同，读屏软件就念两遍“下载 下载”。\
        文字已经说明了一切，图标只是装饰。本规则只看完全相同的，意思相近的看不出来。
        """,
      en: """
        Where an icon and text stand in one link or button and the icon's alt is the same as the \
        text, a screen reader says “download download”. The text says it all, the icon is \
        decoration. The rule sees only what is the same word for word.
        """),
    help: Message(zh: "把图片的 alt 改成空的：alt=\"\"", en: "make the image's alt empty: alt=\"\""),
    requirements: [.wcag(.sc1_1_1)],
    passing: [
      Example(#"<a href="/"><img src="d.png" alt="">下载申请表</a>"#),
      Example(#"<a href="/"><img src="d.png" alt="PDF 文件">下载申请表</a>"#),
      Example(#"<a href="/"><img src="d.png" alt="下载申请表"></a>"#),
    ],
    failing: [
      Example(#"<a href="/">↓<img src="d.png" alt="下载申请表"> 下载申请表</a>"#),
      Example(#"<button>打印<span>↓<img src="p.png" alt=" 打印 "></span></button>"#),
      Example(#"<div role="button" tabindex="0">↓<img src="p.png" alt="print"> Print</div>"#),
    ],
    inapplicable: [
      Example(#"<p><img src="d.png" alt="下载">下载</p>"#),
      Example(#"<a href="/" hidden><img src="d.png" alt="下载">下载</a>"#),
      Example(#"<a href="/">下载</a>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    // Images of one link stand one behind the other, so that its text is read once.
    var last: (control: PageTree.NodeID, text: String)?
    for image in page.tree.elements(.img) where page.isExposed(image) {
      guard let control = control(around: image, on: page) else { continue }
      let text =
        last?.control == control ? last?.text ?? "" : page.visibleText(of: control).lowercased()
      last = (control, text)
      let alternative = page.name(of: image)
      if !alternative.isEmpty, alternative.lowercased() == text {
        reporter.fail(
          image,
          Message(
            zh: "替代文本“\(alternative)”与旁边的文字重复",
            en: "the alternative “\(alternative)” repeats the text beside the image"))
      } else {
        reporter.pass(image)
      }
    }
  }

  /// Returns the link or button that an image stands in.
  private func control(
    around image: PageTree.NodeID, on page: AccessiblePage
  ) -> PageTree.NodeID? {
    page.tree.ancestors(of: image).first { ancestor in
      guard page.tree.isElement(ancestor, in: [.a, .button]) || page.tree.has(.role, of: ancestor)
      else {
        return false
      }
      let role = page.role(of: ancestor)
      return role == .link || role == .button
    }
  }
}
