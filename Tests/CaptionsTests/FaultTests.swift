import Diagnostics
import Testing

@testable import Captions

/// Whole files with one fault each, and good ones.
@Suite struct FaultTests {
  /// Files with `↓` before the one fault; the name of a SubRip file ends in `.srt`.
  private static let faulty: [(code: String, file: String)] = [
    ("captions-signature", "↓1\n\n00:01.000 --> 00:02.000\n好"),
    ("captions-signature", "↓WEBVTT一\n\n00:01.000 --> 00:02.000\n好"),
    ("captions-signature", "↓webvtt\n\n00:01.000 --> 00:02.000\n好"),
    ("captions-blank-line", "WEBVTT\n↓00:01.000 --> 00:02.000\n好"),
    ("captions-blank-line", "WEBVTT\n\n00:01.000 --> 00:02.000\n好\n↓00:03.000 --> 00:04.000\n请"),
    ("captions-blank-line", "WEBVTT\n\nNOTE\n校对过\n↓00:01.000 --> 00:02.000\n好"),
    ("captions-timings", "WEBVTT\n\n00:01↓,000 --> 00:02.000\n好"),
    ("captions-timings", "WEBVTT\n\n00:01.000 --> 00:02↓,000\n好"),
    ("captions-timings", "WEBVTT\n\n00:01.00↓ --> 00:02.000\n好"),
    ("captions-timings", "WEBVTT\n\n1↓.000 --> 00:02.000\n好"),
    ("captions-timings", "WEBVTT\n\n00:01.000 ↓—> --> 00:02.000\n好"),
    ("captions-timings", "WEBVTT\n\n00:01.000 -->↓\n好"),
    ("captions-timings", "WEBVTT\n\n00:61.000↓ --> 02:00.000\n好"),
    ("captions-timings", "WEBVTT\n\n↓零 --> 00:02.000\n好"),
    ("captions-section-late", "WEBVTT\n\n00:01.000 --> 00:02.000\n好\n\n↓STYLE\n::cue {}"),
    ("captions-section-late", "WEBVTT\n\n00:01.000 --> 00:02.000\n好\n\n↓REGION\nid:甲"),
    ("captions-text-stray", "WEBVTT\n\n↓没有时间的文字\n\n00:01.000 --> 00:02.000\n好"),
    ("captions-text-stray", "WEBVTT\n\n00:01.000 --> 00:02.000\n好\n\n↓空行后面的文字"),
    ("captions-text-stray", "WEBVTT\n\n00:01.000 --> 00:02.000\n好\n\n↓NOTES\n拼错了"),
    ("captions-text-stray", "WEBVTT\n\n↓00:01.000 -> 00:02.000\n好"),
    ("captions-setting", "WEBVTT\n\n00:01.000 --> 00:02.000 ↓align:middle\n好"),
    ("captions-setting", "WEBVTT\n\n00:01.000 --> 00:02.000 ↓postion:10%\n好"),
    ("captions-setting", "WEBVTT\n\n00:01.000 --> 00:02.000 size:50% ↓line:120%\n好"),
    ("captions-setting", "WEBVTT\n\n00:01.000 --> 00:02.000 ↓position:10\n好"),
    ("captions-setting", "WEBVTT\n\n00:01.000 --> 00:02.000 ↓左边\n好"),
    ("captions-setting", "WEBVTT\n\nREGION\nid:甲 ↓width:400%\n\n00:01.000 --> 00:02.000\n好"),
    ("captions-region", "WEBVTT\n\n00:01.000 --> 00:02.000 ↓region:乙\n好"),
    ("captions-tag", "WEBVTT\n\n00:01.000 --> 00:02.000\n↓<em>好"),
    ("captions-tag", "WEBVTT\n\n00:01.000 --> 00:02.000\n大家↓<b>好"),
    ("captions-tag", "WEBVTT\n\n00:01.000 --> 00:02.000\n大家好↓</b>"),
    ("captions-tag", "WEBVTT\n\n00:01.000 --> 00:02.000\n气温↓< 10 度"),
    ("captions-tag", "WEBVTT\n\n00:01.000 --> 00:02.000\n<b>大家好</b>↓</b>"),
    ("captions-tag", "WEBVTT\n\n00:01.000 --> 00:02.000\n祉↓<rt>zhǐ"),
    ("captions-voice", "WEBVTT\n\n00:01.000 --> 00:02.000\n↓<v>大家好"),
    ("captions-voice", "WEBVTT\n\n00:01.000 --> 00:02.000\n↓<v.loud >大家好"),
    ("captions-reference", "WEBVTT\n\n00:01.000 --> 00:02.000\n甲 ↓& 乙"),
    ("captions-reference", "WEBVTT\n\n00:01.000 --> 00:02.000\nR↓&D"),
    ("captions-timestamp", "WEBVTT\n\n00:01.000 --> 00:02.000\n大家↓<1.5>好"),
    ("captions-end-before-start", "WEBVTT\n\n00:02.000 --> ↓00:01.000\n好"),
    ("captions-end-before-start", "WEBVTT\n\n00:02.000 --> ↓00:02.000\n好"),
    ("captions-order", "WEBVTT\n\n00:05.000 --> 00:06.000\n一\n\n↓00:01.000 --> 00:02.000\n二"),
    ("captions-overlap", "WEBVTT\n\n00:01.000 --> 00:03.000\n一\n\n↓00:02.000 --> 00:04.000\n二"),
    ("captions-overlap", "WEBVTT\n\n00:01.000 --> 00:03.000\n一\n\n↓00:01.000 --> 00:03.000\n二"),
    ("captions-duration", "WEBVTT\n\n↓00:01.000 --> 00:01.500\n好"),
    ("captions-duration", "WEBVTT\n\n↓00:01.000 --> 00:09.000\n好"),
    ("captions-gap", "WEBVTT\n\n00:01.000 --> 00:02.000\n一\n\n↓00:02.000 --> 00:03.000\n二"),
    ("captions-gap", "WEBVTT\n\n00:01.000 --> 00:02.000\n一\n\n↓00:02.050 --> 00:03.000\n二"),
    ("captions-gap", "WEBVTT\n\n00:01.000 --> 00:02.000\n一\n\n↓00:02.200 --> 00:03.200\n二"),
    (
      "captions-continuation",
      "WEBVTT\n\n00:01.000 --> 00:03.000\n↓从明年起……\n\n00:03.080 --> 00:05.000\n都可以办理"
    ),
    ("captions-interpunct", "WEBVTT\n\n00:01.000 --> 00:03.000\n↓路易•布莱叶"),
    ("captions-italic", "WEBVTT\n\n00:01.000 --> 00:03.000\n↓<i>大家好</i>"),
    ("captions-empty", "WEBVTT\n\n↓00:01.000 --> 00:02.000\n\n00:03.000 --> 00:04.000\n好"),
    ("captions-empty", "WEBVTT\n\n↓00:01.000 --> 00:02.000\n<b></b>"),
    (
      "captions-id-duplicate",
      "WEBVTT\n\n1\n00:01.000 --> 00:02.000\n一\n\n↓1\n00:03.000 --> 00:04.000\n二"
    ),
    ("captions-line-length", "WEBVTT\n\n00:01.000 --> 00:06.000\n↓今年全市新建无障碍公交站一百二十个"),
    ("captions-line-length", "WEBVTT\n\n00:01.000 --> 00:06.000\n各位：\n↓今年全市新建无障碍公交站一百二十个"),
    (
      "captions-line-length",
      "WEBVTT\n\n00:01.000 --> 00:06.000\n↓This year the city built 120 stops"
    ),
    ("captions-lines", "WEBVTT\n\n00:01.000 --> 00:04.000\n一\n二\n↓三"),
    ("captions-reading-speed", "WEBVTT\n\n00:01.000 --> 00:02.000\n↓全市新建公交站共一百个"),
    ("captions-reading-speed", "WEBVTT\n\n00:01.000 --> 00:02.000\n↓全市新建公交站共一百二十个"),
    ("captions-reading-speed", "WEBVTT\n\n00:01.000 --> 00:02.000\n↓We built a hundred stops"),
    ("captions-silence", "WEBVTT\n\n00:01.000 --> 00:02.000\n一\n\n↓01:00.000 --> 01:02.000\n二"),
    ("captions-silence", "WEBVTT\n\n↓00:45.000 --> 00:46.000\n好"),
    ("captions-sound", "WEBVTT\n\n00:01.000 --> 00:02.000\n↓掌声"),
    ("captions-sound", "WEBVTT\n\n00:01.000 --> 00:02.000\n↓【音乐"),
    ("captions-speaker", "WEBVTT\n\n00:01.000 --> 00:02.000\n↓-您好\n-您好"),
    (
      "captions-speaker",
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v 甲>好\n\n00:03.000 --> 00:04.000\n<v 乙>好\n\n00:05.000 --> 00:06.000\n↓谢谢"
    ),
    ("captions-traditional", "WEBVTT\n\n00:01.000 --> 00:02.000\n↓謝谢"),
    ("captions-traditional", "WEBVTT\nLanguage: zh-CN\n\n00:01.000 --> 00:02.000\n大家\n↓請坐"),
  ]

