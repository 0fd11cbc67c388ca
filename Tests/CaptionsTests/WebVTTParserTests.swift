import Testing

@testable import Captions

@Suite struct WebVTTParserTests {
  @Test(arguments: [
    ("WEBVTT", true), ("WEBVTT\n", true), ("\u{FEFF}WEBVTT", true), ("WEBVTT 标题", true),
    ("WEBVTT\t", true), ("WEBVTT\r\n", true), ("WEBVT", false), ("WEBVTTX", false),
    ("webvtt\n", false), (" WEBVTT\n", false), ("", false), ("\nWEBVTT", false),
  ])
  func `a file begins with its signature`(_ text: String, _ isRead: Bool) {
    #expect(read(text).faults.map { $0.prefix(18) } == (isRead ? [] : ["captions-signature"]))
  }

  @Test(arguments: [
    ("00:01.000 --> 00:02.000", 1000, 2000), ("00:00:01.000-->100:00:00.001", 1000, 360_000_001),
    ("0:00:00.000 --> 59:59.999", 0, 3_599_999), ("  00:00.000\t-->\t00:00.001  ", 0, 1),
    ("00:00.000 --> 99999999999999999999:00:00.000", 0, 3_600_000_000_000_000),
  ])
  func `times are read`(_ line: String, _ start: Int, _ end: Int) throws {
    let track = read("WEBVTT\n\n\(line)\n字")
    let cue = try #require(track.cues.first)
    #expect(cue.start.milliseconds == start)
    #expect(cue.end.milliseconds == end)
    #expect(track.faults == [])
  }

  @Test(arguments: [
    ("00:01,000 --> 00:02.000", ",000 --> 00:02.000"),
    ("1:00.000 --> 00:02.000", ".000 --> 00:02.000"),
    ("00:60.000 --> 02:00.000", " --> 02:00.000"), ("00:00.00 --> 00:02.000", " --> 00:02.000"),
    ("00:00.000 --> ", ""), ("一 --> 00:02.000", "一 --> 00:02.000"),
    ("00:00.000 ->--> 00:02.000", ">--> 00:02.000"),
  ])
  func `times that cannot be read are reported where they go wrong`(
    _ line: String, _ rest: String
  ) {
    let track = read("WEBVTT\n\n\(line)\n字")
    #expect(track.cues == [])
    #expect(track.faults == ["captions-timings@\(rest)"])
  }

  @Test func `identifiers, settings and places are read`() throws {
    let text = "WEBVTT\r\n\r\n第一条\r\n00:01.000 --> 00:02.000 align:start line:-1\r\n大家\r\n好\r\n"
    let track = read(text)
    let cue = try #require(track.cues.first)
    #expect(track.summary == ["第一条 00:00:01.000-00:00:02.000 line:-1 align:start 大家\n好"])
    let part = { (range: Range<Int>) in String(decoding: track.bytes[range], as: UTF8.self) }
    #expect(part(cue.source.id) == "第一条")
    #expect(part(cue.source.start) == "00:01.000")
    #expect(part(cue.source.end) == "00:02.000")
    #expect(cue.source.lines.map(part) == ["大家", "好"])
    #expect(part(cue.source.text) == "大家\r\n好")
    #expect(cue.source.whole == cue.source.id.lowerBound..<cue.source.text.upperBound)
  }

  @Test(arguments: [
    ("vertical:rl", "vertical:rl"), ("vertical:lr", "vertical:lr"), ("line:0", "line:0"),
    ("line:-1,end", "line:-1,end"), ("line:33.3%,center", "line:33.3%,center"),
    ("position:10%", "position:10%"), ("position:10%,line-right", "position:10%,line-right"),
    ("size:0%", "size:0%"), ("align:left", "align:left"), ("size:50% size:60%", "size:60%"),
    ("region:甲", "region:甲"), ("region:甲 size:50%", "size:50%"),
  ])
  func `settings are read`(_ settings: String, _ written: String) {
    let track = read("WEBVTT\n\nREGION\nid:甲\n\n00:01.000 --> 00:02.000 \(settings)\n字")
    #expect(track.cues.first?.settings.webVTT == written)
    #expect(track.faults == [])
  }

  @Test(arguments: [
    "vertical:xx", "line:x", "line:1%%", "line:101%", "line:1,middle", "line:1.", "line:.5",
    "line:--1", "line:1e2", "position:50", "position:50%,auto", "position:-1%", "size:101%",
    "size:", ":1", "align:middle", "alien:start", "word",
    "line:\(String(repeating: "9", count: 400))",
  ])
  func `settings without effect are reported`(_ setting: String) {
    let track = read("WEBVTT\n\n00:01.000 --> 00:02.000 \(setting)\n字")
    #expect(track.cues.first?.settings == CueSettings())
    #expect(track.faults == ["captions-setting@\(setting)"])
  }

  @Test func `a region must be there`() {
    let track = read("WEBVTT\n\n00:01.000 --> 00:02.000 region:乙\n字")
    #expect(track.faults == ["captions-region@region:乙"])
    #expect(track.cues.first?.settings.region == nil)
  }

  @Test func `regions are read`() throws {
    let track = read(
      """
      WEBVTT

      REGION
      id:甲 width:40%
      lines:2 regionanchor:0%,100%
      viewportanchor:10%,90.5% scroll:up

      REGION\u{20}
      lines:x wide:1%
      """)
    let region = try #require(track.regions.first)
    #expect(region.id == "甲")
    #expect(region.width == 40)
    #expect(region.lines == 2)
    #expect(region.viewportAnchor == CaptionRegion.Point(x: 10, y: 90.5))
    #expect(region.scrollsUp)
    #expect(track.regions.last == CaptionRegion())
    #expect(track.faults == ["captions-setting@lines:x", "captions-setting@wide:1%"])
  }

  @Test func `comments, styles and the header's language are told from cues`() {
    let track = read(
      """
      WEBVTT
      Kind: captions
      Language: zh-Hans

      NOTE 一行

      NOTE
      两
      行

      STYLE
      ::cue { color: red }

      00:01.000 --> 00:02.000
      字

      NOTE 三
      """)
    #expect(track.language == "zh-Hans")
    #expect(track.comments.count == 3)
    #expect(track.styles.count == 1)
    #expect(track.cues.count == 1)
    #expect(track.faults == [])
  }

  @Test(arguments: [
    (
      "00:01.000 --> 00:02.000\n一\n00:03.000 --> 00:04.000\n二",
      "captions-blank-line@00:03.000 --> 00:04.000", 2
    ),
    ("没有时间的文字", "captions-text-stray@没有时间的文字", 0),
    ("00:01.000 --> 00:02.000\n一\n\nSTYLE\n::cue{}", "captions-section-late@STYLE", 1),
    ("00:01.000 --> 00:02.000\n一\n\nREGION\nid:a", "captions-section-late@REGION", 1),
    ("NOTE a\nb\n00:01.000 --> 00:02.000\n一", "captions-blank-line@00:01.000 --> 00:02.000", 1),
  ])
  func `faults between cues are reported`(_ text: String, _ fault: String, _ count: Int) {
    let track = read("WEBVTT\n\n" + text)
    #expect(track.faults == [fault])
    #expect(track.cues.count == count)
  }

  @Test func `a header that runs into a cue lacks a blank line`() {
    let track = read("WEBVTT\n00:01.000 --> 00:02.000\n字")
    #expect(track.faults == ["captions-blank-line@00:01.000 --> 00:02.000"])
    #expect(track.cues.count == 1)
  }
}
