import Diagnostics
import Testing

@testable import Captions

@Suite struct RetimingTests {
  private static let file = """
    WEBVTT - 会议

    NOTE 00:00:01.000

    00:01.000 --> 59:59.000 align:start
    一<00:02.500>二<00:03.000

    甲
    0:59:59.500 --> 01:00:01.000
    三

    """

  private func retimed(_ change: Retiming, _ text: String = file, path: String = "a.vtt") throws
    -> String
  {
    String(decoding: try change.apply(to: read(text, path: path)), as: UTF8.self)
  }

  @Test func `only times change, each in its own form`() throws {
    #expect(
      try retimed(.shift(milliseconds: 1_000)) == """
        WEBVTT - 会议

        NOTE 00:00:01.000

        00:02.000 --> 01:00:00.000 align:start
        一<00:03.500>二<00:04.000

        甲
        01:00:00.500 --> 01:00:02.000
        三

        """)
    #expect(
      try retimed(.scale(2), "1\n00:00:01,000 --> 00:00:02,001\n字", path: "a.srt")
        == "1\n00:00:02,000 --> 00:00:04,002\n字")
  }

  @Test func `there and back again is the same file`() throws {
    let text = Self.file.replacing("0:59:59.500", with: "00:59:59.500")
      .replacing("59:59.000 align", with: "50:00.000 align")
    let there = try retimed(.shift(milliseconds: 500), text)
    #expect(there != text)
    #expect(try retimed(.shift(milliseconds: -500), there) == text)
    #expect(try retimed(.scale(1), text) == text)
  }

  @Test func `cues before the recording are refused at their place`() {
    let track = read(Self.file)
    do {
      _ = try Retiming.shift(milliseconds: -1_001).apply(to: track)
      Issue.record("nothing was refused")
    } catch {
      guard case .beforeStart(let diagnostics) = error else { return }
      #expect(diagnostics.map(\.span) == [track.span(track.cues[0].source.start)])
    }
  }
}
