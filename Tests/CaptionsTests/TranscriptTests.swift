import Testing

@testable import Captions

@Suite struct TranscriptTests {
  private static let track = read(
    """
    WEBVTT

    00:01.000 --> 00:03.000
    <v 张三>各位记者，
    大家好。</v>

    00:03.100 --> 00:05.000
    <v 张三>现在开会。

    00:05.100 --> 00:06.000
    （掌声）

    00:06.100 --> 00:08.000
    <v 李四>请看<b>这里</b>&amp;</v>
    <v Anna><lang en>Good
    morning</lang></v>

    00:20.000 --> 00:22.000
    <v Anna><ruby>祉<rt>zhǐ</ruby>

    00:22.100 --> 00:23.000
    """)

  @Test func `a speaker's cues make a paragraph`() {
    #expect(
      Transcript(Self.track).text == """
        [0:00:01] 张三：各位记者，大家好。现在开会。

        [0:00:05] （掌声）

        [0:00:06] 李四：请看这里&

        [0:00:06] Anna: Good morning

        [0:00:20] Anna: 祉（zhǐ）

        """)
  }

  @Test func `HTML keeps languages, emphasis and readings, and links times to the recording`() {
    #expect(
      String(decoding: Transcript(Self.track).html(media: "a b.mp4"), as: UTF8.self) == """
        <p><a href="a%20b.mp4#t=1"><time datetime="PT1S">0:00:01</time></a> <b>张三：</b> 各位记者，大家好。现在开会。</p>
        <p><a href="a%20b.mp4#t=5.1"><time datetime="PT5.1S">0:00:05</time></a> （掌声）</p>
        <p><a href="a%20b.mp4#t=6.1"><time datetime="PT6.1S">0:00:06</time></a> <b>李四：</b> 请看<b>这里</b>&amp;</p>
        <p><a href="a%20b.mp4#t=6.1"><time datetime="PT6.1S">0:00:06</time></a> <b>Anna:</b> <span lang="en">Good morning</span></p>
        <p><a href="a%20b.mp4#t=20"><time datetime="PT20S">0:00:20</time></a> <b>Anna:</b> <ruby>祉<rp>（</rp><rt>zhǐ</rt><rp>）</rp></ruby></p>

        """)
  }

  @Test func `markup in captions cannot become markup in the page`() {
    let track = read(
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v \"&lt;b&gt;>&lt;script&gt;<lang \"x>a</lang>")
    let html = String(decoding: Transcript(track).html(), as: UTF8.self)
    #expect(!html.contains("<script>"))
    #expect(html.contains("<b>&quot;&lt;b&gt;:</b> &lt;script&gt;<span lang=\"&quot;x\">a</span>"))
  }

  @Test func `long speeches are broken at the end of a sentence`() {
    let cues = (0..<20).map { index in
      let start = CaptionTime(milliseconds: index * 4000)
      let end = CaptionTime(milliseconds: index * 4000 + 3900)
      return "\(start.text) --> \(end.text)\n第\(index)句\(index % 3 == 2 ? "。" : "，")\n"
    }
    let transcript = Transcript(read("WEBVTT\n\n" + cues.joined(separator: "\n")))
    #expect(transcript.turns.map(\.start.milliseconds) == [0, 36_000, 72_000])
  }
}
