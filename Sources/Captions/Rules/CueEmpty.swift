import Diagnostics

/// Cues say something.
struct CueEmpty: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-empty", severity: .warning,
    summary: Message(zh: "每条字幕都有文字", en: "Cues have text"),
    rationale: Message(
      zh: """
        空的字幕什么也不显示，多半是忘了写，或拆分时留下的。
        """,
      en: """
        An empty cue shows nothing; mostly its words were forgotten or it was left over when \
        a cue was split.
        """),
    help: Message(
      zh: "写上文字，或删去这条字幕", en: "write its text, or delete the cue"),
    source: nil,
    passing: [CaptionExample("00:01.000 --> 00:02.000\n好")],
    failing: [
      CaptionExample("↓00:01.000 --> 00:02.000"),
      CaptionExample("↓00:01.000 --> 00:02.000\n<v 张三> </v>"),
      CaptionExample("↓00:01.000 --> 00:02.000\n&nbsp;"),
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    for (cue, words) in track.cues where words.isBlank {
      reporter.report(
        cue, at: cue.source.timings, zh: "没有文字", en: "has no text")
    }
  }
}
