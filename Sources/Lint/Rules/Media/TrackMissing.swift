import Diagnostics

/// The files of captions are there.
struct TrackMissing: SiteRule {
  static let metadata = RuleMetadata(
    id: "track-missing", severity: .error,
    summary: Message(zh: "字幕文件存在", en: "The files of captions exist"),
    rationale: Message(
      zh: """
        播放器照样显示“字幕”按钮，按下去却什么也没有：听不见的人以为是自己弄错了。字幕文件常在搬动视频时丢失，\
        检查网页的工具不打开它，看不出来。本规则只查同一文件夹里的文件，内容由字幕规则检查。
        """,
      en: """
        The player shows its button for captions, but nothing appears, and people who do not hear blame \
        themselves. The file is often left behind when a video moves, and tools that look at the page \
        alone do not notice. The rule looks at files of the same folder only.
        """),
    help: Message(
      zh: "补上字幕文件，或改正 track 的 src", en: "add the file, or correct the src of the track"),
    requirements: [.wcag(.sc1_2_2)],
    passing: [
      Example(
        #"<video src="a.mp4" controls><track kind="captions" src="a.vtt"></video>"#,
        files: ["a.vtt": "WEBVTT\n", "a.mp4": ""])
    ],
    failing: [
      Example(
        #"<video src="a.mp4" controls>↓<track kind="captions" src="b.vtt"></video>"#,
        files: ["a.vtt": "WEBVTT\n", "a.mp4": ""])
    ],
    inapplicable: [
      Example(#"<video src="a.mp4" controls></video>"#, files: ["a.mp4": ""]),
      Example(#"<video controls><track src="https://example.org/a.vtt"></video>"#),
    ])

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    for (number, page) in site.pages.enumerated() {
      reporter.pass(page.soundTracks)
      for reference in page.brokenReferences where reference.kind == .track {
        reporter.fail(
          SiteReporter.Place(page: number, node: reference.node),
          Message(
            zh: "字幕文件“\(reference.address)”不存在",
            en: "the file of captions “\(reference.address)” does not exist"))
      }
    }
  }
}
