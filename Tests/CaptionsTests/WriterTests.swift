import TestSupport
import Testing

@testable import Captions

@Suite struct WriterTests {
  static let sample = """
    WEBVTT 样本

    NOTE 说明

    STYLE
    ::cue(.red) { color: red }

    REGION
    id:甲 lines:2 width:33.3% regionanchor:1%,2% viewportanchor:3%,4% scroll:up

    一
    00:01.000 --> 00:02.000 region:甲 align:start position:10%,line-left
    <v.loud.near 张 三>大家<i>好</i>，</v><v 李&amp;四>1 &lt; 2</v>

    00:00:03.000 --> 100:00:04.000 vertical:rl line:-1,end size:50%
    <c.red>A &amp; B</c>&nbsp;<ruby>祉<rt>zhǐ</rt></ruby>
    <lang zh-Hant>歡迎</lang><00:00:03.500><b><u>x</u></b>&lrm;&rlm;

    00:05.000 --> 00:06.000 line:33.3%,center
    --&gt;

    """

  @Test func `what was read from WebVTT is written byte for byte`() {
    for text in [Self.sample, Self.sample.replacing("\n", with: "\r\n"), "\u{FEFF}WEBVTT\r\r垃圾\0"] {
      #expect(WebVTTWriter.write(read(text)) == Array(text.utf8))
    }
    let text = "1\r\n00:00:01.0 --> 00:00:02,000\r\n字"
    #expect(SubRipWriter.write(read(text, path: "a.srt")) == Array(text.utf8))
  }

  @Test func `a new file says the same as the one it was made from`() {
    let track = read(Self.sample)
    #expect(track.faults == [])
    #expect(track.cues.count == 3)
    let again = CaptionTrack(
      WebVTTWriter.write(track.cues, regions: track.regions), path: "b.vtt")
    expectSame(again, track)
    #expect(again.faults == [])
  }

  @Test func `every file of the corpus is written with the same meaning`() throws {
    guard let corpus = try WebVTTCorpus() else { return }
    var count = 0
    for (name, bytes) in try corpus.files() {
      let track = CaptionTrack(bytes, path: name)
      #expect(WebVTTWriter.write(track) == bytes)
      let new = WebVTTWriter.write(track.cues, regions: track.regions)
      expectSame(CaptionTrack(new, path: name), track)
      count += 1
    }
    #expect(count == 37)
  }

  private func expectSame(_ track: CaptionTrack, _ original: CaptionTrack) {
    #expect(track.cues.count == original.cues.count)
    for (cue, other) in zip(track.cues, original.cues) {
      #expect(cue.id == other.id)
      #expect((cue.start, cue.end) == (other.start, other.end))
      #expect(cue.text.dump == other.text.dump)
      #expect(
        cue.settings == other.settings
          || other.settings.line.map { $0.magnitude > 1e9 || $0.magnitude < 1e-9 } == true)
    }
  }
}
