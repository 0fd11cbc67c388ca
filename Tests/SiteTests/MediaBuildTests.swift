import Content
import Diagnostics
import Site
import TestSupport
import Testing

/// What files of recordings say, against what front matter says of them.
@Suite struct MediaBuildTests {
  /// Files of other tests by the names that they get here: two seconds of picture and sound, twelve
  /// seconds of picture, one whose header has no length, one without a picture.
  private static let files = [
    "clip.webm": "SiteTests/GoldenSite/source/Content/film/clip.webm",
    "wrong.mp4": "SiteTests/GoldenSite/source/Content/film/clip.webm",
    "long.webm": "Browser/Media/Content/briefing/sign.webm",
    "live.webm": "MediaTests/Files/live.webm",
    "tone.webm": "MediaTests/Files/tone.webm",
  ]

  private static let captions = "WEBVTT\n\n00:00.000 --> 00:01.900\n<v 甲>你好。\n"

  /// Builds the golden site with a page that describes a recording; returns the codes of what was
  /// found on the page and beside it.
  private func codes(_ media: String) async throws -> [String] {
    let site = try GoldenSite.copy()
    try site.write("---\ntitle: 甲\nmedia: \(media)\n---\n", to: "Content/甲/index.md")
    for (name, source) in Self.files {
      let bytes = try #require(try FileSystem.read("\(TestFolder.package)/Tests/\(source)"))
      try site.write(bytes, to: "Content/甲/\(name)")
    }
    try site.write(Self.captions, to: "Content/甲/zh.vtt")
    let result = await Site.build(try GoldenSite.options(for: site))
    return result.diagnostics.filter { $0.span?.path.hasPrefix("Content/甲/") == true }.map(\.code)
  }

  private func film(_ keys: String) -> String {
    "{title: 片, needsDescription: false, \(keys)}"
  }

  @Test(arguments: [
    ("sources: clip.webm, captions: zh.vtt", []),
    ("sources: clip.webm, captions: zh.vtt, duration: 2", []),
    ("sources: clip.webm, captions: zh.vtt, duration: 4", ["media-duration-differs"]),
    ("sources: wrong.mp4, captions: zh.vtt", ["media-type-differs"]),
    ("sources: tone.webm, captions: zh.vtt", ["media-type-differs"]),
    ("sources: [clip.webm, long.webm], captions: zh.vtt", ["media-lengths-differ"]),
    ("sources: live.webm, captions: zh.vtt", []),
    ("sources: live.webm, captions: zh.vtt, duration: 2", []),
    ("sources: clip.webm, captions: zh.vtt, described: {sources: long.webm}", ["version-captions"]),
    (
      "sources: clip.webm, captions: zh.vtt, described: {sources: long.webm, captions: zh.vtt}",
      []
    ),
    ("sources: clip.webm, silent: true", ["media-not-silent"]),
    (
      "sources: clip.webm, captions: zh.vtt, signLanguage: {placement: separate, norm: 国家通用手语, sources: clip.webm}",
      []
    ),
    (
      "sources: clip.webm, captions: {file: zh.vtt, language: en}",
      ["captions-language"]
    ),
    (
      "language: en, sources: clip.webm, captions: {file: zh.vtt, language: zh-Hans}",
      ["captions-language"]
    ),
    ("language: en, sources: clip.webm, openCaptions: en", ["media-page-language"]),
    (
      "language: en, sources: clip.webm, openCaptions: en, subtitles: {file: zh.vtt, language: zh}",
      []
    ),
  ])
  func `files are compared with front matter`(_ keys: String, _ expected: [String]) async throws {
    let found = try await codes(film(keys))
    #expect(found == expected)
  }
}
