import Content

extension Player.Role {
  /// What a version is called.
  var key: TextKey {
    switch self {
    case .original: .mediaOriginal
    case .signed: .mediaSigned
    case .described: .mediaDescribed
    }
  }
}

extension TrackPurpose {
  /// What a track is called.
  var key: TextKey {
    switch self {
    case .captions: .mediaCaptions
    case .subtitles: .mediaSubtitles
    case .descriptions: .mediaDescription
    case .chapters: .mediaChapters
    }
  }
}
