import Diagnostics

/// Cues stay long enough to be seen and go before they are read twice.
struct CueDuration: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-duration", severity: .warning,
    summary: Message(zh: "每条字幕显示 0.833 至 7 秒", en: "Cues are shown for 0.833 to 7 seconds"),
    rationale: Message(
      zh: """
        一闪而过的字幕来不及看见；停得太久，人会从头再读一遍，以为换了一条。
        """,
      en: """
        A cue that flashes by is not seen; one that stays too long is read again, as if it \
        were new.
        """),
    help: Message(
      zh: "延长、合并或拆分，使它显示 0.833 至 7 秒",
      en: "lengthen, join or split it, so that it is shown for 0.833 to 7 seconds"),
    source: "Netflix Timed Text Style Guide: General Requirements",
    passing: [
      CaptionExample("00:01.000 --> 00:01.833\n好"),
      CaptionExample("00:01.000 --> 00:08.000\n大家好"),
    ],
    failing: [
      CaptionExample("↓00:01.000 --> 00:01.832\n好"),
      CaptionExample("↓00:01.000 --> 00:08.001\n大家好"),
      CaptionExample("第一条\n↓00:01.000 --> 00:01.100\n好"),
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    for cue in track.track.cues where cue.duration > 0 {
      let seconds = CaptionTime(milliseconds: cue.duration).seconds
      if cue.duration < track.profile.shortestDuration {
        reporter.report(
          cue, at: cue.source.timings, zh: "只显示 \(seconds) 秒，来不及看",
          en: "is shown for \(seconds) s only, too short to see")
      } else if cue.duration > track.profile.longestDuration {
        reporter.report(
          cue, at: cue.source.timings, zh: "显示 \(seconds) 秒，太久",
          en: "is shown for \(seconds) s, too long")
      }
    }
  }
}
