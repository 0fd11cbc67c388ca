import HTML

/// The settings of a cue or a region: words of the form `name:value`.
struct SettingList: Sequence {
  /// A word; one without name or value has an empty name.
  struct Setting {
    var name: String
    var value: String
    var range: Range<Int>
  }

  private let settings: [Setting]

  init(_ ranges: [Range<Int>], of bytes: [UInt8]) {
    var settings: [Setting] = []
    for range in ranges {
      for word in bytes[range].split(whereSeparator: ASCII.isSpace) {
        settings.append(Self.setting(word))
      }
    }
    self.settings = settings
  }

  private static func setting(_ word: ArraySlice<UInt8>) -> Setting {
    let range = word.startIndex..<word.endIndex
    guard let colon = word.firstIndex(of: UInt8(ascii: ":")), colon > word.startIndex,
      colon + 1 < word.endIndex
    else { return Setting(name: "", value: SourceText.string(word), range: range) }
    return Setting(
      name: SourceText.string(word[..<colon]), value: SourceText.string(word[(colon + 1)...]),
      range: range)
  }

  func makeIterator() -> IndexingIterator<[Setting]> { settings.makeIterator() }
}

extension SettingList.Setting {
  /// The value as a percentage from 0 to 100; `nil` if it is none.
  var percentage: Double? { Self.percentage(value[...]) }

  /// Returns the parts of a value before and behind its first comma.
  var pair: (first: Substring, second: Substring?) {
    guard let comma = value.firstIndex(of: ",") else { return (value[...], nil) }
    return (value[..<comma], value[value.index(after: comma)...])
  }

  /// Reads a percentage such as `50%` or `33.3%`.
  static func percentage(_ text: Substring) -> Double? {
    guard text.utf8.last == UInt8(ascii: "%"), let number = number(text.dropLast()), number <= 100,
      text.utf8.first != UInt8(ascii: "-")
    else { return nil }
    return number
  }

  /// Reads a decimal number such as `-1` or `2.5`; `nil` for one that is out of all bounds.
  static func number(_ text: Substring) -> Double? {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(SourceText.isDigit) }),
      let number = Double(text), number.isFinite
    else { return nil }
    return number
  }
}
