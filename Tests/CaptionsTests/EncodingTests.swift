import Diagnostics
import Testing

@testable import Captions

@Suite struct EncodingTests {
  /// “大家好，请坐。” in GB18030.
  private static let chinese: [UInt8] = [
    0xB4, 0xF3, 0xBC, 0xD2, 0xBA, 0xC3, 0xA3, 0xAC, 0xC7, 0xEB, 0xD7, 0xF8, 0xA1, 0xA3,
  ]
  private static let times = Array("1\n00:00:01,000 --> 00:00:02,000\n".utf8)

  @Test func `GB18030 is read as UTF-8`() {
    let track = CaptionTrack(Self.times + Self.chinese, path: "a.srt")
    #expect(track.encoding == .gb18030)
    #expect(track.cues.first?.text.plain == "大家好，请坐。")
    #expect(track.diagnostics == [])
    #expect(track.bytes == Self.times + Array("大家好，请坐。".utf8))
  }

  @Test func `WebVTT in GB18030 is read and reported`() {
    let bytes = Array("WEBVTT\n\n00:01.000 --> 00:02.000\n".utf8) + Self.chinese
    let track = CaptionTrack(bytes, path: "a.vtt")
    #expect(track.cues.first?.text.plain == "大家好，请坐。")
    #expect(track.diagnostics.map(\.code) == ["captions-encoding"])
  }

  @Test(
    arguments: [
      // “中文字幕” in Big5, “字幕です” in Shift JIS, “café résumé” in Latin-1, a lone byte.
      [0xA4, 0xA4, 0xA4, 0xE5, 0xA6, 0x72, 0xB9, 0xF5],
      [0x8E, 0x9A, 0x96, 0x8B, 0x82, 0xC5, 0x82, 0xB7],
      [0x63, 0x61, 0x66, 0xE9, 0x20, 0x72, 0xE9, 0x73, 0x75, 0x6D, 0xE9],
      [0x61, 0xFF],
    ] as [[UInt8]])
  func `other encodings are refused at their first byte`(_ text: [UInt8]) throws {
    let track = CaptionTrack(Self.times + text, path: "a.srt")
    #expect(track.encoding == .unknown)
    let fault = try #require(track.diagnostics.first)
    #expect(fault.code == "captions-encoding")
    let first = try #require(text.firstIndex { $0 >= 0x80 })
    #expect(fault.span?.offset == Self.times.count + first)
  }

  @Test(arguments: [[0xFF, 0xFE, 0x31, 0], [0xFE, 0xFF, 0, 0x31]] as [[UInt8]])
  func `UTF-16 is refused`(_ bytes: [UInt8]) {
    let track = CaptionTrack(bytes, path: "a.srt")
    #expect(track.encoding == .unknown)
    #expect(track.cues == [])
    #expect(track.diagnostics.first?.message.en.contains("UTF-16") == true)
  }

  @Test func `the name decides the format, else the first line`() {
    #expect(read("WEBVTT", path: "-").format == .webVTT)
    #expect(read("\u{FEFF}WEBVTT", path: "-").format == .webVTT)
    #expect(read("1\n", path: "-").format == .subRip)
    #expect(read("1\n", path: "A.VTT").format == .webVTT)
  }
}
