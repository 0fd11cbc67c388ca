import Diagnostics

/// No two cues have the same identifier.
struct CueIDDuplicate: CaptionRule {
  static let metadata = CaptionRuleMetadata(
    id: "captions-id-duplicate", severity: .error,
    summary: Message(zh: "字幕的名称不重复", en: "Cue identifiers are unique"),
    rationale: Message(
      zh: """
        字幕的名称供样式和链接使用。两条同名时，说不清指的是哪一条。
        """,
      en: """
        Identifiers are there for styles and links. When two cues share one, nobody knows \
        which is meant.
        """),
    help: Message(zh: "改名或删去名称", en: "rename it or delete the identifier"),
    source: "WebVTT, section 4.1",
    passing: [
      CaptionExample("一\n00:01.000 --> 00:02.000\n一\n\n二\n00:03.000 --> 00:04.000\n二")
    ],
    failing: [
      CaptionExample("一\n00:01.000 --> 00:02.000\n一\n\n↓一\n00:03.000 --> 00:04.000\n二")
    ])

  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter) {
    guard track.track.format == .webVTT else { return }
    var first: [String: Cue] = [:]
    for cue in track.track.cues where !cue.id.isEmpty {
      guard let other = first[cue.id] else {
        first[cue.id] = cue
        continue
      }
      reporter.report(
        cue, at: cue.source.id, zh: "与另一条同名“\(cue.id)”",
        en: "has the identifier “\(cue.id)” of another cue",
        beside: (other, Message(zh: "另一条在这里", en: "the other is here")))
    }
  }
}
