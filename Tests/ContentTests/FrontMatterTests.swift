import Diagnostics
import Testing

@testable import Content

@Suite struct FrontMatterTests {
  @Test(arguments: [
    "---\ntitle: 甲\n---\n正文", "---\r\ntitle: 甲\r\n---\r\n正文", "\u{FEFF}---\ntitle: 甲\n---\n正文",
    "--- \t\ntitle: 甲\n---  \n正文", "---\rtitle: 甲\r---\r正文",
  ])
  func `front matter lies between two fences`(_ text: String) {
    let bytes = Array(text.utf8)
    guard case .found(let frontMatter) = FrontMatter.scan(bytes) else {
      Issue.record("no front matter")
      return
    }
    #expect(String(decoding: bytes[frontMatter.bodyOffset...], as: UTF8.self) == "正文")
    let document = YAMLDocument(bytes, in: frontMatter.yaml, path: "a.md")
    #expect(document.root?.members?.map(\.key) == ["title"])
    #expect(document.root?.members?.map(\.value.text) == ["甲"])
  }

  @Test(arguments: [
    ("", FrontMatter.Scan.absent), ("# 标题\n", .absent), ("----\na: b\n---\n", .absent),
    ("---", .unclosed), ("---\na: b\n", .unclosed), ("---\na: b\n --- \n", .unclosed),
    ("---\n---", .found(FrontMatter(yaml: 4..<4, bodyOffset: 7))),
    ("---\n---\n", .found(FrontMatter(yaml: 4..<4, bodyOffset: 8))),
  ])
  func `other starts are told apart`(_ text: String, _ scan: FrontMatter.Scan) {
    #expect(FrontMatter.scan(Array(text.utf8)) == scan)
  }

  @Test(arguments: [0, 1, 4079, 4080, 4081, 4082, 4083, 4084, 4085, 4086, 4087, 4088, 20_000])
  func `a closing fence is found wherever a read ends`(_ filling: Int) throws {
    let text =
      "---\r\ntitle: " + String(repeating: "x", count: filling) + "\r\n---\r\n"
      + String(repeating: "y", count: 100_000)
    let folder = try Folder { File("a.md", text) }
    let head = try FrontMatter.head(ofFileAt: folder.path + "/a.md")
    #expect(head.scan == FrontMatter.scan(Array(text.utf8)))
    #expect(head.bytes.count < 40_000)
  }

  @Test(arguments: [
    ("正文", ["Content/a.md:1:1: key-missing"]),
    ("", ["Content/a.md:1:1: key-missing"]),
    ("---\n---\n", ["Content/a.md:1:1: key-missing"]),
    ("---\ndate: 2026-01-01\n---\n", ["Content/a.md:1:1: key-missing"]),
    ("---\ntitle:\n---\n", ["Content/a.md:2:1: value-empty"]),
    ("---\ntitle: \"  \"\n---\n", ["Content/a.md:2:8: value-empty"]),
    ("---\ntitle: 甲\n", ["Content/a.md:1:1: front-matter-unclosed"]),
    ("---\n- 甲\n---\n", ["Content/a.md:2:1: value-type"]),
    ("---\ntitle: 甲\ntitel: 乙\n---\n", ["Content/a.md:3:1: key-unknown"]),
    ("---\ntitle: 甲\ndate: 2026-02-30\n---\n", ["Content/a.md:3:7: date-impossible"]),
    ("---\ntitle: 甲\ndate: 昨天\n---\n", ["Content/a.md:3:7: value-type"]),
    ("---\ntitle: [甲]\n---\n", ["Content/a.md:2:8: value-type"]),
    ("---\ntitle: \"a\\0\"\n---\n", ["Content/a.md:2:8: character-invisible"]),
    ("---\ntitle: 甲\nweight: 1.5\n---\n", ["Content/a.md:3:9: value-type"]),
    ("---\ntitle: 甲\ndraft: yes\n---\n", ["Content/a.md:3:8: value-type"]),
    ("---\ntitle: 甲\ntags: 乙\n---\n", ["Content/a.md:3:7: value-type"]),
    ("---\ntitle: 甲\ntags: [乙, [丙]]\n---\n", ["Content/a.md:3:11: value-type"]),
    ("---\ntitle: 甲\ntags: [a/b]\n---\n", ["Content/a.md:3:8: tag-invalid"]),
    ("---\ntitle: 甲\nkind: polcy\n---\n", ["Content/a.md:3:7: kind-unknown"]),
    ("---\ntitle: 甲\nlanguage: 中文\n---\n", ["Content/a.md:3:11: language-invalid"]),
    ("---\ntitle: 甲\nslug: a/b\n---\n", ["Content/a.md:3:7: slug-invalid"]),
    ("---\ntitle: 甲\nslug: ..\n---\n", ["Content/a.md:3:7: slug-invalid"]),
    ("---\ntitle: 甲\nslug: \"\"\n---\n", ["Content/a.md:3:7: slug-invalid"]),
    ("---\ntitle: 甲\nslug: a?b\n---\n", ["Content/a.md:3:7: slug-invalid"]),
    ("---\ntitle: 甲\naliases: [/a/../b/]\n---\n", ["Content/a.md:3:11: alias-invalid"]),
    ("---\ntitle: 甲\naliases: [/]\n---\n", ["Content/a.md:3:11: alias-invalid"]),
    ("---\ntitle: 甲\ntitle: 乙\n---\n", ["Content/a.md:3:1: key-duplicate"]),
  ])
  func `a fault in common keys is found at its place`(_ text: String, _ expected: [String])
    async throws
  {
    let folder = try site { File("Content/a.md", text) }
    #expect(Set(try await folder.findings()) == Set(expected))
  }

  @Test func `a misspelt key comes with the nearest one`() async throws {
    let folder = try site { PageFile("Content/a.md", "title: 甲\ndescripton: 乙") }
    #expect(await folder.load().diagnostics.map(\.help?.zh) == ["是不是“description”？"])
  }
}
