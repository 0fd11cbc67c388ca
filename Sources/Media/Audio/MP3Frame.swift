/// The head of a frame of MPEG audio, layer III.
struct MP3Frame {
  /// Bytes of the frame, with its head.
  let size: Int
  /// Samples that it holds.
  let samples: Int
  /// Samples in a second.
  let rate: Int
  /// Bytes between its head and a table of contents, if it holds one instead of sound.
  let sideInformation: Int

  /// Thousands of bits a second by the number in the head, for MPEG 1 and for MPEG 2 and 2.5.
  private static let bitRates = [
    [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  ]
  private static let rates = [44_100, 48_000, 32_000]

  /// Reads a frame's head; `nil` if none stands there.
  init?(at position: Int, _ input: MediaInput) {
    guard input.byte(at: position) == 0xFF, let head = input.number(at: position, bytes: 4) else {
      return nil
    }
    let version = Int(head >> 19 & 3)  // 0 is MPEG 2.5, 2 is MPEG 2, 3 is MPEG 1
    let bitRate = Int(head >> 12 & 15)
    let rate = Int(head >> 10 & 3)
    guard head >> 21 == 0x7FF, head >> 17 & 3 == 1, version != 1, 1...14 ~= bitRate, rate < 3
    else { return nil }
    let isFirstVersion = version == 3
    let isMono = head >> 6 & 3 == 3
    self.rate = Self.rates[rate] >> (isFirstVersion ? 0 : version == 2 ? 1 : 2)
    samples = isFirstVersion ? 1152 : 576
    let bits = Self.bitRates[isFirstVersion ? 0 : 1][bitRate - 1] * 1000
    size = samples / 8 * bits / self.rate + Int(head >> 9 & 1)
    sideInformation = isFirstVersion ? (isMono ? 17 : 32) : (isMono ? 9 : 17)
  }
}
