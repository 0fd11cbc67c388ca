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
  func text(separator: Unicode.Scalar) -> String {
    var bytes: [UInt8] = []
    write(separator: separator, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the moment as hours, minutes, seconds and thousandths.
  func write(separator: Unicode.Scalar, to output: inout [UInt8]) {
    let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    Self.write(whole / 3600, to: &output)
    output.append(UInt8(ascii: ":"))
    Self.write(whole / 60 % 60, to: &output)
    output.append(UInt8(ascii: ":"))
    Self.write(whole % 60, to: &output)
    output.append(UInt8(ascii: separator))
    Self.write(rest, digits: 3, to: &output)
  }

  /// Returns a number with a zero before it if it has one digit.
  static func padded(_ number: Int) -> String {
    var bytes: [UInt8] = []
    write(number, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a number in as many digits at least.
  private static func write(_ number: Int, digits: Int = 2, to output: inout [UInt8]) {
    var unit = digits == 2 ? 10 : 100
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      output.append(0x30 + UInt8((number / unit % 10).magnitude))
      unit /= 10
    }
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
