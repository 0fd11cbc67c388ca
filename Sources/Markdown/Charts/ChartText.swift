import Diagnostics

/// How much room texts take in a chart, in ems.
///
/// SVG does not break lines, and the drawing must fit any width, so lines are broken beforehand for the
/// narrowest: a screen of 320 px. The style sheet makes letters smaller only below that.
enum ChartText {
  /// The width in which every chart fits.
  static let narrowest = 13.0
  /// The widest number with its unit that leaves room for a bar.
  static let longestValue = 8.0
  /// From one line to the next.
  static let leading = 1.45

  /// Returns an upper bound for the width of a text: Chinese characters are square, others narrower.
  static func width(of text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + widths[DisplayWidth.of($1)] }
  }

  private static let widths: [Double] = [0, 0.6, 1]

  /// Breaks a text into lines of about the same length that fit a width.
  static func lines(_ text: String, width limit: Double = narrowest) -> [String] {
    let total = width(of: text)
    guard total > limit else { return [text] }
    let even = total / (total / limit).rounded(.up) + 1
    var lines: [String] = [""]
    var room = min(even, limit)
    for part in parts(of: text, width: limit) {
      let taken = width(of: part)
      if taken > room, lines[lines.count - 1] != "" {
        lines.append("")
        room = min(even, limit)
      }
      lines[lines.count - 1] += part
      room -= taken
    }
    return lines
  }

  /// The pieces that stay whole: words, Chinese characters with the punctuation that belongs to them.
  private static func parts(of text: String, width limit: Double) -> [String] {
    var parts: [String] = []
    var isOpen = false
    for character in text {
      let isWide = width(of: String(character)) >= 1
      let joins = isOpen || closing.contains(character)
      if let last = parts.last, joins || !isWide, width(of: last) + 1 <= limit,
        joins || isWord(last.last)
      {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
      isOpen = opening.contains(character)
    }
    return parts
  }

  private static func isWord(_ character: Character?) -> Bool {
    character.map { !$0.isWhitespace && width(of: String($0)) < 1 } ?? false
  }

  private static let opening: Set<Character> = ["（", "《", "“", "‘", "【", "("]
  private static let closing: Set<Character> = [
    "）", "》", "”", "’", "】", ")", "，", "、", "。", "；", "：", "？", "！", "%", " ",
  ]
}
