/// The head of a page of an Ogg file.
struct OggPage {
  /// The number of the stream that it belongs to.
  let stream: UInt64
  /// Whether a stream begins with it.
  let isFirst: Bool
  /// The sample after the last that ends on it; `nil` if none ends.
  let lastSample: UInt64?
  /// Where its content stands.
  let content: Range<Int>

  /// The most bytes that a page has: a head of 27, and 255 parts of 255 bytes with their sizes.
  static let sizeLimit = 27 + 255 + 255 * 255

  /// Reads a page; `nil` if none stands there.
  init?(at position: Int, _ input: MediaInput) {
    guard input.byte(at: position) == UInt8(ascii: "O"), input.has("OggS\0", at: position),
      let kind = input.byte(at: position + 5),
      let sample = input.littleNumber(at: position + 6, bytes: 8),
      let stream = input.littleNumber(at: position + 14, bytes: 4),
      let parts = input.byte(at: position + 26)
    else { return nil }
    self.stream = stream
    isFirst = kind & 2 != 0
    lastSample = sample > Int64.max ? nil : sample
    let sizes = position + 27
    let size = (0..<Int(parts)).reduce(0) { $0 + UInt64(input.byte(at: sizes + $1) ?? 0) }
    content = input.range(from: sizes + Int(parts), size: size, limit: input.count)
  }
}
