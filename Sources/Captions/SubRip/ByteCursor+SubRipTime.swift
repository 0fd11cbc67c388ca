extension ByteCursor {
  /// Reads a time as SubRip writes it: `00:01:02,500`; a point is as good as a comma. `nil` leaves
  /// the cursor where the time goes wrong.
  mutating func subRipTime() -> CaptionTime? {
    guard let hours = digits(), take(":"), let minutes = digits(), minutes.value <= 59, take(":"),
      let seconds = digits(), seconds.value <= 59, take(",") || take("."),
      let fraction = digits(), fraction.count <= 3
    else { return nil }
    let scale = [100, 10, 1][fraction.count - 1]
    return CaptionTime(
      hours: hours.value, minutes: minutes.value, seconds: seconds.value,
      milliseconds: fraction.value * scale)
  }
}
