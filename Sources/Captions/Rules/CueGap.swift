import Diagnostics

/// A new cue can be seen to be new.
struct CueGap: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-gap",
    summary: Message(
      zh: "两条字幕之间至少空两帧（0.08 秒）", en: "Cues are at least two frames (0.08 s) apart"),
    help: Message(
      zh: "让前一条早一点结束，空出 0.08 秒", en: "end the earlier one sooner, to leave 0.08 s"),
    source: "Netflix Timed Text Style Guide: General Requirements",
    passing: [
      CaptionExample("00:01.000 --> 00:02.000\n一\n\n00:02.080 --> 00:03.000\n二")
    ],
    failing: [
      CaptionExample("00:01.000 --> 00:02.000\n一\n\n↓00:02.000 --> 00:03.000\n二"),
      CaptionExample("00:01.000 --> 00:02.000\n一\n\n↓00:02.079 --> 00:03.000\n二"),
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    for (previous, cue) in zip(track.track.cues, track.track.cues.dropFirst()) {
      let gap = cue.start - previous.end
      guard gap >= 0, gap < track.profile.shortestGap else { continue }
      let seconds = CaptionTime(milliseconds: gap).seconds
      reporter.report(
        .warning, cue, at: cue.source.start, zh: "与前一条只隔 \(seconds) 秒，看不出换了一条",
        en: "is only \(seconds) s from the one before, so the change is not seen")
    }
  }
}
