import Content
import Diagnostics
import Site
import TestSupport
import Testing

@testable import Preview

/// A small site that is previewed.
struct PreviewTestSite {
  let folder: TemporaryFolder
  let options: BuildOptions

  /// A video as far as this program is concerned: bytes that tell where they stood.
  static let video = (0..<3000).map { UInt8(truncatingIfNeeded: $0 / 10) }

  init(configuration: String = "") throws {
    folder = try TemporaryFolder()
    try folder.copy(TestFolder.templates, to: "Templates")
    try folder.write("title: 站\ndescription: 试验\n" + configuration, to: "sitegen.yaml")
    try folder.write("---\ntitle: 首页\n---\n\n欢迎。\n", to: "Content/_index.md")
    try folder.write("---\ntitle: 甲\n---\n\n[点击这里](_index.md)\n", to: "Content/a.md")
    try folder.write(Self.video, to: "Content/录像.mp4")
    options = BuildOptions(
      root: folder.path, now: try #require(CalendarDate(year: 2026, month: 3, day: 1)))
  }

  /// Returns a handler that shows the site as it is now.
  func handler(bind: String = "127.0.0.1") async throws -> PreviewHandler {
    PreviewHandler(
      previewed: PreviewedSite(await LiveSources(options).site), hosts: HostCheck(bind: bind),
      language: .zh, editor: .vscode, root: try #require(try FileSystem.resolved(folder.path)))
  }
}

extension PreviewHandler {
  /// Answers a request from this machine with some headers.
  func get(_ target: String, method: String = "GET", _ headers: [String: String] = [:]) -> Response
  {
    answer(Request(method: method, target) { name in name == "Host" ? "localhost" : headers[name] })
  }
}

extension Response {
  /// The body's bytes, those of a file as well.
  var bytes: [UInt8] {
    get throws {
      switch body {
      case .bytes(let bytes): bytes
      case .file(let path, let range): try FileSystem.read(path, range)
      case .events: []
      }
    }
  }

  var text: String { get throws { String(decoding: try bytes, as: UTF8.self) } }
}
