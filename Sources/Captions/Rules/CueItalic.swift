import Diagnostics

/// Chinese is not set in italics.
struct CueItalic: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-italic", severity: .warning,
    summary: Message(zh: "中文不用斜体", en: "Chinese is not in italics"),
    rationale: Message(
      zh: """
        汉字没有斜体，播放器只是把字推斜，笔画挤在一起，小字号时认不清。要区别画外音、引文或歌词，\
        用引号、说话人的名字或 ♪。
        """,
      en: """
        Chinese characters have no italics: players only slant them, and at small sizes strokes run \
        together. Quotation marks, the speaker's name or ♪ set a voice-over, a quotation or a song apart.
        """),
    help: Message(zh: "删去 <i>，改用引号或说话人", en: "delete <i>; use quotation marks or name the speaker"),
    source: "Netflix Simplified Chinese Timed Text Style Guide",
    passing: [
      CaptionExample("00:01.000 --> 00:03.000\n大家好"),
      CaptionExample("00:01.000 --> 00:03.000\n节目名是 <i>Hello</i>"),
    ],
    failing: [
      CaptionExample("00:01.000 --> 00:03.000\n↓<i>大家好</i>"),
      CaptionExample("00:01.000 --> 00:03.000\n他说：↓<i.red><b>你好</b></i>"),
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    for (cue, words) in track.cues where words.isWide {
      var italics: CueText.Node?
      for node in cue.text.nodes {
        if let open = italics, node.depth <= open.depth { italics = nil }
        if node.kind == .italic, italics == nil { italics = node }
        guard case .text(let text) = node.kind, let open = italics,
          text.unicodeScalars.contains(where: WideText.isWide)
        else { continue }
        reporter.report(cue, at: open.source, zh: "把中文排成斜体", en: "has Chinese in italics")
        break
      }
    }
  }
}
