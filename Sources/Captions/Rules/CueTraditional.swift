import Diagnostics

/// Captions in simplified characters have no traditional ones.
struct CueTraditional: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-traditional", severity: .warning,
    summary: Message(
      zh: "简体字幕里没有繁体字", en: "Captions in simplified Chinese have no traditional characters"),
    rationale: Message(
      zh: """
        国家机关使用规范汉字；简体字幕里零星的繁体字，多半是转换时漏下的，读起来要停顿。
        """,
      en: """
        State organs write standard characters; single traditional ones among simplified \
        text were mostly left over from a conversion and make readers stop.
        """),
    help: Message(
      zh: "换成简体字；文件是繁体时，用 --language zh-Hant 说明",
      en: "use the simplified one; --language zh-Hant says that the file is traditional"),
    source: "《通用规范汉字表》",
    passing: [
      CaptionExample("00:01.000 --> 00:03.000\n欢迎大家来开会"),
      CaptionExample("Language: zh-Hant\n\n00:01.000 --> 00:03.000\n歡迎大家來開會"),
      CaptionExample(
        "00:01.000 --> 00:03.000\n<lang zh-Hant>歡迎</lang>"),
    ],
    failing: [
      CaptionExample("00:01.000 --> 00:03.000\n↓歡迎大家来开会"),
      CaptionExample("00:01.000 --> 00:03.000\n欢迎大家\n↓请大家開会"),
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    guard Self.isSimplified(track.language) else { return }
    for cue in track.track.cues {
      guard let (character, line) = Self.firstTraditional(in: cue.text) else { continue }
      reporter.report(
        cue, at: cue.place(ofLine: line), zh: "有繁体字“\(character)”",
        en: "has the traditional character “\(character)”")
    }
  }

  private static func isSimplified(_ language: String?) -> Bool {
    guard let language = language?.lowercased() else { return true }
    let others = ["zh-hant", "zh-tw", "zh-hk", "zh-mo", "yue"]
    return language.hasPrefix("zh") && !others.contains { language.hasPrefix($0) }
  }

  /// Returns the first traditional character outside words of another language, and its line.
  private static func firstTraditional(in text: CueText) -> (Unicode.Scalar, Int)? {
    var line = 0
    var languageDepth: Int?
    for node in text.nodes {
      if let depth = languageDepth, node.depth <= depth { languageDepth = nil }
      if case .language = node.kind, languageDepth == nil { languageDepth = node.depth }
      guard case .text(let words) = node.kind else { continue }
      for scalar in words.unicodeScalars {
        if scalar == "\n" { line += 1 }
        if languageDepth == nil, TraditionalCharacters.all.contains(scalar) {
          return (scalar, line)
        }
      }
    }
    return nil
  }
}
