/// The line of a SubRip cue that holds its times: `00:00:01,000 --> 00:00:03,000`.
struct SubRipTimings {
  var start: CaptionTime
  var end: CaptionTime
  var startRange: Range<Int>
  var endRange: Range<Int>
  /// What follows the times.
  var rest: Range<Int>

  /// Where a line stops being one with times.
  struct Fault: Error {
    var offset: Int
  }

  /// Reads a line that holds an arrow; a point is as good as a comma.
  init(_ line: Range<Int>, of bytes: [UInt8]) throws(Fault) {
    var cursor = ByteCursor(bytes, line)
    cursor.skipSpace()
    (start, startRange) = try Self.time(&cursor)
    cursor.skipSpace()
    guard cursor.take("-"), cursor.take("-"), cursor.take(">") else {
      throw Fault(offset: cursor.position)
    }
    cursor.skipSpace()
    (end, endRange) = try Self.time(&cursor)
    rest = cursor.rest
  }

  private static func time(
    _ cursor: inout ByteCursor
  ) throws(Fault) -> (CaptionTime, Range<Int>) {
    let begin = cursor.position
    guard let hours = cursor.digits(), cursor.take(":"), let minutes = cursor.digits(),
      minutes.value <= 59, cursor.take(":"), let seconds = cursor.digits(), seconds.value <= 59,
      cursor.take(",") || cursor.take("."), let fraction = cursor.digits(), fraction.count <= 3
    else { throw Fault(offset: cursor.position) }
    let scale = [100, 10, 1][fraction.count - 1]
    let time = CaptionTime(
      hours: hours.value, minutes: minutes.value, seconds: seconds.value,
      milliseconds: fraction.value * scale)
    return (time, begin..<cursor.position)
  }
}
