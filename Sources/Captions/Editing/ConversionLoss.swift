import Diagnostics

/// Says what another format cannot hold.
package enum ConversionLoss {
  /// Returns a warning for each kind of thing that is lost, at its first place.
  package static func diagnostics(_ track: CaptionTrack, to format: CaptionFormat) -> [Diagnostic] {
    guard track.format == .webVTT, format == .subRip else { return [] }
    var losses: [Diagnostic] = []
    if let style = track.styles.first {
      losses.append(loss(zh: "样式", en: "styles", at: style, track))
    }
    if let comment = track.comments.first {
      losses.append(loss(zh: "说明", en: "comments", at: comment, track))
    }
    if let cue = track.cues.first(where: { !$0.id.isEmpty && Int($0.id) == nil }) {
      losses.append(loss(zh: "字幕的名称", en: "cue identifiers", at: cue.source.id, track))
    }
    if let cue = track.cues.first(where: { hasLostPlace($0.settings) }) {
      losses.append(loss(zh: "字幕的位置", en: "places of cues", at: cue.source.timings, track))
    }
    if let node = track.cues.lazy.flatMap(\.text.nodes).first(where: isLost) {
      losses.append(
        loss(zh: "语言、逐字时间和样式类", en: "languages, inner times and classes", at: node.source, track))
    }
    return losses
  }

  private static func hasLostPlace(_ settings: CueSettings) -> Bool {
    settings != CueSettings() && SubRipPlace(settings) == nil
  }

  private static func isLost(_ node: CueText.Node) -> Bool {
    switch node.kind {
    case .language, .timestamp: true
    case .class: node.classes.contains { SubRipColour(className: $0) == nil }
    default: !node.classes.isEmpty
    }
  }

  private static func loss(
    zh: String, en: String, at range: Range<Int>, _ track: CaptionTrack
  ) -> Diagnostic {
    Diagnostic(
      .warning, "captions-loss", zh: "SubRip 没有\(zh)，转换后丢失",
      en: "SubRip has no \(en); they are lost", at: track.span(range),
      help: Message(zh: "保留 WebVTT 文件", en: "keep the WebVTT file"))
  }
}
