import Accessibility
import Diagnostics
import HTML

/// A text alternative is not the name of the image's file.
struct AltFileName: Rule {
  static let metadata = RuleMetadata(
    id: "alt-file-name", severity: .error,
    summary: Message(
      zh: "替代文本不是文件名", en: "The text alternative is not a file name"),
    rationale: Message(
      zh: """
        编辑器常把文件名填进替代文本。听到“IMG 下划线 20230615 点 jpg”，谁也不知道图上是什么。\
        本规则认得带图片扩展名的、与图片地址相同的，以及相机和微信起的名字；起得像句子的文件名看不出来。
        """,
      en: """
        Editors like to fill in the name of the file. “IMG underscore 20230615 dot jpg” tells nobody \
        what is in the picture. The rule knows names with an image's extension, names equal to the \
        image's address and names that cameras and messengers give.
        """),
    help: Message(
      zh: "写出图上有什么、说明什么；纯装饰的图写 alt=\"\"",
      en: "say what the picture shows; for mere decoration write alt=\"\""),
    requirements: [.wcag(.sc1_1_1), .gbt37668(.c3_2_1_3)],
    passing: [
      Example(#"<img src="hall.jpg" alt="市民中心一楼无障碍服务窗口">"#),
      Example(#"<img src="wcag.png" alt="WCAG">"#), Example(#"<img src="通知.png" alt="通知">"#),
      Example(#"<img src="a.png" alt="报名后会收到名为 form.pdf 的附件">"#),
    ],
    failing: [
      Example(#"↓<img src="hall.jpg" alt="hall.jpg">"#),
      Example(#"↓<img src="/upload/a.png" alt="无障碍窗口.PNG">"#),
      Example(#"↓<img src="/upload/20230615_0932.jpg" alt="20230615_0932">"#),
      Example(#"↓<img src="a.jpg" alt="微信图片_20230615093211">"#),
      Example(#"↓<img src="a.jpg" alt="IMG_4032">"#),
      Example(#"<input type="image" src="a.gif" alt="搜索"> ↓<img src="a.jpg" alt="DSC00412">"#),
    ],
    inapplicable: [
      Example(#"<img src="line.png" alt="">"#), Example(#"<img src="a.png">"#),
      Example(#"<img src="a.png" alt="a.png" hidden>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    for image in page.describedImages {
      let name = page.name(of: image)
      if Self.isFileName(name, of: image, in: page.tree) {
        reporter.fail(
          image, Message(zh: "替代文本“\(name)”是文件名", en: "the alternative “\(name)” is a file name"))
      } else {
        reporter.pass(image)
      }
    }
  }

  private static func isFileName(
    _ name: String, of image: PageTree.NodeID, in tree: PageTree
  ) -> Bool {
    guard name.utf8.count <= 120, !name.contains("，"), !name.contains("。") else { return false }
    let lower = name.lowercased()
    let isWord = !lower.contains(" ") || lower.contains("_")
    if isWord, extensions.contains(where: lower.hasSuffix) { return true }
    if isWord, cameraNames.contains(where: { isNumbered(lower, behind: $0) }) { return true }
    // A number or code that is also the file's name says nothing; a word may say enough.
    guard let address = tree.value(.src, of: image), lower.contains(where: \.isNumber),
      lower.allSatisfy({ $0.isASCII && !$0.isWhitespace })
    else { return false }
    let path = address.lowercased().prefix { $0 != "?" && $0 != "#" }
    let file = path.split(separator: "/").last ?? ""
    return file.split(separator: ".").first.map { $0 == lower } ?? false
  }

  /// Whether a name is nothing but a word and then digits and signs.
  private static func isNumbered(_ name: String, behind word: String) -> Bool {
    guard name.hasPrefix(word) else { return false }
    let rest = name.dropFirst(word.count)
    return rest.contains(where: \.isNumber)
      && rest.allSatisfy { $0.isNumber || "_-()（） ".contains($0) }
  }

  private static let extensions = [
    ".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".svg", ".tif", ".tiff", ".avif", ".heic",
  ]
  private static let cameraNames = [
    "img", "dsc", "dscn", "pict", "p_", "mmexport", "微信图片", "微信截图", "qq图片", "qq截图", "screenshot",
    "屏幕截图", "截图", "截屏", "图片_", "photo_", "image_", "未命名",
  ]
}
