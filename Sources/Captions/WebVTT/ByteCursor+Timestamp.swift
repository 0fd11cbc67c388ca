extension ByteCursor {
  /// Reads a time as WebVTT writes it: `01:02.500` or `00:01:02.500`; `nil` leaves the cursor where
  /// the time goes wrong.
  mutating func timestamp() -> CaptionTime? {
    guard let first = digits() else { return nil }
    let startsWithHours = first.count != 2 || first.value > 59
    guard take(":"), let second = twoDigits() else { return nil }
    var (hours, minutes, seconds) = (0, first.value, second)
    if startsWithHours || next == UInt8(ascii: ":") {
      guard take(":"), let third = twoDigits() else { return nil }
      (hours, minutes, seconds) = (first.value, second, third)
    }
    guard take("."), let fraction = digits(), fraction.count == 3, minutes <= 59, seconds <= 59
    else { return nil }
    return CaptionTime(
      hours: hours, minutes: minutes, seconds: seconds, milliseconds: fraction.value)
  }

  private mutating func twoDigits() -> Int? {
    guard let digits = digits(), digits.count == 2 else { return nil }
    return digits.value
  }
}
