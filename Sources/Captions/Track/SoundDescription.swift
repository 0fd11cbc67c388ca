/// What captions say about sounds that are not speech: `（掌声）`.
enum SoundDescription {
  /// Brackets around the description of a sound.
  static let brackets: [(open: Character, close: Character)] = [
    ("（", "）"), ("(", ")"), ("[", "]"), ("【", "】"), ("［", "］"), ("〔", "〕"),
  ]

  /// Whether a text is nothing but the description of a sound or of music.
  static func isWhole(_ text: some StringProtocol) -> Bool {
    let text = text.trimmed
    guard let first = text.first, let last = text.last else { return false }
    if "♪♫".contains(first) { return true }
    return brackets.contains { $0.open == first && $0.close == last }
  }
}
