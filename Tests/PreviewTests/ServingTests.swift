import Dispatch
import Glibc
import Site
import TestSupport
import Testing

@testable import Preview
@testable import sitegen_dev

/// The program as a browser meets it.
@Suite(.serialized) struct ServingTests {
  /// Runs what waits for a process on a thread of its own, not on one of the few of Swift's tasks.
  private func waiting(_ body: @escaping @Sendable () throws -> Void) async throws {
    let result = await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: Result { try body() }) }
    }
    try result.get()
  }

  @Test(.timeLimit(.hang))
  func `an edit is told and served, and Ctrl-C ends it`() async throws {
    let site = try PreviewTestSite().folder
    try await waiting {
      let preview = try RunningPreview(site)
      let before = try site.names()
      let events = try LocalConnection(port: preview.port)
      try events.send("/__sitegen/events")
      try events.take(through: Array("retry: 500\n\n".utf8))
      let browser = try LocalConnection(port: preview.port)
      try browser.send("/a/")
      #expect(try browser.receive().status == 200)
      let edited = Array("---\ntitle: 甲\n---\n\n新的正文。\n".utf8)
      try FileSystem.replace(site.path + "/Content/a.md", with: edited)
      try events.take(through: Array("event: changed".utf8))
      try browser.send("/a/")
      #expect(try browser.receive().body.firstRange(of: Array("新的正文。".utf8)) != nil)
      try events.take(through: Array("event: checked".utf8))
      #expect(try preview.messages.contains("all pages were checked"))
      #expect(try site.names() == before)
      #expect(preview.stop() == .exited(0))
    }
  }

  @Test(.timeLimit(.hang))
  func `a port that is taken is named with one that is free`() async throws {
    let site = try PreviewTestSite().folder
    try await waiting {
      let preview = try RunningPreview(site)
      let log = try TemporaryFolder()
      let second = try TestSupport.ChildProcess(
        "sitegen", ["serve", "--port", String(preview.port), "--lang", "en"], in: site.path,
        output: (log.path + "/out", log.path + "/err"))
      #expect(second.wait() == .exited(3))
      let text = try #require(try log.text("err"))
      #expect(text.contains("another program uses port \(preview.port) [port-taken]"))
      #expect(text.contains("sitegen serve --port "))
      #expect(preview.stop() == .exited(0))
    }
  }

  @Test(.timeLimit(.hang))
  func `many connections are served, and those that were dropped do no harm`() async throws {
    let site = try PreviewTestSite().folder
    try await waiting {
      let preview = try RunningPreview(site, ["--no-lint"])
      for number in 0..<1_000 {
        let connection = try LocalConnection(port: preview.port)
        if number % 3 == 0 { try connection.send("/a/") }
        if number % 3 == 1 { try connection.send("/__sitegen/events") }
      }
      var connections: [LocalConnection] = []
      for _ in 0..<50 { connections.append(try LocalConnection(port: preview.port)) }
      for _ in 0..<20 {
        for connection in connections { try connection.send("/a/") }
        for connection in connections {
          let answer = try connection.receive()
          #expect(answer.status == 200)
          #expect(answer.body.firstRange(of: Array("</html>".utf8)) != nil)
        }
      }
      #expect(preview.stop() == .exited(0))
    }
  }
}
