import Diagnostics

/// Readers know who speaks when several do.
struct CueSpeaker: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-speaker", severity: .warning,
    summary: Message(
      zh: "有几个人说话时，每条字幕写明说话人", en: "Where several people speak, each cue names the speaker"),
    rationale: Message(
      zh: """
        听得见的人凭声音分辨说话人，看字幕的人只能靠名字；发布会上谁答了哪个问题尤其要紧。
        """,
      en: """
        Those who hear tell speakers by their voices; those who read need names, above all \
        for who answered what at a press conference.
        """),
    help: Message(zh: "写成 <v 张三>……", en: "write <v Name> before the words"),
    source: "W3C WAI: Captions/Subtitles",
    passing: [
      CaptionExample("00:01.000 --> 00:03.000\n大家好\n\n00:04.000 --> 00:06.000\n请坐"),
      CaptionExample("00:01.000 --> 00:03.000\n<v 张三>大家好\n\n00:04.000 --> 00:06.000\n请坐"),
      CaptionExample(
        """
        00:01.000 --> 00:03.000
        <v 张三>大家好

        00:04.000 --> 00:06.000
        <v 李四>您好

        00:07.000 --> 00:08.000
        （掌声）

        00:09.000 --> 00:10.000
        王五：请坐
        """),
      CaptionExample("00:01.000 --> 00:03.000\n<v 张三>-您好</v>\n<v 李四>-您好</v>"),
    ],
    failing: [
      CaptionExample(
        """
        00:01.000 --> 00:03.000
        <v 张三>大家好

        00:04.000 --> 00:06.000
        <v 李四>您好

        00:07.000 --> 00:09.000
        ↓请坐
        """),
      CaptionExample("00:01.000 --> 00:03.000\n↓-您好\n-您好"),
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    let speakers = track.track.cues.reduce(into: Set()) { $0.formUnion($1.text.voices) }
    for (cue, words) in track.cues where !words.isBlank {
      let dashes = words.lines.count(where: Self.startsWithDash)
      if dashes > 1, cue.text.voices.count < dashes {
        reporter.report(
          cue, at: cue.source.text, zh: "有几个人说话，没有写明是谁",
          en: "has several speakers and does not name them")
      } else if speakers.count > 1, cue.text.voices.isEmpty, !Self.needsNoSpeaker(words) {
        reporter.report(
          cue, at: cue.source.text, zh: "没有写明说话人", en: "does not name the speaker")
      }
    }
  }

  private static func needsNoSpeaker(_ words: CaptionWords) -> Bool {
    SoundDescription.isWhole(words.text) || namesSpeaker(words.lines[0])
  }

  /// Whether a line begins like `张三：`.
  private static func namesSpeaker(_ line: Substring) -> Bool {
    guard let colon = line.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return false }
    return (1...20).contains(line[..<colon].count)
  }

  private static func startsWithDash(_ line: Substring) -> Bool {
    let line = line.trimmed
    return line.first.map { "-–—－".contains($0) } ?? false && !line.hasPrefix("——")
  }
}
