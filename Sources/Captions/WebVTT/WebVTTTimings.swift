/// The line of a WebVTT cue that holds its times and settings.
struct WebVTTTimings {
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
  init(_ line: Range<Int>, of bytes: [UInt8]) throws(Fault) {
    var cursor = ByteCursor(bytes, line)
    cursor.skipSpace()
    (start, startRange) = try Self.timestamp(&cursor)
    cursor.skipSpace()
    guard cursor.take("-"), cursor.take("-"), cursor.take(">") else {
      throw Fault(offset: cursor.position)
    }
    cursor.skipSpace()
    (end, endRange) = try Self.timestamp(&cursor)
    rest = cursor.rest
  }

  private static func timestamp(
    _ cursor: inout ByteCursor
  ) throws(Fault) -> (CaptionTime, Range<Int>) {
    let start = cursor.position
    guard let time = cursor.timestamp() else { throw Fault(offset: cursor.position) }
    return (time, start..<cursor.position)
  }
}
