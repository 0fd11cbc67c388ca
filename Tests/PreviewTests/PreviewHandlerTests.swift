import Diagnostics
import Glibc
import Site
import TestSupport
import Testing

@testable import Preview

@Suite struct PreviewHandlerTests {
  private let site: PreviewTestSite

  init() throws {
    site = try PreviewTestSite()
  }

  @Test func `a page comes with the script, and without it in the site`() async throws {
    let handler = try await site.handler()
    let response = handler.get("/a/")
    #expect(response.status == .ok)
    #expect(response.header("Content-Type") == "text/html; charset=utf-8")
    #expect(response.header("Cache-Control") == "no-cache")
    let text = try response.text
    #expect(text.contains("<script defer src=\"/__sitegen/preview.js\" data-kind=\"page\""))
    #expect(
      text.firstRange(of: "preview.js")!.lowerBound < text.firstRange(of: "</head>")!.lowerBound)
    guard case .page(let bytes) = handler.previewed.site.file(at: "a/index.html") else {
      Issue.record("no page")
      return
    }
    #expect(!String(decoding: bytes, as: UTF8.self).contains("__sitegen"))
    let built = await Site.build(site.options)
    #expect(built.outcome == .published)
    for (path, bytes) in try site.folder.contents(of: "public") where path != "录像.mp4" {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("sitegen-preview"), "\(path)")
      #expect(!String(decoding: bytes, as: UTF8.self).contains("__sitegen"), "\(path)")
    }
  }

  @Test func `nothing is written`() async throws {
    let before = try site.folder.names()
    let handler = try await site.handler()
    for path in ["/", "/a/", "/__sitegen/", "/feed.xml", "/%E5%BD%95%E5%83%8F.mp4"] {
      #expect(handler.get(path).status == .ok, "\(path)")
    }
    #expect(try site.folder.names() == before)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "X"])
  func `other methods are refused`(_ method: String) async throws {
    let response = try await site.handler().get("/", method: method)
    #expect(response.status == .methodNotAllowed)
    #expect(response.header("Allow") == "GET, HEAD")
  }

  @Test func `other hosts and paths out of the site are refused`() async throws {
    let handler = try await site.handler()
    #expect(handler.answer(Request("/") { _ in "evil.example" }).status == .forbidden)
    #expect(handler.answer(Request("/")).status == .forbidden)
    for path in ["/../sitegen.yaml", "/%2e%2e/sitegen.yaml", "/a/..%2f..%2fsitegen.yaml"] {
      #expect(handler.get(path).status == .badRequest, "\(path)")
    }
    for path in ["/sitegen.yaml", "/Content/a.md", "/a.md", "/Templates/page.mustache"] {
      #expect(handler.get(path).status == .notFound, "\(path)")
    }
  }

  @Test func `a file that leads out of the site by a link is not served`() async throws {
    let handler = try await site.handler()
    let path = site.folder.path + "/Content/录像.mp4"
    try FileSystem.remove(path)
    let secret = try TemporaryFolder()
    try secret.write("秘密", to: "secret")
    #expect(symlink(secret.path + "/secret", path) == 0)
    #expect(handler.get("/%E5%BD%95%E5%83%8F.mp4").status == .notFound)
  }

  @Test func `an unknown address shows the site's own page`() async throws {
    let response = try await site.handler().get("/nothing/")
    #expect(response.status == .notFound)
    let text = try response.text
    #expect(text.contains("<h1"))
    #expect(text.contains("data-kind=\"missing\""))
  }

  @Test func `an address without its slash leads to the page`() async throws {
    let response = try await site.handler().get("/a")
    #expect(response.status == .redirect)
    #expect(response.header("Location") == "/a/")
  }

  @Test func `a site below a path is served there`() async throws {
    let site = try PreviewTestSite(configuration: "baseURL: https://example.org/portal\n")
    let handler = try await site.handler()
    #expect(handler.get("/").header("Location") == "/portal/")
    #expect(handler.get("/portal").header("Location") == "/portal/")
    #expect(handler.get("/portal/a").header("Location") == "/portal/a/")
    let response = handler.get("/portal/a/")
    #expect(response.status == .ok)
    let text = try response.text
    let sheet = try #require(text.firstRange(of: "/portal/assets/tokens."))
    let address = text[sheet.lowerBound...].prefix { $0 != "\"" }
    #expect(handler.get(String(address)).header("Content-Type") == "text/css; charset=utf-8")
    #expect(handler.get("/a/").status == .notFound)
  }

  @Test func `HEAD tells the length and sends nothing`() async throws {
    let handler = try await site.handler()
    for path in ["/a/", "/%E5%BD%95%E5%83%8F.mp4", "/robots.txt"] {
      let (get, head) = (handler.get(path), handler.get(path, method: "HEAD"))
      #expect(head.status == .ok)
      #expect(head.header("Content-Length") == String(try #require(get.length)))
      #expect(head.length == 0)
      #expect(head.header("ETag") == get.header("ETag"))
    }
  }

  @Test func `what a browser has already is not sent again`() async throws {
    let handler = try await site.handler()
    for path in ["/a/", "/%E5%BD%95%E5%83%8F.mp4", "/robots.txt", "/__sitegen/preview.css"] {
      let tag = try #require(handler.get(path).header("ETag"))
      let again = handler.get(path, ["If-None-Match": tag])
      #expect(again.status == .notModified, "\(path)")
      #expect(again.length == 0)
      #expect(again.header("ETag") == tag)
      #expect(handler.get(path, ["If-None-Match": "\"other\""]).status == .ok)
    }
    let tag = try #require(handler.get("/a/").header("ETag"))
    try site.folder.write("---\ntitle: 甲\n---\n\n新的正文。\n", to: "Content/a.md")
    let changed = handler.get("/a/", ["If-None-Match": tag])
    #expect(changed.status == .ok)
    #expect(try changed.text.contains("新的正文。"))
  }

  @Test func `parts of a file are sent`() async throws {
    let handler = try await site.handler()
    let path = "/%E5%BD%95%E5%83%8F.mp4"
    let whole = handler.get(path)
    #expect(whole.header("Accept-Ranges") == "bytes")
    #expect(whole.header("Content-Type") == "video/mp4")
    #expect(try whole.bytes == PreviewTestSite.video)
    let part = handler.get(path, ["Range": "bytes=1000-1019"])
    #expect(part.status == .partialContent)
    #expect(part.header("Content-Range") == "bytes 1000-1019/3000")
    #expect(try part.bytes == Array(PreviewTestSite.video[1000..<1020]))
    let beyond = handler.get(path, ["Range": "bytes=3000-"])
    #expect(beyond.status == .rangeNotSatisfiable)
    #expect(beyond.header("Content-Range") == "bytes */3000")
    let tag = try #require(whole.header("ETag"))
    #expect(handler.get(path, ["Range": "bytes=0-1", "If-Range": tag]).status == .partialContent)
    #expect(handler.get(path, ["Range": "bytes=0-1", "If-Range": "\"old\""]).status == .ok)
  }

  @Test func `a page that cannot be made says why, and comes back`() async throws {
    var sources = await LiveSources(site.options)
    let handler = try await site.handler()
    let good = try handler.get("/a/").text
    try site.folder.write("---\ntitel: 甲\n---\n\n正文\n", to: "Content/a.md")
    _ = await sources.update(["Content/a.md"])
    handler.previewed.change(to: sources.site)
    let response = handler.get("/a/")
    #expect(response.status == .faulty)
    let text = try response.text
    #expect(text.contains("<div role=\"alert\">"))
    #expect(text.contains("Content/a.md:2:1"))
    #expect(text.contains("href=\"vscode://file"))
    #expect(handler.get("/").status == .ok)
    try site.folder.write("---\ntitle: 甲\n---\n\n[点击这里](_index.md)\n", to: "Content/a.md")
    _ = await sources.update(["Content/a.md"])
    handler.previewed.change(to: sources.site)
    #expect(try handler.get("/a/").text == good)
  }

  @Test func `without a site every address says why`() async throws {
    try site.folder.write("\t[", to: "sitegen.yaml")
    let handler = try await site.handler()
    for path in ["/", "/a/", "/any/thing"] {
      #expect(handler.get(path).status == .faulty, "\(path)")
    }
    #expect(handler.get("/__sitegen/").status == .ok)
  }

  @Test func `the panel marks elements and names rule, place and help`() async throws {
    let response = try await site.handler().get("/__sitegen/panel?path=a/index.html")
    #expect(response.status == .ok)
    let text = try response.text
    #expect(text.contains("<code>link-text-alone</code>"))
    #expect(text.contains("Content/a.md:5:1"))
    #expect(text.contains("data-selector=\""))
    #expect(text.contains("怎么改："))
    #expect(text.contains("aria-label=\"无障碍检查\""))
  }

  @Test func `the panel of no page is nothing`() async throws {
    let handler = try await site.handler()
    for query in ["", "?path=", "?path=nothing/index.html", "?path=../a", "?path=录像.mp4"] {
      #expect(handler.get("/__sitegen/panel" + query).status == .notFound, "\(query)")
    }
    #expect(handler.get("/__sitegen/nothing").status == .notFound)
  }

  @Test func `all findings are listed once all pages were checked`() async throws {
    let handler = try await site.handler()
    #expect(try handler.get("/__sitegen/").text.contains("正在检查全部页面"))
    handler.previewed.take(try #require(await SiteCheck(handler.previewed.site)))
    let text = try handler.get("/__sitegen/").text
    #expect(text.contains("<h2>Content/a.md</h2>"))
    #expect(text.contains("<a href=\"/a/\">a/index.html</a>"))
  }

  @Test(arguments: ["/a/", "a/index.html"])
  func `a page is shown as it is read`(_ path: String) async throws {
    let response = try await site.handler().get("/__sitegen/page?path=" + path)
    #expect(response.status == .ok)
    let text = try response.text
    #expect(text.contains("<li data-level=\"1\">1 级：甲</li>"))
    #expect(text.contains("点击这里"))
  }

  @Test func `events are a stream that is never kept`() async throws {
    let handler = try await site.handler()
    let response = handler.get("/__sitegen/events")
    #expect(response.header("Content-Type") == "text/event-stream")
    #expect(response.length == nil)
    #expect(handler.previewed.events.count == 1)
    #expect(handler.get("/__sitegen/events", method: "HEAD").length == 0)
    #expect(handler.previewed.events.count == 1)
  }
}
