import Diagnostics

/// A sentence that runs over several cues has no marks where it is cut.
struct CueContinuation: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-continuation", severity: .warning,
    summary: Message(
      zh: "一句话分成几条字幕时，断开处不加省略号或破折号",
      en: "A sentence that runs over cues has no ellipsis or dash where it is cut"),
    rationale: Message(
      zh: """
        字幕里的省略号表示说话人停顿了两秒以上或被打断。句子没有停，只是换一条字幕，加了省略号，\
        听不见的人会以为说话人在犹豫。同一个人的两条字幕相隔两秒以上，或后面换了说话人，不算。
        """,
      en: """
        In captions an ellipsis says that the speaker paused for two seconds or was cut off. Where a \
        sentence only goes on in the next cue, it makes those who cannot hear think of hesitation. \
        Cues two seconds apart, or of different speakers, are left alone.
        """),
    help: Message(
      zh: "删去断开处的省略号或破折号", en: "delete the ellipsis or dash where the sentence is cut"),
    source: "Netflix Simplified Chinese Timed Text Style Guide",
    passing: [
      CaptionExample("00:01.000 --> 00:03.000\n从明年起\n\n00:03.080 --> 00:05.000\n全市都可以办理"),
      CaptionExample("00:01.000 --> 00:03.000\n我想……\n\n00:05.000 --> 00:07.000\n可以"),
      CaptionExample(
        "00:01.000 --> 00:03.000\n<v 记者>请问……\n\n00:03.080 --> 00:05.000\n<v 局长>请坐下说"),
    ],
    failing: [
      CaptionExample("00:01.000 --> 00:03.000\n↓从明年起……\n\n00:03.080 --> 00:05.000\n全市都可以办理"),
      CaptionExample("00:01.000 --> 00:03.000\n各位\n↓从明年起——\n\n00:03.080 --> 00:05.000\n都可以"),
      CaptionExample("00:01.000 --> 00:03.000\n从明年起\n\n00:03.080 --> 00:05.000\n↓…都可以办理"),
    ])

  /// An ellipsis in one or two characters, or a dash.
  private static let marks = ["…", "...", "。。。", "——"]

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    let cues = Array(track.cues)
    for ((cue, words), (next, nextWords)) in zip(cues, cues.dropFirst())
    where words.isWide && nextWords.isWide && isOneSpeech(cue, next, track.profile) {
      if let last = words.lines.lastIndex(where: { !$0.trimmed.isEmpty }),
        Self.marks.contains(where: words.lines[last].trimmed.hasSuffix)
      {
        reporter.report(
          cue, at: cue.place(ofLine: last), zh: "在句子没有停的地方用了省略号或破折号",
          en: "ends in an ellipsis or a dash where nobody pauses")
      } else if Self.marks.contains(where: nextWords.lines[0].trimmed.hasPrefix) {
        reporter.report(
          next, at: next.place(ofLine: 0), zh: "在句子没有停的地方用了省略号或破折号",
          en: "begins with an ellipsis or a dash where nobody pauses")
      }
    }
  }

  /// Whether two cues follow each other without a pause and nobody else speaks.
  private func isOneSpeech(_ cue: Cue, _ next: Cue, _ profile: CaptionProfile) -> Bool {
    let gap = next.start - cue.end
    return gap >= 0 && gap < profile.shortestPause
      && (next.text.voices.isEmpty || next.text.voices == cue.text.voices)
  }
}
