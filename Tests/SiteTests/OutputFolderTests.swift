import Diagnostics
import Glibc
import Parallel
import TestSupport
import Testing

@testable import Site

@Suite struct OutputFolderTests {
  private let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try site.write("title: x\n", to: "sitegen.yaml")
    try site.write("# x\n", to: "Content/_index.md")
  }

  private func begin(_ name: String = "public", exchanges: Bool = true) throws -> OutputFolder {
    try OutputFolder(
      OutputLocation(site.path + "/" + name, root: site.path), exchanges: exchanges)
  }

  private func publish(_ files: [String: String], exchanges: Bool = true) throws -> [Diagnostic] {
    let output = try begin(exchanges: exchanges)
    let problems = files.sorted { $0.key < $1.key }.compactMap {
      output.write(Array($0.value.utf8), to: $0.key)
    }
    return problems + output.commit()
  }

  private func refusalCode(_ name: String) -> String? {
    do {
      _ = try begin(name)
      return nil
    } catch let refusal as OutputRefusal {
      return refusal.diagnostic.code
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [true, false])
  func `a site replaces the one before and leaves nothing beside it`(_ exchanges: Bool) throws {
    #expect(try publish(["index.html": "1", "a/b/index.html": "1"], exchanges: exchanges) == [])
    #expect(try publish(["index.html": "2", "c/index.html": "2"], exchanges: exchanges) == [])
    #expect(try site.files(below: "public") == [".sitegen-manifest", "c/index.html", "index.html"])
    #expect(try site.text("public/index.html") == "2")
    #expect(try site.names() == ["Content", "public", "sitegen.yaml"])
  }

  @Test func `the manifest lists what was written, sorted`() throws {
    #expect(try publish(["b.html": "", "a/index.html": "", "补贴/index.html": ""]) == [])
    #expect(
      try site.text("public/.sitegen-manifest")
        == "sitegen-manifest 1\na/index.html\nb.html\n补贴/index.html\n")
  }

  @Test func `a discarded build leaves the old site`() throws {
    #expect(try publish(["index.html": "1"]) == [])
    let output = try begin()
    #expect(output.write([], to: "new.html") == nil)
    #expect(output.discard() == nil)
    #expect(try site.files(below: "public") == [".sitegen-manifest", "index.html"])
  }

  @Test func `a build that is dropped tidies up`() throws {
    do { #expect(try begin().write([], to: "a.html") == nil) }
    #expect(try site.names() == ["Content", "sitegen.yaml"])
  }

  @Test func `writing after the end is an error`() throws {
    let output = try begin()
    #expect(output.commit() == [])
    #expect(output.write([], to: "a.html") != nil)
    #expect(output.commit().map(\.code) == ["output-closed"])
  }

  // MARK: Files of others

  @Test(arguments: [true, false])
  func `files of others are carried over`(_ exchanges: Bool) throws {
    try site.write("*\n", to: "public/.gitignore")
    #expect(try publish(["index.html": "1", "a/index.html": "1"], exchanges: exchanges) == [])
    try site.write("example.org", to: "public/CNAME")
    try site.write("theirs", to: "public/a/their.txt")
    try site.write("x", to: "public/.git/objects/x")
    try FileSystem.makeFolders(site.path + "/public/empty/folder")
    #expect(symlink("a/index.html", site.path + "/public/link") == 0)
    #expect(try publish(["index.html": "2"], exchanges: exchanges) == [])
    #expect(
      try site.files(below: "public") == [
        ".git/objects/x", ".gitignore", ".sitegen-manifest", "CNAME", "a/their.txt", "index.html",
        "link",
      ])
    #expect(try site.text("public/CNAME") == "example.org")
    #expect(FileSystem.isFolder(site.path + "/public/empty/folder"))
    #expect(try FileSystem.status(site.path + "/public/link")?.kind == .symbolicLink)
  }

  @Test(arguments: [
    ("CNAME", "CNAME"), ("CNAME", "CNAME/index.html"), ("a/b.txt", "a"),
  ])
  func `a file of others in the way is named and stops the build`(
    _ theirs: String, _ ours: String
  ) throws {
    #expect(try publish(["index.html": "1"]) == [])
    try site.write("theirs", to: "public/" + theirs)
    let problems = try publish(["index.html": "2", ours: "ours"])
    #expect(problems.map(\.code) == ["output-conflict"])
    #expect(problems.first?.message.en.contains("public/" + theirs) == true)
    #expect(try site.text("public/index.html") == "1")
    #expect(try site.text("public/" + theirs) == "theirs")
    #expect(try site.names() == ["Content", "public", "sitegen.yaml"])
  }

  @Test func `a folder of others is refused and untouched`() throws {
    try site.write("mine", to: "public/thesis.doc")
    #expect(refusalCode("public") == "output-foreign")
    #expect(try site.text("public/thesis.doc") == "mine")
  }

  @Test(arguments: ["", "sitegen-manifest 2\na\n", "sitegen-manifest 1\na", "\u{0}"])
  func `a damaged manifest is refused`(_ manifest: String) throws {
    try site.write(manifest, to: "public/.sitegen-manifest")
    #expect(refusalCode("public") == "output-manifest")
  }

  @Test func `a manifest cannot make us remove files outside`() throws {
    try site.write(
      "sitegen-manifest 1\n../Content/_index.md\n/etc/passwd\n", to: "public/.sitegen-manifest")
    #expect(try publish(["index.html": "1"]) == [])
    #expect(try site.text("Content/_index.md") == "# x\n")
  }

  // MARK: The folder's place

  @Test(arguments: [
    ("", "output-overlap"), ("..", "output-overlap"), ("Content", "output-overlap"),
    ("Content/public", "output-overlap"), ("Templates", "output-overlap"),
    ("Templates/a/b", "output-overlap"), ("public/../Content", "output-overlap"),
    ("../../../../../..", "output-overlap"), ("sitegen.yaml", "output-not-folder"),
    ("into-content", "output-overlap"), ("dangling", "output-not-folder"),
    ("sitegen.yaml/public", "output-not-folder"),
  ])
  func `a place that would harm the sources is refused`(_ name: String, _ code: String) throws {
    #expect(symlink("Content", site.path + "/into-content") == 0)
    #expect(symlink("nowhere", site.path + "/dangling") == 0)
    #expect(refusalCode(name) == code)
    #expect(try site.text("Content/_index.md") == "# x\n")
  }

  @Test func `a link to the output folder stays a link`() throws {
    try FileSystem.makeFolders(site.path + "/www/live")
    #expect(symlink("www/live", site.path + "/public") == 0)
    #expect(try publish(["index.html": "1"]) == [])
    #expect(try publish(["index.html": "2"]) == [])
    #expect(try FileSystem.status(site.path + "/public")?.kind == .symbolicLink)
    #expect(try site.text("www/live/index.html") == "2")
    #expect(try site.names(in: "www") == ["live"])
  }

  @Test func `folders above the output folder are made`() throws {
    do { #expect(try begin("out/of/the/way").commit() == []) }
    #expect(try site.files(below: "out") == ["of/the/way/.sitegen-manifest"])
  }

  @Test func `the permissions of the folder stay`() throws {
    #expect(try publish(["index.html": "1"]) == [])
    #expect(chmod(site.path + "/public", 0o710) == 0)
    #expect(try publish(["index.html": "2"]) == [])
    #expect(try FileSystem.status(site.path + "/public")?.permissions == 0o710)
  }

  // MARK: Other builds

  @Test func `a second build at once is refused, and the next one is not`() throws {
    do {
      let output = try begin()
      #expect(refusalCode("public") == "output-locked")
      #expect(output.commit() == [])
    }
    #expect(refusalCode("public") == nil)
  }

  @Test func `what killed builds left behind is tidied up, and nothing else`() throws {
    try site.write("x", to: ".public.staging-123/index.html")
    try site.write("", to: ".public.lock")
    try site.write("x", to: ".public.staging-x/keep")
    try site.write("x", to: ".publication.staging-1/keep")
    try site.write("x", to: ".public.staging-7")
    #expect(try publish(["index.html": "1"]) == [])
    #expect(
      try site.names() == [
        ".public.staging-7", ".public.staging-x", ".publication.staging-1", "Content", "public",
        "sitegen.yaml",
      ])
  }

  @Test func `a swap that was killed halfway is undone`() throws {
    #expect(try publish(["index.html": "1"]) == [])
    #expect(rename(site.path + "/public", site.path + "/.public.previous") == 0)
    do { _ = try begin() }
    #expect(try site.text("public/index.html") == "1")
    #expect(try site.names() == ["Content", "public", "sitegen.yaml"])
  }

  // MARK: Paths and resources

  @Test(arguments: [
    "", "/a", "a//b", "a/", "../a", "a/../b", "./a", "a/.", "a\u{0}b", "a\nb", ".sitegen-manifest",
    String(repeating: "长", count: 86),
  ])
  func `a path that leaves the folder or cannot exist is refused`(_ path: String) throws {
    let output = try begin()
    #expect(output.write([], to: path)?.code == "output-path")
  }

  @Test func `the longest name can be written`() throws {
    let output = try begin()
    #expect(output.write([1], to: String(repeating: "长", count: 85)) == nil)
  }

  @Test(arguments: [("a", "a"), ("a", "a/b"), ("a/b", "a"), ("a/b", "a/b")])
  func `two sources for one path are found`(_ first: String, _ second: String) throws {
    let output = try begin()
    #expect(output.write([], to: first) == nil)
    #expect(output.write([], to: second)?.code == "output-duplicate")
  }

  @Test func `a resource is copied, not linked`() throws {
    let text = String(repeating: "图", count: 100_000)
    try site.write(text, to: "Content/a/图.png")
    let output = try begin()
    #expect(output.copy("Content/a/图.png", to: "a/图.png") == nil)
    #expect(output.commit() == [])
    #expect(try site.text("public/a/图.png") == text)
    #expect(
      try FileSystem.status(site.path + "/public/a/图.png")?.identity
        != FileSystem.status(site.path + "/Content/a/图.png")?.identity)
  }

  @Test func `a resource that is missing, special or outside is refused`() throws {
    #expect(symlink("/etc/passwd", site.path + "/Content/out") == 0)
    #expect(symlink("_index.md", site.path + "/Content/inside") == 0)
    #expect(mkfifo(site.path + "/Content/pipe", 0o600) == 0)
    let output = try begin()
    #expect(output.copy("Content/out", to: "out")?.code == "resource-outside")
    #expect(output.copy("Content/none", to: "none")?.code == "resource-missing")
    #expect(output.copy("Content/pipe", to: "pipe")?.code == "resource-not-file")
    #expect(output.copy("Content", to: "folder")?.code == "resource-not-file")
    #expect(output.copy("Content/inside", to: "inside") == nil)
  }

  @Test func `many tasks write at once`() async throws {
    let output = try begin()
    let problems = await Batches(jobs: 4).map(Array(0..<2000)) { index in
      output.write(Array("\(index)".utf8), to: "s\(index % 20)/p\(index)/index.html")
    }
    #expect(problems.allSatisfy { $0 == nil })
    #expect(output.commit() == [])
    #expect(try site.files(below: "public").count == 2001)
    #expect(try site.text("public/s7/p1987/index.html") == "1987")
  }
}
