/// The line of a cue that holds its times: `00:01.000 --> 00:03.000`.
struct CueTimings {
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

  /// Reads a line that holds an arrow.
  ///
  /// - Parameter time: Reads a time in the file's format; `nil` leaves the cursor where the time
  ///   goes wrong.
  init(
    _ line: Range<Int>, of bytes: [UInt8], reading time: (inout ByteCursor) -> CaptionTime?
  ) throws(Fault) {
    var cursor = ByteCursor(bytes, line)
    (start, startRange) = try Self.time(&cursor, time)
    cursor.skipSpace()
    guard cursor.take("-"), cursor.take("-"), cursor.take(">") else {
      throw Fault(offset: cursor.position)
    }
    (end, endRange) = try Self.time(&cursor, time)
    rest = cursor.rest
  }

  private static func time(
    _ cursor: inout ByteCursor, _ read: (inout ByteCursor) -> CaptionTime?
  ) throws(Fault) -> (CaptionTime, Range<Int>) {
    cursor.skipSpace()
    let start = cursor.position
    guard let time = read(&cursor) else { throw Fault(offset: cursor.position) }
    return (time, start..<cursor.position)
  }
}
