import Diagnostics

/// Pictures, media, frames, style sheets and scripts of a page are there.
struct ResourceMissing: SiteRule {
  static let metadata = RuleMetadata(
    id: "resource-missing", severity: .error,
    summary: Message(zh: "网页用到的图片、音视频等文件都在", en: "The files that a page uses are there"),
    rationale: Message(
      zh: """
        图片缺了，看图的人看不到；音视频缺了，谁也听不到；样式表缺了，为低视力读者准备的字号和颜色就没有了。\
        本规则只查同一文件夹里的文件。字幕文件由另一条规则检查。
        """,
      en: """
        Without its picture a figure says nothing to those who look; without its style sheet a page \
        loses the sizes and colours that people with low vision depend on. The rule looks at files \
        of the same folder only. Files of captions are another rule's business.
        """),
    help: Message(zh: "补上文件，或改正地址", en: "add the file, or correct the address"),
    requirements: [],
    passing: [Example(#"<img src="a.png" alt="甲">"#, files: ["a.png": ""])],
    failing: [
      Example(#"<p>图：↓<img src="a.png" alt="甲"></p>"#),
      Example(
        #"↓<video src="a.mp4" controls></video><audio controls>↓<source src="b.mp3"></audio>"#),
      Example(#"<head>↓<link rel="stylesheet" href="/site.css"></head>"#),
      Example(#"<head>↓<link rel="preload stylesheet" href="/site.css"></head>"#),
      Example(#"↓<iframe src="map.html" title="地图"></iframe>↓<script src="a.js"></script>"#),
    ],
    inapplicable: [
      Example(
        #"<img src="https://example.org/a.png" alt="甲"><img src="data:image/png;base64," alt="乙">"#),
      Example(#"<video controls><track src="a.vtt" kind="captions"></video>"#),
    ])

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    for (number, page) in site.pages.enumerated() {
      reporter.pass(page.soundResources)
      for reference in page.brokenReferences where Self.kinds.contains(reference.kind) {
        let name = name(of: reference.kind)
        reporter.fail(
          SiteReporter.Place(page: number, node: reference.node),
          Message(
            zh: "\(name.zh)“\(reference.address)”不存在",
            en: "the \(name.en) “\(reference.address)” does not exist"))
      }
    }
  }

  private static let kinds: Set<PageFacts.BrokenReference.Kind> = [
    .image, .media, .frame, .styleSheet, .script,
  ]

  private func name(of kind: PageFacts.BrokenReference.Kind) -> Message {
    switch kind {
    case .link, .track: Message(zh: "文件", en: "file")
    case .image: Message(zh: "图片", en: "picture")
    case .media: Message(zh: "音视频", en: "recording")
    case .frame: Message(zh: "嵌入的网页", en: "framed page")
    case .styleSheet: Message(zh: "样式表", en: "style sheet")
    case .script: Message(zh: "脚本", en: "script")
    }
  }
}
