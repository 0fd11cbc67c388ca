import Accessibility
import Diagnostics
import HTML

/// A video has captions.
struct VideoCaption: Rule {
  static let metadata = RuleMetadata(
    id: "video-caption", severity: .error,
    summary: Message(zh: "视频有字幕", en: "Videos have captions"),
    rationale: Message(
      zh: """
        听不见的人靠字幕看视频，在图书馆、地铁里不便放声的人也是。本规则看有没有 kind 为 captions 或 subtitles 的 \
        track；静音播放的视频、旁边写明已有字幕、没有声音或有手语和文字版的视频不算。字幕是不是自动生成、\
        对不对得上，由字幕规则和人来看。
        """,
      en: """
        People who do not hear watch videos by their captions, and so do people where sound is not \
        welcome. The rule looks for a track of captions or subtitles. Videos that play muted are left \
        alone, and so are those where the text nearby says that they have captions in the picture, \
        no sound, or a text version. Whether captions are good is for others to see.
        """),
    help: Message(
      zh: "加上 <track kind=\"captions\" srclang=\"zh\" src=\"….vtt\">；字幕已在画面里时在旁边写明“视频带字幕”",
      en: """
        add <track kind="captions" srclang="zh" src="….vtt">; if captions are part of the picture, say \
        so next to the video
        """),
    requirements: [.wcag(.sc1_2_2)],
    passing: [
      Example(#"<video src="a.mp4" controls><track kind="captions" src="a.vtt"></video>"#),
      Example(#"<video src="a.mp4" controls><track src="a.vtt" srclang="zh"></video>"#),
      Example(#"<video src="bg.mp4" autoplay loop muted></video>"#),
      Example(#"<section><video src="a.mp4" controls></video><p>视频带手语和字幕。</p></section>"#),
      Example(
        #"<figure><video src="a.mp4" controls></video><figcaption>无声操作演示</figcaption></figure>"#),
    ],
    failing: [
      Example(#"↓<video src="a.mp4" controls></video>"#),
      Example(
        #"<p>↓<video controls><source src="a.mp4"><track kind="chapters" src="a.vtt"></video></p>"#),
    ],
    inapplicable: [
      Example("<p>没有视频</p>"), Example(#"<video src="a.mp4" controls hidden></video>"#),
      Example("<video controls></video>"), Example(#"<audio src="a.mp3" controls></audio>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    for video in tree.elements(.video) where page.isExposed(video) && hasSource(video, tree) {
      if tree.has(.muted, of: video) || hasCaptions(video, tree)
        || page.hasWords(Self.notices, near: video)
      {
        reporter.pass(video)
      } else {
        reporter.fail(video, Message(zh: "视频没有字幕", en: "the video has no captions"))
      }
    }
  }

  private func hasSource(_ video: PageTree.NodeID, _ tree: PageTree) -> Bool {
    tree.has(.src, of: video) || tree.children(of: video).contains { tree.isElement($0, .source) }
  }

  private func hasCaptions(_ video: PageTree.NodeID, _ tree: PageTree) -> Bool {
    tree.children(of: video).contains { track in
      guard tree.isElement(track, .track) else { return false }
      let kind = tree.bytes(.kind, of: track)?.trimmingSpace() ?? []
      return kind.isEmpty || tree.hasKeyword("captions", .kind, of: track)
        || tree.hasKeyword("subtitles", .kind, of: track)
    }
  }

  private static let notices: WordList = [
    "字幕", "手语", "无声", "没有声音", "无对白", "无旁白", "文字版", "文字稿", "文字实录", "文字记录", "caption", "subtitle",
    "transcript", "no sound", "silent",
  ]
}
