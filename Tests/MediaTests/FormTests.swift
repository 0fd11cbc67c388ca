import Testing

@testable import Media

/// Forms of files that ffmpeg does not write.
@Suite struct FormTests {
  private static let start = Bytes.box("ftyp", Array("isom".utf8) + Bytes.big(512, 4))

  @Test func `numbers of 64 bits are read`() {
    let film = Bytes.box("moov", Bytes.movieHeader(timescale: 600, duration: 0x1_0000_0000))
    #expect(MediaFacts(Self.start + film)?.duration == 4_294_967_296.0 / 600)
  }

  @Test func `a duration that was not known when the file was written is unknown`() {
    let film = Bytes.box("moov", Bytes.movieHeader(timescale: 600, duration: .max))
    #expect(MediaFacts(Self.start + film)?.duration == nil)
    let still = Bytes.box("moov", Bytes.movieHeader(timescale: 0, duration: 600))
    #expect(MediaFacts(Self.start + still)?.duration == nil)
  }

  @Test func `little of a large file is loaded`() {
    let film = Bytes.box("moov", Bytes.movieHeader(timescale: 1000, duration: 7_200_000))
    let size = 6_000_000_000
    let head = Self.start + Bytes.big(1, 4) + Array("mdat".utf8) + Bytes.big(UInt64(size + 16), 8)
    var loaded = 0
    let input = MediaInput(count: head.count + size + film.count) { range in
      loaded += range.count
      return range.map { index in
        if index < head.count { return head[index] }
        let place = index - head.count - size
        return place >= 0 ? film[place] : 0xFF
      }
    }
    #expect(MediaFacts(input)?.duration == 7200)
    #expect(loaded <= 4 * MediaInput.blockSize)
  }

  @Test func `RF64 has its size in a part of its own`() {
    let format = Array("fmt ".utf8) + Bytes.little(16, 4) + Bytes.little(0x1_0001, 4)
    let rates = Bytes.little(8000, 4) + Bytes.little(8000, 4) + Bytes.little(0x8_0001, 4)
    let sizes = Array("ds64".utf8) + Bytes.little(28, 4) + Bytes.little(0, 8)
    let file =
      Array("RF64".utf8) + Bytes.little(.max, 4) + Array("WAVE".utf8) + sizes
      + Bytes.little(16_000, 8) + Bytes.little(0, 12) + format + rates + Array("data".utf8)
      + Bytes.little(.max, 4) + [UInt8](repeating: 0x80, count: 20_000)
    #expect(MediaFacts(file)?.duration == 2)
  }

  @Test func `the frames of Fraunhofer's encoder are counted`() {
    // MPEG 1, 128 kbit/s, 44,100 samples a second: 417 bytes a frame.
    let frame = [0xFF, 0xFB, 0x90, 0x00] + [UInt8](repeating: 0, count: 413)
    var first = frame
    let table = Array("VBRI".utf8) + Bytes.big(1, 2) + Bytes.big(0, 8) + Bytes.big(1225, 4)
    first.replaceSubrange(36..<36 + table.count, with: table)
    #expect(MediaFacts(first + frame)?.duration == 32)
    #expect(MediaFacts(frame + frame)?.duration == 2 * 1152.0 / 44_100)
  }

  @Test func `tags before the sound are passed over`() {
    let frame = [0xFF, 0xFB, 0x90, 0x00] + [UInt8](repeating: 0, count: 413)
    let tag = Array("ID3".utf8) + [4, 0, 0x10, 0, 0, 1, 2] + [UInt8](repeating: 0xFF, count: 140)
    #expect(MediaFacts(tag + tag + frame + frame)?.container == .mp3)
    #expect(MediaFacts(tag) == nil)
  }
}
