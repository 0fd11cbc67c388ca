import Diagnostics

/// Readers have time to read.
struct CueReadingSpeed: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-reading-speed", severity: .warning,
    summary: Message(
      zh: "每秒至多 9 个汉字，绝不超过 11 个；外文每分钟至多 180 词",
      en:
        "Chinese has 9 characters a second and never more than 11, other scripts 180 words a minute"
    ),
    rationale: Message(
      zh: """
        字幕换得太快，读得慢的人、以手语为母语的人和老年人就跟不上。汉字按每秒计，外文按每分钟的词数\
        计；标点和空格也算字。
        """,
      en: """
        When cues change too fast, slow readers, people whose first language is signed and \
        older people cannot keep up. Chinese is counted in characters a second, other \
        scripts in words a minute; punctuation counts.
        """),
    help: Message(
      zh: "延长显示时间，或删去不影响意思的字", en: "show it longer, or leave out words that are not needed"),
    source: "Netflix Simplified Chinese Timed Text Style Guide; BBC Subtitle Guidelines",
    passing: [
      CaptionExample("00:01.000 --> 00:02.000\n一二三四五六七八九"),
      CaptionExample("00:01.000 --> 00:02.000\none two three"),
    ],
    failing: [
      CaptionExample("00:01.000 --> 00:02.000\n↓一二三四五六七八九十"),
      CaptionExample("00:01.000 --> 00:02.000\n↓一二三四五六七八九十一二"),
      CaptionExample("00:01.000 --> 00:02.000\n↓one two three four"),
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    for (cue, words) in track.cues where cue.duration > 0 && !words.isBlank {
      if words.isWide {
        checkCharacters(of: cue, words, track.profile, &reporter)
      } else {
        checkWords(of: cue, words, track.profile, &reporter)
      }
    }
  }

  private func checkCharacters(
    of cue: Cue, _ words: CaptionWords, _ profile: CaptionProfile, _ reporter: inout CaptionReporter
  ) {
    let characters = words.lines.reduce(0) { $0 + WideText.width(of: $1) }
    let speed = characters * 1000 / Double(cue.duration)
    guard speed > profile.comfortableSpeed else { return }
    let limit = speed > profile.speedLimit ? profile.speedLimit : profile.comfortableSpeed
    let (shown, most) = (Self.rounded(speed), DecimalText.of(limit))
    reporter.report(
      cue, at: cue.source.text, as: speed > profile.speedLimit ? .error : .warning,
      zh: "每秒 \(shown) 个字，至多 \(most) 个", en: "has \(shown) characters a second, more than \(most)")
  }

  private func checkWords(
    of cue: Cue, _ words: CaptionWords, _ profile: CaptionProfile, _ reporter: inout CaptionReporter
  ) {
    let count = words.text.split(whereSeparator: \.isWhitespace).count
    let speed = Double(count) * 60_000 / Double(cue.duration)
    guard speed > profile.wordsPerMinute else { return }
    let (shown, most) = (Int(speed.rounded(.up)), DecimalText.of(profile.wordsPerMinute))
    reporter.report(
      cue, at: cue.source.text, zh: "每分钟 \(shown) 个词，至多 \(most) 个",
      en: "has \(shown) words a minute, more than \(most)")
  }

  /// Returns a speed with one decimal, never rounded down to a limit that it exceeds.
  private static func rounded(_ speed: Double) -> String {
    DecimalText.of((speed * 10).rounded(.up) / 10)
  }
}
