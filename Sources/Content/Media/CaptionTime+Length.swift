import Captions

extension CaptionTime {
  /// Reads the length of a recording: hours, minutes and seconds, `1:02:03`, `2:03` or `123.5`.
  init?(length text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(Self.unpadded)
    guard (1...3).contains(parts.count),
      let seconds = Decimal.value(of: String(parts[parts.count - 1]))
    else { return nil }
    let before = parts.dropLast().map { Decimal.integer(of: String($0)) ?? -1 }
    let isRegular = parts.count == 1 || seconds < 60 && before.dropFirst().allSatisfy { $0 < 60 }
    let limits = 0...1_000_000
    guard isRegular, seconds >= 0, seconds <= 1_000_000, before.allSatisfy(limits.contains) else {
      return nil
    }
    let whole = before.reduce(0) { $0 * 60 + $1 } * 60
    self.init(milliseconds: whole * 1000 + Int((seconds * 1000).rounded()))
  }

  /// Returns `5` for `05`.
  private static func unpadded(_ part: Substring) -> Substring {
    let hasTwoDigits = part.prefix { $0 != "." }.count == 2
    return hasTwoDigits && part.first == "0" ? part.dropFirst() : part
  }

  /// The length in the form of ISO 8601: `PT62.5S`.
  package var iso: String { "PT\(fragment)S" }
}
