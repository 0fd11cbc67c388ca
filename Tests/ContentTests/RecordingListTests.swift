import Captions
import Diagnostics
import Testing

@testable import Content

/// What a site says about its emergencies and its recordings as a whole.
@Suite struct RecordingListTests {
  private let kinds = [
    File("Templates/kinds/emergency.yaml", "name: emergency\nlabel: {zh: 紧急, en: Emergency}\n"),
    File(
      "Templates/kinds/video.yaml",
      """
      name: video
      label: {zh: 视频, en: Video}
      fields:
        - {name: media, label: {zh: 媒体, en: Media}, type: list of media}

      """),
  ]

  private func emergencies(on day: CalendarDate?, _ frontMatter: [String]) async throws -> [String]
  {
    let folder = try site {
      kinds.map { $0 as any FolderEntry }
      frontMatter.enumerated().map { number, text in
        PageFile("Content/\(number).md", "title: 第\(number)则\n" + text) as any FolderEntry
      }
    }
    let library = try #require(await folder.load(future: true, expired: true).library)
    return library.emergencies(on: try #require(day)).map { library.pages[$0].title }
  }

  @Test func `the dates of an emergency page decide whether it is in force`() async throws {
    let pages = [
      "kind: emergency\ndate: 2026-07-02\nexpires: 2026-07-04",
      "kind: emergency\ndate: 2026-07-03",
      "kind: emergency\ndate: 2026-07-03\nexpires: 2026-07-03",
      "kind: page\ndate: 2026-07-01",
      "kind: emergency",
    ]
    let day = { CalendarDate(year: 2026, month: 7, day: $0) }
    #expect(try await emergencies(on: day(1), pages) == [])
    #expect(try await emergencies(on: day(2), pages) == ["第0则"])
    #expect(try await emergencies(on: day(3), pages) == ["第1则", "第2则", "第0则"])
    #expect(try await emergencies(on: day(4), pages) == ["第1则", "第0则"])
    #expect(try await emergencies(on: day(5), pages) == ["第1则"])
  }

  @Test func `recordings are listed with the newest page first`() async throws {
    let media = "kind: video\nmedia: [{title: 录像, sources: v.mp4, silent: true}]"
    let folder = try site {
      kinds.map { $0 as any FolderEntry }
      PageFile("Content/a/index.md", "title: 甲\ndate: 2026-01-01\n" + media)
      PageFile("Content/b/index.md", "title: 乙\n" + media)
      PageFile("Content/c/index.md", "title: 丙\ndate: 2026-02-01\n" + media)
      ["a", "b", "c"].map { File("Content/\($0)/v.mp4", "") as any FolderEntry }
    }
    let library = try #require(await folder.load().library)
    #expect(library.recordings.map { library.pages[$0.page].title } == ["丙", "甲", "乙"])
    #expect(library.listsMedia)
  }

  @Test func `a page of the author's own comes before the list of recordings`() async throws {
    let folder = try site {
      kinds.map { $0 as any FolderEntry }
      PageFile(
        "Content/media/index.md",
        "title: 甲\nkind: video\nmedia: [{title: 录像, sources: v.mp4, silent: true}]")
      File("Content/media/v.mp4", "")
    }
    let library = try #require(await folder.load().library)
    #expect(!library.listsMedia)
  }

  @Test(arguments: [
    (MediaKind.video, false, true, [true, true, true, true]),
    (.video, true, false, [false, true, false, false]),
    (.audio, false, true, [false, false, true, false]),
  ])
  func `what people need follows from sound and picture`(
    _ kind: MediaKind, _ isSilent: Bool, _ needsDescription: Bool, _ expected: [Bool]
  ) {
    var item = MediaItem(
      id: "a", title: "录像", kind: kind, language: "zh", sources: [],
      span: SourceSpan(path: "a.md", offset: 0))
    item.isSilent = isSilent
    item.needsDescription = needsDescription
    #expect(MediaNeed.allCases.map { $0.applies(to: item) } == expected)
    #expect(MediaNeed.allCases.allSatisfy { !$0.isMet(by: item) })
  }
}
