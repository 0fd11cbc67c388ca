import Diagnostics

/// A new cue can be seen to be new.
struct CueGap: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-gap", severity: .warning,
    summary: Message(
      zh: "两条字幕相隔两帧（0.08 秒），或十二帧以上",
      en: "Cues are two frames (0.08 s) apart, or at least twelve"),
    rationale: Message(
      zh: """
        两条字幕紧接着出现，眼睛看不出换了一条；隔三至十一帧，画面会闪一下，像是出了错。这里按每秒 \
        25 帧计算。
        """,
      en: """
        When one cue follows another at once, the eye does not see the change; a gap of \
        three to eleven frames flickers like a fault. Frames are counted at 25 a second.
        """),
    help: Message(
      zh: "移动前一条的结束时间，正好空出 0.08 秒", en: "move the end of the earlier one, to leave exactly 0.08 s"),
    source: "Netflix Timed Text Style Guide: General Requirements",
    passing: [
      CaptionExample("00:01.000 --> 00:02.000\n一\n\n00:02.080 --> 00:03.000\n二"),
      CaptionExample("00:01.000 --> 00:02.000\n一\n\n00:02.480 --> 00:04.000\n二"),
    ],
    failing: [
      CaptionExample("00:01.000 --> 00:02.000\n一\n\n↓00:02.000 --> 00:03.000\n二"),
      CaptionExample("00:01.000 --> 00:02.000\n一\n\n↓00:02.079 --> 00:03.000\n二"),
      CaptionExample("00:01.000 --> 00:02.000\n一\n\n↓00:02.120 --> 00:03.000\n二"),
      CaptionExample("00:01.000 --> 00:02.000\n一\n\n↓00:02.440 --> 00:04.000\n二"),
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    for (previous, cue) in zip(track.track.cues, track.track.cues.dropFirst()) {
      let gap = cue.start - previous.end
      let seconds = CaptionTime(milliseconds: gap).seconds
      if gap >= 0, gap < track.profile.shortestGap {
        reporter.report(
          cue, at: cue.source.start, zh: "与前一条只隔 \(seconds) 秒，看不出换了一条",
          en: "is only \(seconds) s from the one before, so the change is not seen")
      } else if track.profile.flickeringGaps.contains(gap) {
        reporter.report(
          cue, at: cue.source.start, zh: "与前一条相隔 \(seconds) 秒，画面会闪一下",
          en: "is \(seconds) s from the one before, which flickers")
      }
    }
  }
}
