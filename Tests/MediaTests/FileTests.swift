import Media
import Site
import TestSupport
import Testing

/// Small files made with ffmpeg, against what ffprobe says about them.
@Suite struct FileTests {
  static let folder = Repository.root + "/Tests/MediaTests/Files"

  /// Seconds by which two programs may differ: frames of sound before and after the sound itself.
  private static let tolerance = 0.05

  /// The lines of `expected.csv`: name, seconds, width and height, `audio` if there is sound.
  static func expectations() throws -> [[String]] {
    let bytes = try #require(try FileSystem.read(folder + "/expected.csv"))
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func `duration, picture and sound are those that ffprobe finds`() throws {
    let expectations = try Self.expectations()
    #expect(expectations.count == 18)
    for fields in expectations {
      let facts = try #require(MediaFacts(path: "\(Self.folder)/\(fields[0])"), "\(fields[0])")
      let duration = try #require(facts.duration, "\(fields[0])")
      let expected = try #require(Double(fields[1]))
      #expect(abs(duration - expected) <= Self.tolerance, "\(fields[0]): \(duration)")
      #expect(facts.hasSound == (fields[3] == "audio"), "\(fields[0])")
      #expect(facts.hasPicture == !fields[2].isEmpty, "\(fields[0])")
      guard fields[0] != "turned.mp4" else { continue }
      let size = facts.pictureSize.map { "\($0.width)x\($0.height)" } ?? ""
      #expect(size == fields[2], "\(fields[0])")
    }
  }

  @Test(arguments: [
    ("end.mp4", "video/mp4"), ("tone.m4a", "audio/mp4"), ("both.webm", "video/webm"),
    ("tone.webm", "audio/webm"), ("both.mkv", "video/matroska"), ("tone.mp3", "audio/mpeg"),
    ("tone.opus", "audio/ogg"), ("tone.ogg", "audio/ogg"), ("tone.wav", "audio/wav"),
  ])
  func `the type follows from the bytes`(_ name: String, _ type: String) throws {
    #expect(MediaFacts(path: "\(Self.folder)/\(name)")?.type == type)
  }

  @Test func `a picture that is turned has the size that is seen`() {
    let facts = MediaFacts(path: Self.folder + "/turned.mp4")
    #expect(facts?.pictureSize == PictureSize(width: 90, height: 160))
  }

  @Test func `what is no media file or no file is unknown`() throws {
    let folder = try TemporaryFolder()
    try folder.write("WEBVTT\n", to: "a.mp4")
    try folder.write("", to: "b.mp4")
    #expect(MediaFacts(path: folder.path + "/a.mp4") == nil)
    #expect(MediaFacts(path: folder.path + "/b.mp4") == nil)
    #expect(MediaFacts(path: folder.path + "/c.mp4") == nil)
    #expect(MediaFacts(path: folder.path) == nil)
    #expect(MediaFacts(path: "/dev/zero") == nil)
  }
}
