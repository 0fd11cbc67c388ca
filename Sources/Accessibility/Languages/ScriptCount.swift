/// How much of a text is written in which script.
///
/// Counts what stands for words: runs of letters in scripts that put spaces between words, and half
/// of the letters in those that do not, whose words have about two.
package struct ScriptCount: Sendable {
  private var runs = [Int](repeating: 0, count: WrittenScript.allCases.count)
  private var letters = [Int](repeating: 0, count: WrittenScript.allCases.count)

  package init() {}

  /// The number of letters of a script.
  package func letters(_ script: WrittenScript) -> Int { letters[script.rawValue] }

  /// About how many words are written in a script; at least one for each run of letters.
  package func words(_ script: WrittenScript) -> Int {
    switch script {
    case .han, .kana, .thai, .tibetan, .yi: (letters[script.rawValue] + 1) / 2
    default: runs[script.rawValue]
    }
  }

  /// About how many words there are in all.
  package var wordCount: Int { WrittenScript.allCases.reduce(0) { $0 + words($1) } }

  /// The script that most words are written in; `nil` for none or several.
  package var mostCommon: WrittenScript? {
    let most = WrittenScript.allCases.map { words($0) }.max() ?? 0
    let scripts = WrittenScript.allCases.filter { words($0) == most }
    return most > 0 && scripts.count == 1 ? scripts[0] : nil
  }

  /// Adds a text in UTF-8; bytes that are none are passed over.
  package mutating func add(_ text: ArraySlice<UInt8>) {
    var previous: WrittenScript?
    var position = text.startIndex
    while position < text.endIndex {
      // All but a few characters that begin so are Chinese, and most are in Chinese text.
      if 0xE4...0xE9 ~= text[position], position + 3 <= text.endIndex {
        letters[WrittenScript.han.rawValue] += 1
        previous = .han
        position += 3
        continue
      }
      let (scalar, length) = Self.scalar(text, position)
      position += length
      let script = WrittenScript(scalar)
      if let script {
        letters[script.rawValue] += 1
        if script != previous { runs[script.rawValue] += 1 }
      }
      // An apostrophe or a hyphen does not end a word.
      if script != nil || !Self.joinsLetters(scalar) { previous = script }
    }
  }

  private static func joinsLetters(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2D || scalar == 0x2019 || 0x300...0x36F ~= scalar
  }

  /// Returns the character at a place and its number of bytes.
  private static func scalar(_ text: ArraySlice<UInt8>, _ position: Int) -> (UInt32, Int) {
    let lead = text[position]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1, lead >= 0xC0, position + length <= text.endIndex else {
      return (lead < 0x80 ? UInt32(lead) : 0, 1)
    }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(text[position + offset] & 0x3F) }
    return (scalar, length)
  }
}
