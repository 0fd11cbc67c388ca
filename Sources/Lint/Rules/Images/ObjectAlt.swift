import Accessibility
import Diagnostics
import HTML

/// Images, sounds and films that an `object` embeds have a text alternative.
struct ObjectAlt: Rule {
  static let metadata = RuleMetadata(
    id: "object-alt", severity: .error,
    summary: Message(
      zh: "用 object 嵌入的图片和音视频有替代文本",
      en: "Images, sounds and films in an object have a text alternative"),
    rationale: Message(
      zh: """
        用 object 嵌入的图片和音视频没有名称时，读屏软件什么也不说，或只念“对象”。\
        写在 object 里面的内容只在打不开时才显示，能打开时谁也听不到。嵌入的是什么，本规则按 type 和扩展名判断；\
        两样都没有、或彼此不合的，不看。
        """,
      en: """
        Of an image, sound or film in an object without a name a screen reader says nothing, or no \
        more than “object”. What stands inside the object is shown only when the file cannot be: \
        otherwise nobody hears it. The rule knows what is embedded by the type and the extension, \
        and does not look where there is neither or they disagree.
        """),
    help: Message(
      zh: "写 aria-label 或 title；图片最好改用 img",
      en: "give it an aria-label or a title; for an image, better use img"),
    requirements: [.wcag(.sc1_1_1), .act("8fc3b6")],
    passing: [
      Example(#"<object data="hall.png" aria-label="服务大厅"></object>"#),
      Example(#"<object data="song.mp3" title="宣传歌曲"></object>"#),
      Example(#"<p id="t">办事流程</p><object data="a.mp4" aria-labelledby="t"></object>"#),
    ],
    failing: [
      Example(#"↓<object data="hall.png"></object>"#),
      Example(#"↓<object data="hall.JPG?v=2" title=""></object>"#),
      Example(#"↓<object data="/video" type="video/mp4"></object>"#),
      Example(#"↓<object data="data:image/png;base64,iVBORw0KGgo="></object>"#),
      Example(#"↓<object data="hall.png"><img src="hall.png" alt="服务大厅"></object>"#),
      Example(#"<p id="t"></p>↓<object data="a.mp4" aria-labelledby="t"></object>"#),
    ],
    inapplicable: [
      Example(#"<object data="hall.png" role="presentation"></object>"#),
      Example(#"<object data="hall.png" role="img"></object>"#),
      Example(#"<object data="hall.png" aria-hidden="true"></object>"#),
      Example(#"<object data="a.mp4" style="visibility: hidden"></object>"#),
      Example(#"<object data="form.pdf" type="application/pdf"></object>"#),
      Example(#"<object data="page.html"></object> <object></object>"#),
      Example(#"<object data="hall.png" type="text/html"></object>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for object in page.tree.elements(.object)
    where page.isExposed(object) && page.explicitRole(of: object) == nil
      && EmbeddedMedium(of: object, in: page.tree).isPerceivable
    {
      reporter.expectName(
        of: object, on: page, isNamedByContents: false,
        Message(zh: "嵌入的内容缺少替代文本", en: "the embedded content has no text alternative"))
    }
  }
}
