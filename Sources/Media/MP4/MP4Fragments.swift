/// How far the fragments of an MP4 file reach (ISO/IEC 14496-12, clause 8.8).
struct MP4Fragments {
  /// The end of the last sample so far, in seconds.
  private(set) var end = 0.0
  private let input: MediaInput
  /// The units of a second, by track.
  private var timescales: [UInt64: Double] = [:]
  /// The units that a sample lasts if nothing else is said, by track.
  private var sampleDurations: [UInt64: UInt64] = [:]

  init(_ input: MediaInput) {
    self.input = input
  }

  /// Takes the unit of time of a track from its `trak` box.
  mutating func takeTrack(_ track: Range<Int>) {
    var id: UInt64?
    var timescale: UInt64?
    MP4Box.each(in: track, of: input) { box in
      if box.type == "tkhd" {
        id = number(in: box.content, at: input.isLong(box.content) ? 20 : 12)
      }
      guard box.type == "mdia" else { return }
      MP4Box.each(in: box.content, of: input) { part in
        guard part.type == "mdhd" else { return }
        timescale = number(in: part.content, at: input.isLong(part.content) ? 20 : 12)
      }
    }
    if let id, let timescale, timescale > 0 { timescales[id] = Double(timescale) }
  }

  /// Takes how long a track's samples last from a `trex` box.
  mutating func takeDefaults(_ defaults: Range<Int>) {
    guard let id = number(in: defaults, at: 4) else { return }
    sampleDurations[id] = number(in: defaults, at: 12)
  }

  /// Takes a fragment, a `moof` box.
  mutating func take(_ fragment: Range<Int>) {
    MP4Box.each(in: fragment, of: input) { box in
      if box.type == "traf" { takeRuns(box.content) }
    }
  }

  private mutating func takeRuns(_ track: Range<Int>) {
    var timescale: Double?
    var sampleDuration: UInt64 = 0
    var time = 0.0
    MP4Box.each(in: track, of: input) { box in
      switch box.type {
      case "tfhd":
        guard let flags = number(in: box.content, at: 0), let id = number(in: box.content, at: 4)
        else { return }
        timescale = timescales[id]
        let place = 8 + (flags & 0x1 == 0 ? 0 : 8) + (flags & 0x2 == 0 ? 0 : 4)
        let own = flags & 0x8 == 0 ? nil : number(in: box.content, at: place)
        sampleDuration = own ?? sampleDurations[id] ?? 0
      case "tfdt":
        let bytes = input.isLong(box.content) ? 8 : 4
        time = input.number(at: box.content.lowerBound + 4, bytes: bytes).map { Double($0) } ?? 0
      case "trun": time += duration(ofRun: box.content, sampleDuration)
      default: break
      }
    }
    if let timescale { end = max(end, time / timescale) }
  }

  /// The units that a run of samples lasts.
  private func duration(ofRun run: Range<Int>, _ sampleDuration: UInt64) -> Double {
    guard let flags = number(in: run, at: 0), let count = number(in: run, at: 4) else { return 0 }
    guard flags & 0x100 != 0 else { return Double(count) * Double(sampleDuration) }
    let start = run.lowerBound + 8 + (flags & 0x1 == 0 ? 0 : 4) + (flags & 0x4 == 0 ? 0 : 4)
    let size = 4 * [0x100, 0x200, 0x400, 0x800].count { flags & $0 != 0 }
    let samples = stride(from: start, to: run.upperBound, by: size).prefix(Int(count))
    return samples.reduce(0) { $0 + Double(input.number(at: $1, bytes: 4) ?? 0) }
  }

  private func number(in box: Range<Int>, at offset: Int) -> UInt64? {
    input.number(at: box.lowerBound + offset, bytes: 4)
  }
}
