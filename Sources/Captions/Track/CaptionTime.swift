/// A moment of a recording, in whole milliseconds from its start.
package struct CaptionTime: Sendable, Hashable {
  package var milliseconds: Int

  package init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// The most hours that are told apart; later moments count as this one.
  static let hourLimit = 1_000_000_000

  init(hours: Int, minutes: Int, seconds: Int, milliseconds: Int) {
    self.milliseconds =
      ((min(hours, Self.hourLimit) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds
  }

  /// The moment in seconds.
  package var seconds: Double { Double(milliseconds) / 1000 }

  /// The moment as WebVTT writes it: `00:01:02.500`.
  package var text: String { text(separator: ".") }

  /// The moment as hours, minutes, seconds and thousandths.
  ///
  /// - Parameter separator: What stands before the thousandths: a point, in SubRip a comma.
  func text(separator: Character) -> String {
    let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    return "\(Self.padded(whole / 3600)):\(Self.padded(whole / 60 % 60)):\(Self.padded(whole % 60))"
      + "\(separator)\(Self.padded(rest, to: 3))"
  }

  /// Returns a number with zeros before it.
  static func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension CaptionTime: Comparable {
  package static func < (lhs: CaptionTime, rhs: CaptionTime) -> Bool {
    lhs.milliseconds < rhs.milliseconds
  }

  /// The milliseconds from one moment to another.
  package static func - (lhs: CaptionTime, rhs: CaptionTime) -> Int {
    lhs.milliseconds - rhs.milliseconds
  }
}
