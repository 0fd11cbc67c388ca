/// A box of an ISO base media file: a type and what is in it.
struct MP4Box {
  /// Four characters, `moov`.
  let type: String
  /// Where its content stands, within the box around it.
  let content: Range<Int>

  /// Calls a function for each box in a part of a file, in order.
  static func each(in range: Range<Int>, of input: MediaInput, _ body: (MP4Box) -> Void) {
    var position = range.lowerBound
    while position < range.upperBound, let box = MP4Box(at: position, range.upperBound, input) {
      body(box)
      position = box.content.upperBound
    }
  }

  /// Reads the head of a box: its size with the head itself, and its type.
  private init?(at position: Int, _ limit: Int, _ input: MediaInput) {
    guard let short = input.number(at: position, bytes: 4),
      let type = input.number(at: position + 4, bytes: 4)
    else { return nil }
    self.type = String(
      decoding: (0..<4).map { UInt8(truncatingIfNeeded: type >> (24 - 8 * $0)) }, as: UTF8.self)
    switch short {
    case 0: content = input.range(from: position + 8, size: .max, limit: limit)
    case 1:
      guard let long = input.number(at: position + 8, bytes: 8), long >= 16 else { return nil }
      content = input.range(from: position + 16, size: long - 16, limit: limit)
    case 2..<8: return nil
    default: content = input.range(from: position + 8, size: short - 8, limit: limit)
    }
  }
}

extension MediaInput {
  /// Whether a header's numbers have 64 bits: it is of the second version.
  func isLong(_ header: Range<Int>) -> Bool {
    byte(at: header.lowerBound) == 1
  }
}
