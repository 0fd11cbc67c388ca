/// Reads MP3 files.
///
/// Encoders write into the first frame how many follow; without that the heads of all frames are
/// walked, because their sizes may differ.
enum MP3Reader {
  /// The facts of a file; `nil` if no frames stand at its start or behind its ID3 tags.
  static func facts(_ input: MediaInput) -> MediaFacts? {
    let start = endOfTags(input)
    guard let first = MP3Frame(at: start, input),
      MP3Frame(at: start + first.size, input) != nil || start + first.size >= input.count
    else { return nil }
    var facts = MediaFacts(container: .mp3)
    facts.hasSound = true
    let samples = announcedFrames(at: start, first, input).map { $0 * Double(first.samples) }
    facts.setDuration(samples ?? walkedSamples(from: start, input), perSecond: Double(first.rate))
    return facts
  }

  /// Where the ID3 tags (version 2) at the start of a file end.
  private static func endOfTags(_ input: MediaInput) -> Int {
    var position = 0
    while input.has("ID3", at: position), let flags = input.byte(at: position + 5),
      let size = input.number(at: position + 6, bytes: 4)
    {
      let bytes = (0..<4).reduce(0) { $0 | Int(size >> (8 * $1) & 0x7F) << (7 * $1) }
      position += 10 + bytes + (flags & 0x10 == 0 ? 0 : 10)
    }
    return position
  }

  /// The number of frames in the table of contents of Xing and LAME, or of Fraunhofer's encoder.
  private static func announcedFrames(
    at start: Int, _ frame: MP3Frame, _ input: MediaInput
  ) -> Double? {
    let xing = start + 4 + frame.sideInformation
    if input.has("Xing", at: xing) || input.has("Info", at: xing) {
      guard let flags = input.byte(at: xing + 7), flags & 1 == 1 else { return nil }
      return input.number(at: xing + 8, bytes: 4).map { Double($0) }
    }
    let fraunhofer = start + 36
    guard input.has("VBRI", at: fraunhofer) else { return nil }
    return input.number(at: fraunhofer + 14, bytes: 4).map { Double($0) }
  }

  private static func walkedSamples(from start: Int, _ input: MediaInput) -> Double {
    var samples = 0
    var position = start
    while let frame = MP3Frame(at: position, input) {
      samples += frame.samples
      position += frame.size
    }
    return Double(samples)
  }
}
