import Accessibility
import Diagnostics
import HTML

/// A text alternative says more than that there is an image.
struct AltGeneric: Rule {
  static let metadata = RuleMetadata(
    id: "alt-generic", severity: .error,
    summary: Message(
      zh: "替代文本说出图片内容", en: "The text alternative says what the image shows"),
    rationale: Message(
      zh: """
        读屏软件已经说了这是图片，替代文本再说“图片”“照片”“配图 1”，听的人还是不知道图上有什么。\
        本规则只认得一份空话清单，后面可带编号；话说得具体却说错了的，要由人来看。
        """,
      en: """
        Screen readers say that there is an image; an alternative of “picture”, “photo” or “figure 1” \
        adds nothing. The rule knows a list of such words, with or without a number. Whether a longer \
        alternative is right is for a person to see.
        """),
    help: Message(
      zh: "写出图上有什么、说明什么；纯装饰的图写 alt=\"\"",
      en: "say what the picture shows; for mere decoration write alt=\"\""),
    requirements: [.wcag(.sc1_1_1), .gbt37668(.c3_2_1_3)],
    passing: [
      Example(#"<img src="a.png" alt="轮椅坡道照片">"#), Example(#"<img src="a.png" alt="图片新闻">"#),
      Example(#"<a href="/"><img src="logo.png" alt="长春市残联">市残联</a>"#),
      Example(#"<img src="a.png" alt="搜索图标">"#),
    ],
    failing: [
      Example(#"↓<img src="a.png" alt="图片">"#), Example(#"↓<img src="a.png" alt="照片 1">"#),
      Example(#"↓<img src="a.png" alt="[Image]">"#), Example(#"↓<img src="a.png" alt="配图（二）">"#),
      Example(#"↓<img src="a.png" alt="新闻图片">"#), Example(#"↓<img src="a.png" alt="…">"#),
      Example(#"<p>↓<img src="a.png" alt="photo3">"#),
    ],
    inapplicable: [
      Example(#"<img src="line.png" alt="">"#), Example(#"<img src="a.png" alt="图片" hidden>"#),
      Example(#"<img src="a.png">"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for image in page.describedImages {
      let name = page.name(of: image)
      if Self.isGeneric(name) {
        reporter.fail(
          image,
          Message(
            zh: "替代文本“\(name)”没有说出图片内容",
            en: "the alternative “\(name)” does not say what the image shows"))
      } else {
        reporter.pass(image)
      }
    }
  }

  private static func isGeneric(_ name: String) -> Bool {
    guard name.utf8.count <= 60 else { return false }
    let letters = name.unicodeScalars.filter(\.properties.isAlphabetic)
    var word = String(String.UnicodeScalarView(letters)).lowercased()
    if word.isEmpty { return !name.contains(where: \.isNumber) && name.allSatisfy(\.isASCIISign) }
    if words.contains(word) { return true }
    while let last = word.last, numerals.contains(last) { word.removeLast() }
    return words.contains(word)
  }

  private static let numerals: Set<Character> = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十",
  ]

  private static let words: Set<String> = [
    "图", "图片", "图像", "图形", "图示", "照片", "相片", "插图", "配图", "附图", "题图", "新闻图片", "新闻配图", "文章配图",
    "文章图片", "正文图片", "内容图片", "宣传图", "宣传图片", "活动图片", "活动照片", "现场图片", "现场照片", "示意图", "截图",
    "缩略图", "封面", "封面图", "封面图片", "轮播图", "轮播图片", "焦点图", "大图", "小图", "原图", "头图", "图标", "图表", "海报",
    "横幅", "点击查看大图", "点击放大", "图片描述", "图片说明", "替代文本", "占位图", "占位符", "无标题", "未命名", "默认图片",
    "image", "images", "img", "picture", "pictures", "pic", "photo", "photos", "photograph",
    "graphic",
    "figure", "fig", "icon", "chart", "diagram", "illustration", "thumbnail", "thumb", "cover",
    "banner",
    "screenshot", "spacer", "placeholder", "alt", "alttext", "untitled", "newsimage", "slide",
    "poster",
  ]
}

extension Character {
  /// Whether the character is a sign: neither letter nor digit, nor one that has a meaning of its own.
  fileprivate var isASCIISign: Bool {
    isASCII || self == "…" || self == "·" || self == "—" || self == "。"
  }
}
