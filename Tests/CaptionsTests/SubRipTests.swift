import Diagnostics
import Testing

@testable import Captions

@Suite struct SubRipTests {
  private static let file = """
    1
    00:00:01,000 --> 00:00:02,500
    {\\an8}大家<i>好</i>

    2
    00:00:03,000 --> 00:00:05,000
    1 < 2 & <font color="#FFEE00">黄</font><font color=red>红</font>
    第二行

    """

  @Test func `cues are read with markup and places`() {
    let track = read(Self.file, path: "a.srt")
    #expect(track.faults == [])
    #expect(
      track.summary == [
        "00:00:01.000-00:00:02.500 line:0 大家好",
        "00:00:03.000-00:00:05.000 1 < 2 & 黄红\n第二行",
      ])
  }

  @Test func `SubRip becomes WebVTT and SubRip again without a loss`() {
    let track = read(Self.file, path: "a.srt")
    let converted = WebVTTWriter.write(track)
    #expect(
      String(decoding: converted, as: UTF8.self) == """
        WEBVTT

        00:00:01.000 --> 00:00:02.500 line:0
        大家<i>好</i>

        00:00:03.000 --> 00:00:05.000
        1 &lt; 2 &amp; <c.color-ffee00>黄</c><c.red>红</c>
        第二行

        """)
    let again = CaptionTrack(converted, path: "a.vtt")
    #expect(again.faults == [])
    #expect(
      String(decoding: SubRipWriter.write(again), as: UTF8.self)
        == Self.file.replacing("FFEE00", with: "ffee00").replacing("=red>", with: "=\"red\">"))
  }

  @Test(arguments: [
    ("1\n0:0:1.5 --> 0:0:2,25\n字", "00:00:01.500-00:00:02.250 字"),
    ("00:00:01,000-->00:00:02,000\r\n字\r\n", "00:00:01.000-00:00:02.000 字"),
    ("\u{FEFF}1\n00:00:01,000 --> 00:00:02,000\n字</i>", "00:00:01.000-00:00:02.000 字</i>"),
    ("片头\n00:00:01,000 --> 00:00:02,000\n{\\an1}字", "片头 00:00:01.000-00:00:02.000 align:start 字"),
  ])
  func `what common programs write is read`(_ text: String, _ summary: String) {
    let track = read(text, path: "a.srt")
    #expect(track.summary == [summary])
    #expect(track.faults == [])
  }

  @Test(arguments: [
    ("1\n00:00:01 --> 00:00:02,000\n字", "captions-timings@ --> 00:00:02,000"),
    ("没有时间", "captions-text-stray@没有时间"),
    (
      "1\n00:00:01,000 --> 00:00:02,000\n一\n2\n00:00:03,000 --> 00:00:04,000\n二",
      "captions-blank-line@2"
    ),
    ("1\n00:00:01,000 --> 00:00:02,000 X1:1\n一", "captions-setting@ X1:1"),
  ])
  func `faults are reported`(_ text: String, _ fault: String) {
    #expect(read(text, path: "a.srt").faults == [fault])
  }

  @Test func `speakers come before their words`() {
    let track = read(
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v 张三>您好</v>\n<v Anna>Hi</v>\n\n"
        + "00:03.000 --> 00:04.000\n<ruby>祉<rt>zhǐ</rt></ruby>")
    #expect(
      String(decoding: SubRipWriter.write(track), as: UTF8.self) == """
        1
        00:00:01,000 --> 00:00:02,000
        张三：您好
        Anna: Hi

        2
        00:00:03,000 --> 00:00:04,000
        祉（zhǐ）

        """)
  }

  @Test func `what SubRip cannot hold is said once for each kind`() {
    let track = read(
      """
      WEBVTT

      STYLE
      ::cue { color: red }

      NOTE 说明

      甲
      00:01.000 --> 00:02.000 position:10%
      <lang en>Hi</lang>

      乙
      00:03.000 --> 00:04.000
      <c.big>字</c>
      """)
    let losses = ConversionLoss.diagnostics(track, to: .subRip)
    #expect(losses.map(\.code) == Array(repeating: "captions-loss", count: 5))
    #expect(ConversionLoss.diagnostics(track, to: .webVTT) == [])
  }
}
