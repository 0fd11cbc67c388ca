import Testing

@testable import Lint

@Suite struct GlobTests {
  @Test(arguments: [
    ("index.html", "index.html", true), ("index.html", "a/b/index.html", true),
    ("/index.html", "a/index.html", false), ("a/*.html", "a/b.html", true),
    ("a/*.html", "a/b/c.html", false), ("a/**", "a/b/c.html", true), ("a/**", "a", false),
    ("a/**/c.html", "a/c.html", true), ("a/**/c.html", "a/x/y/c.html", true),
    ("a/**/c.html", "a/xc.html", false), ("**/c.html", "c.html", true), ("?.html", "a.html", true),
    ("?.html", "ab.html", false), ("*", "a/b", true), ("政策/*", "政策/一.html", true),
    ("", "a", false),
  ])
  func `patterns match paths as documented`(_ pattern: String, _ path: String, _ matches: Bool) {
    #expect(Glob(pattern).matches(path) == matches)
  }

  @Test func `a pattern of many stars stays quick`() {
    let glob = Glob(String(repeating: "*a", count: 200) + "b")
    #expect(!glob.matches(String(repeating: "a", count: 2000)))
  }
}
