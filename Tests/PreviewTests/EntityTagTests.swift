import Site
import TestSupport
import Testing

@testable import Preview

@Suite struct EntityTagTests {
  private static let tag = EntityTag(of: Array("页面".utf8))

  @Test func `other bytes have another name`() {
    #expect(EntityTag(of: Array("页面".utf8)) == Self.tag)
    #expect(EntityTag(of: Array("页面。".utf8)) != Self.tag)
    #expect(Self.tag.text.hasPrefix("\"") && Self.tag.text.hasSuffix("\""))
  }

  @Test func `a browser that has the version is told so`() {
    #expect(Self.tag.matches(Self.tag.text))
    #expect(Self.tag.matches("W/" + Self.tag.text))
    #expect(Self.tag.matches("\"other\", " + Self.tag.text + " "))
    #expect(Self.tag.matches("*"))
    #expect(!Self.tag.matches(nil))
    #expect(!Self.tag.matches("\"other\""))
    #expect(!Self.tag.matches(""))
  }

  @Test func `a part is sent only of the very version`() {
    #expect(Self.tag.allowsRange(nil))
    #expect(Self.tag.allowsRange(Self.tag.text))
    #expect(!Self.tag.allowsRange("W/" + Self.tag.text))
    #expect(!Self.tag.allowsRange("Sat, 21 Nov 2026 00:00:00 GMT"))
  }

  @Test func `a file that was replaced has another name`() throws {
    let folder = try TemporaryFolder()
    try folder.write("甲", to: "a.txt")
    let old = try #require(FileSystem.stamp(folder.path + "/a.txt"))
    try folder.write("乙丙", to: "a.txt")
    let new = try #require(FileSystem.stamp(folder.path + "/a.txt"))
    #expect(EntityTag(old) != EntityTag(new))
    #expect(FileSystem.stamp(folder.path + "/b.txt") == nil)
    #expect(FileSystem.stamp(folder.path) == nil)
  }
}
