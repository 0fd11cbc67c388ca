import Diagnostics

/// Lines can be taken in at a glance.
struct CueLineLength: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-line-length", severity: .warning,
    summary: Message(
      zh: "每行至多 16 个汉字，或不到 32 个字母",
      en: "Lines have at most 16 Chinese characters, or fewer than 32 letters"),
    rationale: Message(
      zh: """
        太长的行在手机上会自动折断，常常断在词的中间；眼睛也要来回移动才能读完。
        """,
      en: """
        Lines that are too long are broken by a telephone, often inside a word, and make the \
        eye travel.
        """),
    help: Message(zh: "在词与词之间换行，或拆成两条", en: "break the line between words, or split the cue"),
    source: "Netflix Simplified Chinese Timed Text Style Guide; W3C WAI: Captions/Subtitles",
    passing: [
      CaptionExample("00:01.000 --> 00:06.000\n一二三四五六七八九十一二三四五六"),
      CaptionExample("00:01.000 --> 00:06.000\n<v 张三>一二三四五六七八九十一二三四五六"),
      CaptionExample("00:01.000 --> 00:06.000\nOne, two, three, four and five."),
      CaptionExample("00:01.000 --> 00:06.000\n<ruby>祉<rt>zhǐ的读音在这里不算在长度里面</rt></ruby>"),
    ],
    failing: [
      CaptionExample("00:01.000 --> 00:06.000\n↓一二三四五六七八九十一二三四五六七"),
      CaptionExample("00:01.000 --> 00:06.000\n短\n↓一二三四五六七八九十一二三四五六七"),
      CaptionExample("00:01.000 --> 00:06.000\n↓Written in English, a line can be too long"),
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    for (cue, words) in track.cues {
      for (index, line) in words.lines.enumerated() {
        let width = WideText.width(of: line)
        if words.isWide, width > track.profile.charactersPerLine {
          reporter.report(
            cue, at: cue.place(ofLine: index),
            zh:
              "一行有 \(DecimalText.of(width)) 个字，至多 \(DecimalText.of(track.profile.charactersPerLine)) 个",
            en:
              "has a line of \(DecimalText.of(width)) characters, more than \(DecimalText.of(track.profile.charactersPerLine))"
          )
        } else if !words.isWide, Int(width * 2) > track.profile.lettersPerLine {
          reporter.report(
            cue, at: cue.place(ofLine: index),
            zh: "一行有 \(Int(width * 2)) 个字母，至多 \(track.profile.lettersPerLine) 个",
            en: "has a line of \(Int(width * 2)) letters, more than \(track.profile.lettersPerLine)"
          )
        }
      }
    }
  }
}
