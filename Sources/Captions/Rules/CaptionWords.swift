/// The words of a cue, as its reader counts them.
struct CaptionWords: Sendable {
  /// The text without markup.
  let text: String
  let lines: [Substring]
  /// Whether the text is written in Chinese or another wide script.
  let isWide: Bool

  init(_ cue: Cue) {
    text = cue.text.plain
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    isWide = text.unicodeScalars.contains(where: WideText.isWide)
  }

  /// Whether there is nothing to read.
  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}
