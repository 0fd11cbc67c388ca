import Diagnostics

/// Sounds are told from speech by brackets.
struct CueSound: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-sound", severity: .warning,
    summary: Message(
      zh: "不是说话的声音写在括号里", en: "Sounds that are not speech stand in brackets"),
    rationale: Message(
      zh: """
        没有括号，“掌声”读起来像有人说了这个词。本规则只认得常见的声音。
        """,
      en: """
        Without brackets, “applause” reads as if somebody had said the word. The rule knows \
        common sounds only.
        """),
    help: Message(zh: "写成（掌声）", en: "write (applause)"),
    source: "W3C WAI: Captions/Subtitles",
    passing: [
      CaptionExample("00:01.000 --> 00:03.000\n（掌声）"),
      CaptionExample("00:01.000 --> 00:03.000\n♪ 欢快的音乐 ♪"),
      CaptionExample("00:01.000 --> 00:03.000\n掌声响了很久"),
      CaptionExample("00:01.000 --> 00:03.000\n[applause]\n谢谢"),
    ],
    failing: [
      CaptionExample("00:01.000 --> 00:03.000\n↓掌声"),
      CaptionExample("00:01.000 --> 00:03.000\n谢谢\n↓热烈的掌声"),
      CaptionExample("00:01.000 --> 00:03.000\n↓Applause"),
      CaptionExample("00:01.000 --> 00:03.000\n↓（掌声"),
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    for (cue, words) in track.cues {
      let unclosed = SoundDescription.brackets.filter { !words.text.contains($0.close) }.map(\.open)
      for (index, line) in words.lines.enumerated() {
        if Self.isBareSound(line.trimmed) {
          reporter.report(
            cue, at: cue.place(ofLine: index), zh: "里的声音没有写在括号里",
            en: "names a sound without brackets")
        } else if let first = line.trimmed.first, unclosed.contains(first) {
          reporter.report(
            cue, at: cue.place(ofLine: index), zh: "的括号没有合上",
            en: "has a bracket that is not closed")
        }
      }
    }
  }

  private static func isBareSound(_ line: Substring) -> Bool {
    let line = line.lowercased()
    return sounds.contains(line)
      || adjectives.contains {
        line.hasPrefix($0) && sounds.contains(String(line.dropFirst($0.count)))
      }
  }

  /// Words that are a sound when they stand alone on a line.
  private static let sounds: Set = [
    "掌声", "鼓掌", "笑声", "哭声", "音乐", "音乐声", "欢呼声", "警报声", "铃声", "电话铃声", "门铃声",
    "敲门声", "脚步声", "雷声", "雨声", "风声", "鞭炮声", "枪声", "爆炸声", "咳嗽声", "嘈杂声",
    "applause", "laughter", "music", "cheering", "sirens", "siren", "thunder", "coughing",
  ]

  /// Words before them that change nothing.
  private static let adjectives = ["热烈的", "轻柔的", "欢快的", "全场", "热烈", "背景"]
}
