import Diagnostics
import TestSupport
import Testing

@testable import Captions

@Suite struct CorpusTests {
  /// Where Chromium takes a line of the header for the identifier of the first cue, which the
  /// standard does not; a file that agrees must leave this list.
  private static let identifiersOfHeaders: Set = ["header-space.vtt", "header-tab.vtt"]

  @Test func `all files of the corpus give the cues that Chromium finds`() throws {
    guard let corpus = try WebVTTCorpus() else { return }
    let expectations = try corpus.expectations()
    var (files, cues) = (0, 0)
    for (name, bytes) in try corpus.files() {
      let expected = try #require(expectations[name]?["cues"]?.array)
      let track = CaptionTrack(bytes, path: name)
      #expect(track.cues.count == expected.count, "\(name)")
      for (cue, expectation) in zip(track.cues, expected) {
        let known = Self.identifiersOfHeaders.contains(name) ? ["id"] : []
        #expect(difference(of: cue, in: track, from: expectation) == known, "\(name)")
        cues += 1
      }
      files += 1
    }
    print("WebVTT corpus: \(files) files, \(cues) cues")
    #expect(files == 37)
  }

  @Test func `all texts of the corpus give their trees`() throws {
    guard let corpus = try WebVTTCorpus() else { return }
    var count = 0
    for (text, tree) in try corpus.cueTexts() {
      let track = read("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n" + text)
      #expect(track.cues.first?.text.dump == tree, "\(text)")
      count += 1
    }
    print("WebVTT corpus: \(count) texts of cues")
    #expect(count == 77)
  }

  /// Returns the names of members that differ.
  private func difference(
    of cue: Cue, in track: CaptionTrack, from expected: JSONValue
  ) -> [String] {
    let text = SourceText.string(track.bytes[cue.source.text])
    let settings = cue.settings
    let number = { (value: Double?) in value.map(JSONValue.number) ?? .string("auto") }
    let members: [(String, JSONValue)] = [
      ("id", .string(cue.id)), ("text", .string(text)), ("tree", .string(cue.text.plain)),
      ("startTime", .number(cue.start.seconds)), ("endTime", .number(cue.end.seconds)),
      ("vertical", .string(settings.vertical.rawValue)), ("line", number(settings.line)),
      ("snapToLines", .bool(settings.isSnappedToLines)), ("position", number(settings.position)),
      ("size", .number(settings.size)), ("align", .string(settings.alignment.rawValue)),
    ]
    return members.filter { name, value in expected[name] != value }.map(\.0)
  }
}
