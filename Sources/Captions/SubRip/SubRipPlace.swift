/// A place in the picture as SubRip says it: `{\an8}`, by the keys of a number pad.
struct SubRipPlace: Hashable {
  /// The key, from 1 at the bottom left to 9 at the top right.
  let key: Int

  init?(key: Int) {
    guard (1...9).contains(key) else { return nil }
    self.key = key
  }

  /// Finds the place with the given settings; `nil` if SubRip cannot say it or need not.
  init?(_ settings: CueSettings) {
    guard settings != CueSettings(),
      let key = (1...9).first(where: { Self(key: $0)?.settings == settings })
    else { return nil }
    self.key = key
  }

  /// The place in the words of WebVTT.
  var settings: CueSettings {
    var settings = CueSettings()
    switch key {
    case 7...9: settings.line = 0
    case 4...6:
      settings.line = 50
      settings.isSnappedToLines = false
      settings.lineAlignment = .center
    default: break
    }
    settings.alignment = [.start, .center, .end][(key - 1) % 3]
    return settings
  }

  /// The place as SubRip writes it.
  var text: String { "{\\an\(key)}" }
}
