import Diagnostics

/// One cue is shown at a time.
struct CueOverlap: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-overlap", severity: .error,
    summary: Message(zh: "字幕的时间不重叠", en: "Cues do not overlap in time"),
    rationale: Message(
      zh: """
        两条字幕同时显示，会互相推挤、遮住画面，人不知道先读哪一条。标准允许重叠，这里不允许。
        """,
      en: """
        Two cues at once push each other about and cover the picture, and nobody knows which \
        to read first. The standard allows it; this program does not.
        """),
    help: Message(
      zh: "让前一条在这条开始前结束；两人同时说话，写在一条字幕的两行里",
      en: "end the earlier one before this starts; put two who speak at once on two lines of a cue"),
    source: nil,
    passing: [
      CaptionExample("00:01.000 --> 00:02.000\n一\n\n00:02.000 --> 00:03.000\n二")
    ],
    failing: [
      CaptionExample("00:01.000 --> 00:03.000\n一\n\n↓00:02.000 --> 00:04.000\n二"),
      CaptionExample(
        "00:01.000 --> 00:07.000\n一\n\n↓00:02.000 --> 00:03.000\n二\n\n↓00:04.000 --> 00:05.000\n三"),
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    var latest: Cue?
    for cue in track.track.cues {
      guard let last = latest, cue.start >= last.start else {
        latest = cue
        continue
      }
      if cue.start < last.end {
        reporter.report(
          cue, at: cue.source.start, zh: "在前一条结束之前就开始了",
          en: "starts before an earlier one has ended",
          beside: (last, Message(zh: "前一条在这里", en: "the earlier one is here")))
      }
      if cue.end >= last.end { latest = cue }
    }
  }
}
