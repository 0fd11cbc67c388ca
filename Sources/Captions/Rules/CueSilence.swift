import Diagnostics

/// A long time without captions is on purpose.
struct CueSilence: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-silence",
    summary: Message(
      zh: "超过 30 秒没有字幕，要用 NOTE 说明原因",
      en: "More than 30 seconds without a cue are explained by a NOTE"),
    help: Message(
      zh: "补上字幕；确实没有声音，在这条前面写 NOTE 说明",
      en: "add captions; if nothing is heard, say so in a NOTE before this cue"),
    source: "sitegen",
    passing: [
      CaptionExample("00:01.000 --> 00:02.000\n一\n\n00:32.000 --> 00:33.000\n二"),
      CaptionExample(
        "00:01.000 --> 00:02.000\n一\n\nNOTE 画面无声\n\n00:40.000 --> 00:41.000\n二"),
    ],
    failing: [
      CaptionExample("00:01.000 --> 00:02.000\n一\n\n↓00:32.001 --> 00:34.000\n二")
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    var comments = track.track.comments[...]
    for (previous, cue) in zip(track.track.cues, track.track.cues.dropFirst()) {
      let place = previous.source.whole.upperBound..<cue.source.whole.lowerBound
      comments = comments.drop { $0.lowerBound < place.lowerBound }
      let isExplained = comments.first.map { $0.upperBound <= place.upperBound } ?? false
      let silence = cue.start - previous.end
      guard !isExplained, silence > track.profile.longestSilence else { continue }
      reporter.report(
        .warning, cue, at: cue.source.start, zh: "之前有 \(silence / 1000) 秒没有字幕，也没有说明",
        en: "comes after \(silence / 1000) s without a cue or a comment")
    }
  }
}
