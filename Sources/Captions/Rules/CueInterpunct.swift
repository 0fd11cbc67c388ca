import Diagnostics
import HTML

/// The parts of a foreign name in Chinese are joined by the interpunct.
struct CueInterpunct: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-interpunct", severity: .warning,
    summary: Message(
      zh: "外国人名的间隔号用“·”", en: "The parts of a foreign name are joined by “·”"),
    rationale: Message(
      zh: "别的圆点在有的字体里没有，或占一个全角；句点让读屏软件以为句子完了，把名字断开。",
      en: """
        Fonts lack other dots or give them the width of a character; at a full stop, screen readers \
        end the sentence inside the name.
        """),
    help: Message(zh: "改为“·”（U+00B7）", en: "write “·” (U+00B7)"),
    source: "Netflix Simplified Chinese Timed Text Style Guide",
    passing: [
      CaptionExample("00:01.000 --> 00:03.000\n路易·布莱叶"),
      CaptionExample("00:01.000 --> 00:03.000\n占 3.5 个百分点"),
    ],
    failing: [
      CaptionExample("00:01.000 --> 00:03.000\n↓路易•布莱叶"),
      CaptionExample("00:01.000 --> 00:03.000\n各位请看\n↓路易.布莱叶的书"),
    ])

  /// Dots that are taken for the interpunct.
  private static let others: Set<Unicode.Scalar> = [
    ".", "\u{2022}", "\u{2027}", "\u{2219}", "\u{22C5}", "\u{30FB}", "\u{FF0E}", "\u{FF65}",
  ]

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    for (cue, words) in track.cues where words.isWide {
      for (index, line) in words.lines.enumerated() {
        guard let dot = Self.wrongDot(in: line) else { continue }
        reporter.report(
          cue, at: cue.place(ofLine: index), zh: "的间隔号写成了“\(dot)”",
          en: "has “\(dot)” for an interpunct")
      }
    }
  }

  /// The first dot of another kind between two Chinese characters.
  private static func wrongDot(in line: Substring) -> Unicode.Scalar? {
    let scalars = line.unicodeScalars
    return zip(scalars, zip(scalars.dropFirst(), scalars.dropFirst(2))).first {
      others.contains($1.0) && $0.isHan && $1.1.isHan
    }?.1.0
  }
}
