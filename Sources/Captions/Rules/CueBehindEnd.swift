import Diagnostics

/// Captions end with the recording.
struct CueBehindEnd: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-behind-end", severity: .error,
    summary: Message(zh: "字幕不晚于录像结束", en: "No cue is shown behind the end of the recording"),
    rationale: Message(
      zh: """
        录像结束以后，什么也不再显示。字幕比录像长，多半是配错了文件，或录像剪掉了片头。长出不到 0\
        .1 秒不算，因为各种格式的取整不同。
        """,
      en: """
        What stands behind the end is never shown. Captions that are longer than the \
        recording mostly belong to another one, or its opening was cut. Less than 0.1 s is \
        let pass, because formats round differently.
        """),
    help: Message(
      zh: "核对是不是这个录像的字幕；片头长短不同，用 sitegen captions shift",
      en:
        "check that the captions belong to this recording; for another opening use sitegen captions shift"
    ),
    source: nil,
    passing: [
      CaptionExample(
        "00:01.000 --> 00:02.000\n好", duration: CaptionTime(milliseconds: 1_900)),
      CaptionExample("00:01.000 --> 00:02.000\n好"),
    ],
    failing: [
      CaptionExample(
        "00:01.000 --> 00:02.000\n一\n\n00:03.000 --> ↓00:04.000\n二",
        duration: CaptionTime(milliseconds: 3_899))
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    guard let duration = track.duration else { return }
    for cue in track.track.cues where cue.end - duration > track.profile.endTolerance {
      reporter.report(
        cue, at: cue.source.end, zh: "晚于录像的结束（\(duration.text)）",
        en: "ends behind the end of the recording at \(duration.text)")
    }
  }
}
