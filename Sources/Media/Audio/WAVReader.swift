/// Reads WAVE files, also those beyond 4 GB (RF64).
enum WAVReader {
  /// A size that stands elsewhere or was not known when the file was begun.
  private static let unknownSize = UInt64(UInt32.max)

  /// The facts of a file; `nil` if it does not begin as such files do.
  static func facts(_ input: MediaInput) -> MediaFacts? {
    guard input.has("RIFF", at: 0) || input.has("RF64", at: 0), input.has("WAVE", at: 8) else {
      return nil
    }
    var facts = MediaFacts(container: .wav)
    var bytesPerSecond: UInt64 = 0
    var longSize: UInt64?
    var position = 12
    while let size = input.littleNumber(at: position + 4, bytes: 4) {
      let start = position + 8
      if input.has("fmt ", at: position) {
        facts.hasSound = true
        bytesPerSecond = input.littleNumber(at: start + 8, bytes: 4) ?? 0
      } else if input.has("ds64", at: position) {
        longSize = input.littleNumber(at: start + 8, bytes: 8)
      } else if input.has("data", at: position) {
        let known = size == unknownSize ? longSize ?? size : size
        let sound = input.range(from: start, size: known == 0 ? .max : known, limit: input.count)
        facts.setDuration(Double(sound.count), perSecond: Double(bytesPerSecond))
        break
      }
      position = start + Int(size + size % 2)
    }
    return facts
  }
}
