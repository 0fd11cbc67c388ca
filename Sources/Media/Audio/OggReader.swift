/// Reads Ogg files with Opus (RFC 7845), Vorbis or FLAC.
///
/// The first page of each stream says what it is; the last page of the sound says at which sample
/// it ends. Nothing between is read.
enum OggReader {
  /// The facts of a file; `nil` if it does not begin as such files do.
  static func facts(_ input: MediaInput) -> MediaFacts? {
    guard OggPage(at: 0, input) != nil else { return nil }
    var facts = MediaFacts(container: .ogg)
    var sound: (stream: UInt64, rate: UInt64, skipped: UInt64)?
    var position = 0
    while let page = OggPage(at: position, input), page.isFirst {
      let start = page.content.lowerBound
      if input.has("OpusHead", at: start) {
        sound = sound ?? (page.stream, 48_000, input.littleNumber(at: start + 10, bytes: 2) ?? 0)
      } else if input.has("\u{1}vorbis", at: start) {
        sound = sound ?? (page.stream, input.littleNumber(at: start + 12, bytes: 4) ?? 0, 0)
      } else if input.has("\u{7F}FLAC", at: start) {
        let rate = (input.number(at: start + 27, bytes: 3) ?? 0) >> 4
        sound = sound ?? (page.stream, rate, 0)
      } else if input.has("theora", at: start + 1) {
        facts.hasPicture = true
      }
      position = page.content.upperBound
    }
    if let sound {
      facts.hasSound = true
      let samples = lastSample(of: sound.stream, input).map { max($0, sound.skipped) }
      facts.setDuration(
        Double((samples ?? sound.skipped) - sound.skipped), perSecond: Double(sound.rate))
    }
    return facts
  }

  /// The sample at which the last page of a stream ends, looked for in the end of the file.
  private static func lastSample(of stream: UInt64, _ input: MediaInput) -> UInt64? {
    let start = max(0, input.count - 2 * OggPage.sizeLimit)
    return (start..<max(start, input.count)).reversed().lazy
      .compactMap { OggPage(at: $0, input) }
      .first { $0.stream == stream && $0.lastSample != nil }?.lastSample
  }
}
