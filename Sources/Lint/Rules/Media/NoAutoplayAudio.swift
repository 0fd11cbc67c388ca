import Accessibility
import Diagnostics
import HTML

/// Nothing plays sound by itself without a way to stop it.
struct NoAutoplayAudio: Rule {
  static let metadata = RuleMetadata(
    id: "no-autoplay-audio", severity: .error,
    summary: Message(
      zh: "音视频不自动播放声音，或者停得下来", en: "Nothing plays sound by itself that cannot be stopped"),
    rationale: Message(
      zh: """
        网页一打开就出声，会盖过读屏软件的声音，用户听不见，也就找不到在哪里关。自动播放的音频没有播放控件就是错；\
        视频不知道有没有声音，短于三秒的片段和脚本做的按钮也看不出来，都请人看。
        """,
      en: """
        Sound that starts with the page drowns out the screen reader, and who cannot hear it cannot \
        find where to stop the sound. A recording that plays by itself without controls is wrong. \
        Whether a video has sound, a clip ends within three seconds or a script makes buttons is for \
        a person to see.
        """),
    help: Message(
      zh: "去掉 autoplay；背景视频加 muted，其他的加 controls",
      en: "remove autoplay; add muted to a video in the background, controls to anything else"),
    requirements: [.wcag(.sc1_4_2)],
    passing: [
      Example(#"<video src="a.mp4" autoplay controls></video>"#),
      Example(#"<video src="a.mp4" autoplay muted loop></video>"#),
      Example(#"<audio src="a.mp3" autoplay controls></audio>"#),
    ],
    failing: [
      Example(#"↓<audio src="a.mp3" autoplay></audio>"#),
      Example(#"<p>欢迎</p>↓<audio autoplay loop><source src="a.mp3"></audio>"#),
      Example(#"↓<bgsound src="welcome.mid">"#),
      Example(#"↓<embed src="welcome.mp3" autostart="true" hidden="true">"#),
    ],
    inapplicable: [
      Example(#"<audio src="a.mp3" controls></audio>"#), Example(#"<video src="a.mp4"></video>"#),
      Example("<audio autoplay></audio>"), Example("<p>没有声音</p>"),
    ],
    undecidable: [
      Example(#"↓<video src="a.mp4" autoplay></video>"#),
      Example(#"↓<audio src="a.mp3#t=1,3" autoplay></audio>"#),
      Example(
        #"↓<audio src="a.mp3" autoplay id="m"></audio><button onclick="m.pause()">暂停</button>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    for recording in tree.elements(with: .autoplay)
    where tree.isElement(recording, in: [.audio, .video]) && hasSource(recording, tree) {
      let isAudio = tree.isElement(recording, .audio)
      if tree.has(.muted, of: recording) || tree.has(.controls, of: recording) {
        reporter.pass(recording)
      } else if isAudio, !mayStop(recording, tree) {
        reporter.fail(
          recording,
          Message(
            zh: "音频自动播放，又没有播放控件",
            en: "the recording plays by itself and has no controls"))
      } else {
        reporter.cantTell(
          recording,
          Message(
            zh: "自动播放，又没有播放控件：有没有声音、停不停得下来，请人看一下",
            en: "plays by itself without controls: does it have sound, and can it be stopped?"))
      }
    }
    for sound in tree.elements(.bgsound) { failBackground(sound, &reporter) }
    for sound in tree.elements(.embed) where isSound(sound, tree) {
      failBackground(sound, &reporter)
    }
  }

  private func failBackground(_ sound: PageTree.NodeID, _ reporter: inout Reporter) {
    reporter.fail(
      sound,
      Message(zh: "背景音乐自动播放，停不下来", en: "background music plays and cannot be stopped"))
  }

  private func hasSource(_ recording: PageTree.NodeID, _ tree: PageTree) -> Bool {
    tree.has(.src, of: recording)
      || tree.children(of: recording).contains { tree.isElement($0, .source) }
  }

  /// Whether the recording may end soon, or something on the page may stop it.
  private func mayStop(_ audio: PageTree.NodeID, _ tree: PageTree) -> Bool {
    let sources = [audio] + tree.children(of: audio).filter { tree.isElement($0, .source) }
    let isClip = sources.contains { tree.value(.src, of: $0)?.contains("#t=") ?? false }
    return isClip || !tree.runningScripts.isEmpty || !tree.elements(with: .onclick).isEmpty
  }

  private func isSound(_ embed: PageTree.NodeID, _ tree: PageTree) -> Bool {
    let path = tree.value(.src, of: embed)?.lowercased().prefix { $0 != "?" && $0 != "#" } ?? ""
    guard [".mp3", ".mid", ".midi", ".wav", ".wma"].contains(where: path.hasSuffix) else {
      return false
    }
    return tree.attributes(of: embed).contains { attribute in
      let name = tree.name(of: attribute)
      let value = String(decoding: tree.value(of: attribute), as: UTF8.self).lowercased()
      return (name == "autostart" || name == "autoplay") && value != "false" && value != "0"
    }
  }
}
