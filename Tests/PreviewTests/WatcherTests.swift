import Glibc
import Site
import TestSupport
import Testing

@testable import Preview

@Suite struct WatcherTests {
  /// A site's folder that is watched, and the changes that come.
  private struct Watched {
    let folder: TemporaryFolder
    let changes: AsyncStream<Set<String>>

    init(polls: Bool = false) throws {
      folder = try TemporaryFolder()
      try folder.write("title: 站", to: "sitegen.yaml")
      try folder.write("甲", to: "Content/services/a.md")
      try folder.write("布局", to: "Templates/page.mustache")
      let root = try #require(try FileSystem.resolved(folder.path))
      let watcher = FileWatcher.watch(root, polls: polls)
      #expect(watcher.method == (polls ? .polled : .notified))
      changes = watcher.changes
    }

    /// Returns what changed, as soon as a path is among it.
    func changes(until path: String) async -> Set<String> {
      var all: Set<String> = []
      for await paths in changes {
        all.formUnion(paths)
        if all.contains(path) { return all }
      }
      return all
    }

    func overwrite(_ name: String, with text: String) throws {
      let file = try #require(fopen(folder.path + "/" + name, "w"))
      fputs(text, file)
      fclose(file)
    }
  }

  @Test(
    .timeLimit(.hang),
    arguments: [
      "Content/services/a.md", "Templates/page.mustache", "sitegen.yaml",
    ])
  func `a file that was written is told`(_ path: String) async throws {
    let watched = try Watched()
    try watched.overwrite(path, with: "新")
    #expect(await watched.changes(until: path) == [path])
  }

  @Test(.timeLimit(.hang))
  func `an editor that saves by renaming changes one file`() async throws {
    let watched = try Watched()
    let path = watched.folder.path + "/Content/services/"
    try watched.overwrite("Content/services/.a.md.swp", with: "新")
    #expect(rename(path + ".a.md.swp", path + "a.md") == 0)
    #expect(await watched.changes(until: "Content/services/a.md") == ["Content/services/a.md"])
  }

  @Test(.timeLimit(.hang))
  func `a folder that came is told and watched`() async throws {
    let watched = try Watched()
    try watched.folder.write("乙", to: "Content/plans/b.md")
    #expect(await watched.changes(until: "Content/plans").contains("Content/plans"))
    try watched.overwrite("Content/plans/b.md", with: "丙")
    #expect(await watched.changes(until: "Content/plans/b.md").contains("Content/plans/b.md"))
  }

  @Test(.timeLimit(.hang))
  func `a folder that was renamed tells its new name`() async throws {
    let watched = try Watched()
    let content = watched.folder.path + "/Content/"
    #expect(rename(content + "services", content + "help") == 0)
    let moved = await watched.changes(until: "Content/help")
    #expect(moved.isSuperset(of: ["Content/services", "Content/help"]))
    try watched.overwrite("Content/help/a.md", with: "新")
    #expect(await watched.changes(until: "Content/help/a.md") == ["Content/help/a.md"])
  }

  @Test(.timeLimit(.hang))
  func `a file that is gone is told`() async throws {
    let watched = try Watched()
    try FileSystem.remove(watched.folder.path + "/Content/services/a.md")
    #expect(await watched.changes(until: "Content/services/a.md") == ["Content/services/a.md"])
  }

  @Test(.timeLimit(.hang))
  func `other files are nobody's business`() async throws {
    let watched = try Watched()
    try watched.folder.write("x", to: "public/index.html")
    try watched.folder.write("x", to: "notes.txt")
    try watched.folder.write("x", to: "Content/.git/index")
    try watched.overwrite("sitegen.yaml", with: "新")
    #expect(await watched.changes(until: "sitegen.yaml") == ["sitegen.yaml"])
  }

  @Test(.timeLimit(.hang))
  func `looking again and again finds changes too`() async throws {
    let watched = try Watched(polls: true)
    try watched.folder.write("乙乙", to: "Content/services/a.md")
    try watched.folder.write("丙", to: "Content/plans/b.md")
    let found = await watched.changes(until: "Content/plans/b.md")
    #expect(found == ["Content/services/a.md", "Content/plans/b.md"])
  }

  @Test func `differences are files that changed, came or went`() {
    func stamp(_ modified: Int) -> FileStamp { FileStamp(size: 1, modified: modified, node: 1) }
    let old = ["a": stamp(1), "b": stamp(1), "c": stamp(1)]
    let new = ["a": stamp(1), "b": stamp(2), "d": stamp(1)]
    #expect(PollingWatcher.difference(old, new) == ["b", "c", "d"])
  }

  @Test func `lost events mean that anything may have changed`() {
    var bytes: [UInt8] = []
    func add(_ value: UInt32) { withUnsafeBytes(of: value) { bytes += $0 } }
    add(UInt32(bitPattern: -1))
    add(UInt32(bitPattern: Int32(IN_Q_OVERFLOW)))
    add(0)
    add(0)
    let events = InotifyEvent.parse(bytes)
    var folders = WatchedFolders(-1, root: "/")
    #expect(events.count == 1)
    #expect(events.compactMap { folders.changedPath($0) } == [""])
  }

  @Test func `events that were cut off do no harm`() {
    for count in 0..<40 {
      #expect(InotifyEvent.parse([UInt8](repeating: 0xFF, count: count)).count <= 2)
    }
  }
}
