/// Something beside a recording that lets people follow it who cannot hear or see.
package enum MediaNeed: Sendable, Hashable, CaseIterable {
  case captions, signLanguage, transcript, description

  /// Whether people need it to follow a recording: who hears nothing needs captions of a video with
  /// sound and the text of any sound; signs are wanted with every picture; what only the picture
  /// shows has to be told.
  package func applies(to item: MediaItem) -> Bool {
    switch self {
    case .captions: item.kind == .video && !item.isSilent
    case .signLanguage: item.kind == .video
    case .transcript: !item.isSilent
    case .description: item.kind == .video && item.needsDescription
    }
  }

  /// Whether a recording has it.
  package func isMet(by item: MediaItem) -> Bool {
    switch self {
    case .captions: item.isCaptioned
    case .signLanguage: item.signLanguage != nil
    case .transcript: item.hasTranscript
    case .description: item.isDescribed
    }
  }
}
