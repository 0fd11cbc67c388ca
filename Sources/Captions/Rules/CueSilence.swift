import Diagnostics

/// A long time without captions is on purpose.
struct CueSilence: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-silence", severity: .warning,
    summary: Message(
      zh: "超过 30 秒没有字幕，要用 NOTE 说明原因",
      en: "More than 30 seconds without a cue are explained by a NOTE"),
    rationale: Message(
      zh: """
        听不见的人不知道这段时间是没有声音，还是字幕漏了。本规则只看时间，不听声音。
        """,
      en: """
        Who cannot hear does not know whether nothing was said or captions are missing. The \
        rule looks at times and does not listen.
        """),
    help: Message(
      zh: "补上字幕；确实没有声音，在这里写 NOTE 说明",
      en: "add captions; if nothing is heard, say so in a NOTE here"),
    source: nil,
    passing: [
      CaptionExample("00:30.000 --> 00:31.000\n一\n\n01:01.000 --> 01:02.000\n二"),
      CaptionExample(
        "NOTE 片头\n\n00:40.000 --> 00:41.000\n一\n\nNOTE 画面无声\n\n01:40.000 --> 01:41.000\n二"),
      CaptionExample(
        "00:01.000 --> 00:02.000\n一\n\nNOTE 片尾", duration: CaptionTime(milliseconds: 90_000)),
    ],
    failing: [
      CaptionExample("00:01.000 --> 00:02.000\n一\n\n↓00:32.001 --> 00:34.000\n二"),
      CaptionExample("↓00:30.001 --> 00:31.001\n一"),
      CaptionExample(
        "00:01.000 --> ↓00:02.000\n一", duration: CaptionTime(milliseconds: 32_001)),
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    var comments = track.track.comments[...]
    var (end, place) = (CaptionTime(milliseconds: 0), 0)
    for cue in track.track.cues {
      comments = comments.drop { $0.lowerBound < place }
      let isExplained = comments.first.map { $0.lowerBound < cue.source.whole.lowerBound } ?? false
      let silence = cue.start - end
      if !isExplained, silence > track.profile.longestSilence {
        reporter.report(
          cue, at: cue.source.start, zh: "之前有 \(silence / 1000) 秒没有字幕，也没有说明",
          en: "comes after \(silence / 1000) s without a cue or a comment")
      }
      (end, place) = (max(end, cue.end), cue.source.whole.upperBound)
    }
    checkEnd(
      of: track, from: end, isExplained: comments.contains { $0.lowerBound >= place }, &reporter)
  }

  private func checkEnd(
    of track: CheckedTrack, from end: CaptionTime, isExplained: Bool,
    _ reporter: inout CaptionReporter
  ) {
    guard let duration = track.duration, let last = track.track.cues.last, !isExplained else {
      return
    }
    let silence = duration - end
    guard silence > track.profile.longestSilence else { return }
    reporter.report(
      last, at: last.source.end, zh: "之后有 \(silence / 1000) 秒没有字幕，也没有说明",
      en: "is followed by \(silence / 1000) s without a cue or a comment")
  }
}