  private static let faultySubRip: [(code: String, file: String)] = [
    ("captions-timings", "1\n00:00:01↓ --> 00:00:02,000\n好"),
    ("captions-timings", "1\n00:00:01,000 --> 00:00:61↓,000\n好"),
    ("captions-text-stray", "↓片头\n\n1\n00:00:01,000 --> 00:00:02,000\n好"),
    (
      "captions-blank-line",
      "1\n00:00:01,000 --> 00:00:02,000\n好\n↓2\n00:00:03,000 --> 00:00:04,000\n请"
    ),
    ("captions-setting", "1\n00:00:01,000 --> 00:00:02,000↓ X1:10\n好"),
    ("captions-end-before-start", "1\n00:00:02,000 --> ↓00:00:01,000\n好"),
    ("captions-lines", "1\n00:00:01,000 --> 00:00:04,000\n一\n二\n↓三"),
    ("captions-sound", "1\n00:00:01,000 --> 00:00:02,000\n↓<b>笑声</b>"),
  ]

  private static let good: [String] = [
    "WEBVTT", "WEBVTT\n\nNOTE 没有人说话\n", "\u{FEFF}WEBVTT 发布会\n\n00:01.000 --> 00:02.000\n好",
    "WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\n大家\r\n好\r\n",
    "WEBVTT\r\r00:01.000 --> 00:02.000\r好\r",
    "WEBVTT\nKind: captions\nLanguage: zh-Hans\n\n00:01.000 --> 00:02.000\n好",
    "WEBVTT\n\n\n\n1\n00:01.000 --> 00:02.000\n一\n\n\n\n2\n00:03.000 --> 00:04.000\n二\n\n",
    "WEBVTT\n\n00:01.000 --> 00:02.000 line:0 position:10%,line-left size:80% align:start\n好",
    "WEBVTT\n\nSTYLE\n::cue { color: yellow }\n\nREGION\nid:甲\n\n00:01.000 --> 00:02.000 region:甲\n好",
    "WEBVTT\n\n00:01.000 --> 00:02.000\n<v 张三>大家好",
    "WEBVTT\n\n00:01.000 --> 00:02.000\n<v 张三>您好</v>\n<v 李四>您好</v>",
    "WEBVTT\n\n00:01.000 --> 00:02.000\n<c.red>一</c><b><u>二</u></b><i>OK</i>",
    "WEBVTT\n\n00:01.000 --> 00:02.000\n<ruby>祉<rt>zhǐ</rt></ruby>和<ruby>圳<rt>zhèn</ruby>",
    "WEBVTT\n\n00:01.000 --> 00:03.000\n<00:01.500>大家<00:02.000>好",
    "WEBVTT\n\n00:01.000 --> 00:02.000\n甲 &amp; 乙 &lt; 丙&nbsp;&#x3002;",
    "WEBVTT\n\n00:01.000 --> 00:03.000\n（热烈的掌声）\n谢谢大家",
    "WEBVTT\n\n00:01.000 --> 00:03.000\n♪ 我和我的祖国 ♪",
    "WEBVTT\n\n00:01.000 --> 00:05.000\nWelcome to the press conference\nof the city.",
    "WEBVTT\n\n00:01.000 --> 00:02.000\n一\n\nNOTE 画面无声\n\n02:00.000 --> 02:01.000\n二",
    "WEBVTT\nLanguage: zh-TW\n\n00:01.000 --> 00:02.000\n歡迎大家",
    "WEBVTT\n\nNOTE 片头\n\n100:00:01.000 --> 100:00:02.000\n好",
  ]

  @Test(arguments: faulty)
  func `the fault of a WebVTT file is found at its place`(_ code: String, _ file: String) {
    expectOne(code, in: file, path: "a.vtt")
  }

  @Test(arguments: faultySubRip)
  func `the fault of a SubRip file is found at its place`(_ code: String, _ file: String) {
    expectOne(code, in: file, path: "a.srt")
  }

  @Test(arguments: good)
  func `a good file has no finding`(_ file: String) {
    #expect(CaptionCheck.diagnostics(read(file)) == [])
  }

  @Test func `there are enough files of both kinds`() {
    #expect(Self.faulty.count + Self.faultySubRip.count >= 60)
    #expect(Self.good.count >= 20)
  }

  private func expectOne(_ code: String, in file: String, path: String) {
    let parts = file.split(separator: "↓", omittingEmptySubsequences: false)
    let diagnostics = CaptionCheck.diagnostics(read(parts.joined(), path: path))
    #expect(diagnostics.map(\.code) == [code])
    #expect(diagnostics.map { $0.span?.offset } == [parts[0].utf8.count])
    #expect(diagnostics.allSatisfy { $0.help != nil })
  }
}
