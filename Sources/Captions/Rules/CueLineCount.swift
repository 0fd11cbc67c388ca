import Diagnostics

/// Captions leave most of the picture free.
struct CueLineCount: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-lines", severity: .warning,
    summary: Message(zh: "每条字幕至多两行", en: "Cues have two lines at most"),
    rationale: Message(
      zh: """
        三行以上的字幕遮住画面，也来不及读完，人顾不上看说话的人和手语。
        """,
      en: """
        Three and more lines cover the picture and leave no time to look at the speaker or \
        the signs.
        """),
    help: Message(zh: "拆成两条字幕", en: "split it into two cues"),
    source: "Netflix Timed Text Style Guide: General Requirements",
    passing: [CaptionExample("00:01.000 --> 00:03.000\n大家好\n请坐")],
    failing: [CaptionExample("00:01.000 --> 00:03.000\n大家好\n请坐\n↓开会")])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    let limit = track.profile.linesPerCue
    for (cue, words) in track.cues {
      let filled = words.lines.indices.filter { !words.lines[$0].trimmed.isEmpty }
      guard filled.count > limit else { continue }
      reporter.report(
        cue, at: cue.place(ofLine: filled[limit]),
        zh: "有 \(filled.count) 行，至多 \(limit) 行",
        en: "has \(filled.count) lines, more than \(limit)")
    }
  }
}
