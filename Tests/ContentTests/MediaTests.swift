import Captions
import Diagnostics
import Testing

@testable import Content

@Suite struct MediaTests {
  /// A site whose page describes recordings; `frontMatter` starts on line 4.
  private func page(_ frontMatter: String) throws -> Folder {
    try site {
      File("Templates/kinds/video.yaml", videoKind)
      PageFile("Content/a/index.md", "title: 甲\nkind: video\n" + frontMatter)
      ["v.mp4", "s.mp4", "a.mp3", "v.vtt", "e.vtt", "t.txt", "p.jpg"]
        .map { File("Content/a/\($0)", "") as any FolderEntry }
    }
  }

  private let videoKind = """
    name: video
    label: {zh: 视频, en: Video}
    fields:
      - {name: media, label: {zh: 媒体, en: Media}, type: list of media}
      - {name: alternatives, label: {zh: 形式, en: Forms}, type: alternatives}

    """

  @Test(arguments: [
    ("{title: 录像, sources: v.mp4, captions: v.vtt}", []),
    ("{title: 录音, sources: a.mp3, transcript: t.txt}", []),
    ("{title: 录像, sources: v.mp4, openCaptions: zh-Hans}", []),
    ("{title: 录像, sources: v.mp4, silent: true}", []),
    ("文字", ["4:8: value-type"]),
    ("{sources: v.mp4, captions: v.vtt}", ["4:8: key-missing"]),
    ("{title: 录像}", ["4:8: key-missing"]),
    ("{title: 录像, sources: []}", ["4:29: value-empty"]),
    ("{title: 录像, sources: v.avi, captions: v.vtt}", ["4:29: media-type"]),
    ("{title: 录像, sources: w.mp4, captions: v.vtt}", ["4:29: media-file-missing"]),
    ("{title: 录像, sources: v.mp4, captions: w.vtt}", ["4:46: media-file-missing"]),
    ("{title: 录像, sources: ../../x.mp4, silent: true}", ["4:29: media-file-missing"]),
    ("{title: 录像, sources: [v.mp4, a.mp3], captions: v.vtt}", ["4:37: media-type"]),
    (
      "{title: 录像, sources: v.mp4, captions: v.srt}",
      ["4:46: media-file-missing", "4:46: track-format"]
    ),
    (
      "{title: 录像, sources: v.mp4, captoins: v.vtt}",
      ["4:8: captions-missing", "4:36: key-unknown"]
    ),
    ("{title: 录像, sources: v.mp4}", ["4:8: captions-missing"]),
    ("{title: 录音, sources: a.mp3}", ["4:8: transcript-missing"]),
    ("{title: 录像, sources: v.mp4, captions: [v.vtt, v.vtt]}", ["4:54: track-repeated"]),
    (
      "{title: 录像, sources: v.mp4, captions: {file: v.vtt, origin: machine}}",
      ["4:53: captions-unreviewed"]
    ),
    (
      "{title: 录像, sources: v.mp4, captions: {file: v.vtt, origin: machine, reviewedBy: 张三, reviewed: 2026-03-01}}",
      []
    ),
    (
      "{title: 录像, sources: v.mp4, captions: {file: v.vtt, language: 中文}}",
      ["4:70: language-invalid"]
    ),
    ("{title: 录像, sources: v.mp4, captions: v.vtt, poster: {file: p.jpg}}", ["4:61: key-missing"]),
    (
      "{title: 录像, sources: v.mp4, captions: v.vtt, duration: \"1:60:00\"}",
      ["4:63: media-duration"]
    ),
    ("{id: \"a b\", title: 录像, sources: v.mp4, captions: v.vtt}", ["4:13: media-id"]),
    (
      "{title: 录像, sources: v.mp4, silent: true, accessibilityFeature: [closedCaptions]}",
      ["4:73: feature-missing"]
    ),
    (
      "{title: 录像, sources: v.mp4, captions: v.vtt, accessibilityFeature: [closedCaption]}",
      ["4:76: value-unknown"]
    ),
    (
      "{title: 录像, sources: v.mp4, captions: v.vtt, accessibilityHazard: [none, flashing]}",
      ["4:81: hazards-contradict"]
    ),
    (
      "{title: 录像, sources: v.mp4, captions: v.vtt, signLanguage: {placement: inset, norm: 国家通用手语}}",
      []
    ),
    (
      "{title: 录像, sources: v.mp4, captions: v.vtt, signLanguage: {placement: inset, norm: 自然手语}}",
      ["4:92: sign-language-norm"]
    ),
    (
      "{title: 录像, sources: v.mp4, captions: v.vtt, signLanguage: {placement: inset}}",
      ["4:67: key-missing"]
    ),
    (
      "{title: 录像, sources: v.mp4, captions: v.vtt, signLanguage: {placement: separate, norm: 国家通用手语}}",
      ["4:67: key-missing"]
    ),
    (
      "{title: 录像, sources: v.mp4, captions: v.vtt, signLanguage: {placement: inset, norm: 国家通用手语, ratio: 0.1, signer: avatar}}",
      ["4:67: sign-language-avatar", "4:107: sign-language-small"]
    ),
  ])
  func `a fault of a recording is found at its place`(
    _ media: String, _ expected: [String]
  ) async throws {
    let text = media.hasPrefix("{") ? media.dropLast() + ", needsDescription: false}" : media[...]
    let folder = try page("media: " + text)
    let findings = try await folder.findings().map { $0.replacing("Content/a/index.md:", with: "") }
    #expect(findings == expected)
  }

