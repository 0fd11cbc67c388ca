import Diagnostics
import Testing

@testable import Captions

@Suite struct WrittenTranscriptTests {
  private func read(_ text: String) -> WrittenTranscript {
    WrittenTranscript(Array(text.utf8), path: "a.txt")
  }

  @Test func `paragraphs lie between blank lines, with their times`() {
    let text = read("\u{FEFF}[0:01:02] 甲：你好，\r\n世界\r\n \r\n[x] 乙\n\n\n[2:03]\nWords and\nwords\n")
    #expect(
      text.paragraphs == [
        .init(start: CaptionTime(milliseconds: 62_000), text: "甲：你好，世界"),
        .init(start: nil, text: "[x] 乙"),
        .init(start: CaptionTime(milliseconds: 123_000), text: "Words and words"),
      ])
    #expect(text.diagnostics == [])
    #expect(text.plain == "甲：你好，世界\n[x] 乙\nWords and words")
  }

  @Test func `times link to the recording, and nothing becomes markup`() {
    #expect(
      String(decoding: read("[0:00:02] <b> & c\n\n丁\n").html(media: "/a b.mp4"), as: UTF8.self)
        == """
        <p><a href="/a%20b.mp4#t=2"><time datetime="PT2S">0:00:02</time></a> &lt;b&gt; &amp; c</p>
        <p>丁</p>

        """)
  }

  @Test func `what the program writes is read back`() {
    let track = CaptionTrack(
      Array("WEBVTT\n\n00:01.000 --> 00:02.000\n<v 张三>好\n\n00:09.000 --> 00:10.000\n行\n".utf8),
      path: "a.vtt")
    let transcript = Transcript(track)
    let text = read(transcript.text)
    #expect(text.plain == transcript.plain)
    #expect(text.missing(of: track).isEmpty)
  }

  @Test func `captions whose words are not in the text are found, whatever signs differ`() {
    let track = CaptionTrack(
      Array(
        "WEBVTT\n\n00:01.000 --> 00:02.000\n各位，好！\n\n00:03.000 --> 00:04.000\n再见\n\n00:05.000 --> 00:06.000\n♪\n"
          .utf8), path: "a.vtt")
    #expect(read("各位好。").missing(of: track).map(\.start.seconds) == [3])
  }

  @Test(arguments: ["", " \n\n", "\u{FEFF}"])
  func `an empty file is no transcript`(_ text: String) {
    #expect(read(text).diagnostics.map(\.code) == ["transcript-empty"])
  }

  @Test(arguments: ["[", "[]", "[1]", "[1:2:3:4]", "[:]", "[-1:2]", "[99999999999999999999:1]"])
  func `what is no time stays text`(_ text: String) {
    #expect(read(text).paragraphs == [.init(start: nil, text: text)])
  }
}
