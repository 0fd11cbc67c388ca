import Testing

@testable import Preview

@Suite struct ContentTypeTests {
  @Test(arguments: [
    ("index.html", "text/html; charset=utf-8"), ("assets/site.3f2a.css", "text/css; charset=utf-8"),
    ("a.js", "text/javascript; charset=utf-8"), ("字幕.vtt", "text/vtt; charset=utf-8"),
    ("feed.xml", "application/xml; charset=utf-8"), ("feed.json", "application/json"),
    ("a.csv", "text/csv; charset=utf-8"), ("照片.JPG", "image/jpeg"), ("a.svg", "image/svg+xml"),
    ("a.mp4", "video/mp4"), ("a.webp", "image/webp"), ("a.pdf", "application/pdf"),
    ("LICENSE", "application/octet-stream"), ("a.b/LICENSE", "application/octet-stream"),
    ("a.unknown", "application/octet-stream"),
  ])
  func `a name tells the type`(_ path: String, _ type: String) {
    #expect(ContentType.of(path) == type)
  }
}