  @Test func `a video that nobody describes is worth a warning`() async throws {
    let folder = try page("media: {title: 录像, sources: v.mp4, captions: v.vtt}")
    #expect(try await folder.findings() == ["Content/a/index.md:4:8: description-missing"])
  }

  @Test func `two recordings cannot have one id`() async throws {
    let item = "  - {id: v, title: 录像, sources: v.mp4, silent: true, needsDescription: false}"
    let folder = try page("media:\n\(item)\n\(item)")
    #expect(try await folder.findings() == ["Content/a/index.md:6:5: media-id"])
  }

  @Test func `what is there is known from the entry`() async throws {
    let folder = try page(
      """
      media:
        title: 发布会
        language: zh-Hans
        sources: [v.mp4]
        duration: 1:02.5
        captions:
          - {file: v.vtt, by: 甲, made: 2026-03-01, reviewedBy: 乙, reviewed: 2026-03-02}
        subtitles: {file: e.vtt, language: en, label: English}
        signLanguage: {placement: separate, sources: s.mp4, norm: 国家通用手语}
        described: {sources: s.mp4}
      """)
    let (library, diagnostics) = await folder.load()
    #expect(diagnostics == [])
    let item = try #require(library?.page(atContentPath: "a/index.md")?.media.first)
    #expect(item.id == "media-1")
    #expect(item.kind == .video)
    #expect(item.features == [.audioDescription, .closedCaptions, .signLanguage, .transcript])
    #expect(item.duration?.value == CaptionTime(milliseconds: 62_500))
    #expect(item.duration?.value.iso == "PT62.5S")
    #expect(item.captions.first?.credits.isReviewed == true)
    #expect(item.captions.first?.language == "zh-Hans")
    #expect(
      item.versions.map { $0.sources.map(\.type.name) } == [
        ["video/mp4"], ["video/mp4"], ["video/mp4"],
      ])
    #expect(item.files.map(\.value) == ["v.mp4", "s.mp4", "s.mp4", "v.vtt", "e.vtt"])
  }

  @Test(arguments: [
    ("5", 5_000), ("0.25", 250), ("2:03", 123_000), ("1:02:03.5", 3_723_500), ("00:09", 9_000),
    ("100:00", 6_000_000),
  ])
  func `the length of a recording is read`(_ text: String, _ milliseconds: Int) {
    #expect(CaptionTime(length: text)?.milliseconds == milliseconds)
  }

  @Test(arguments: ["", "x", "-1", "1:60", "1:60:00", "1:2:3:4", ":3", "1:", "1e3", "99999999999"])
  func `anything else is no length`(_ text: String) {
    #expect(CaptionTime(length: text) == nil)
  }

  private static let forms = [
    "voice: {media: v}", "largePrint: {file: t.txt}", "braille: {unavailable: 正在制作}",
    "signLanguage: {media: v}", "captions: {media: v}",
  ]

  @Test(arguments: [
    (forms, []),
    (forms.filter { !$0.hasPrefix("signLanguage") }, ["7:15: alternative-missing"]),
    (forms.map { $0.replacing("t.txt", with: "u.txt") }, ["7:55: media-file-missing"]),
    (
      forms.map { $0.replacing("captions: {media: v}", with: "captions: {media: w}") },
      ["7:137: alternative-media-missing"]
    ),
    (forms.map { $0.replacing("{unavailable: 正在制作}", with: "{}") }, ["7:72: alternative-unclear"]),
    (forms.map { $0.replacing("正在制作", with: "\" \"") }, ["7:86: value-empty"]),
    (
      forms.map { $0.replacing("{file: t.txt}", with: "{media: v}") },
      ["7:56: alternative-not-provided"]
    ),
    (
      forms.map { $0.replacing("{file: t.txt}", with: "{edition: elder}") },
      ["7:48: alternative-edition"]
    ),
    (forms.map { $0.replacing("{file: t.txt}", with: "{page: b.md}") }, ["7:55: page-missing"]),
  ])
  func `every form of emergency information is provided or explained`(
    _ forms: [String], _ expected: [String]
  ) async throws {
    let item =
      "media:\n  - {id: v, title: 录像, sources: v.mp4, captions: v.vtt, needsDescription: false,\n"
      + "    signLanguage: {placement: inset, norm: 国家通用手语}}\n"
    let folder = try page(item + "alternatives: { \(forms.joined(separator: ", ")) }")
    let findings = try await folder.findings().map { $0.replacing("Content/a/index.md:", with: "") }
    #expect(findings == expected)
  }
}
