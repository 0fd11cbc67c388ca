import Testing

@testable import Preview

@Suite struct RequestPathTests {
  @Test(arguments: [
    ("/", "/"), ("/services/", "/services/"), ("/a/b.html?x=1#y", "/a/b.html"),
    ("/tags/%E8%A1%A5%E8%B4%B4/", "/tags/补贴/"), ("/a%20b", "/a b"), ("/...", "/..."),
  ])
  func `a path is decoded`(_ target: String, _ text: String) {
    #expect(RequestPath(target: target)?.text == text)
  }

  @Test(arguments: [
    "", "services/", "http://127.0.0.1/", "*", "/..", "/../", "/../etc/passwd", "/a/../b", "/./a",
    "/%2e%2e/etc/passwd", "/%2E%2e/", "/.%2e/a", "/a/%2e%2e", "//etc/passwd", "/a//b",
    "/a%2fb", "/%2fetc", "/a%5cb", "/..%5c..", "/a\\b", "/a%00b", "/a%0ab", "/%", "/%zz",
    "/%252e%252e/", "/%ff",
  ])
  func `a path that could lead elsewhere is refused`(_ target: String) {
    #expect(RequestPath(target: target) == nil)
  }

  @Test func `a parameter is decoded`() {
    let target = "/__sitegen/page?other=1&path=%2Fa+b%2Bc%2F&path=2"
    #expect(RequestQuery.value(of: "path", in: target) == "/a b+c/")
    #expect(RequestQuery.value(of: "pat", in: target) == nil)
    #expect(RequestQuery.value(of: "path", in: "/__sitegen/page") == nil)
  }
}
