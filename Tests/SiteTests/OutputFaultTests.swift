import Glibc
import TestSupport
import Testing

@testable import Site

/// Kills a program that publishes, at 100 moments spread over its run.
@Suite(.serialized) struct OutputFaultTests {
  private static let fileCount = 150
  private static let killCount = 100

  @Test(.timeLimit(.hang))
  func `a killed build leaves the old site or the new one`() throws {
    let site = try TemporaryFolder()
    try site.write("theirs", to: "public/.keep")
    #expect(try run(site, version: "0", killedAfter: nil) == .exited(0))
    var whole = ChildProcess.Ending.exited(-1)
    var duration = try ContinuousClock().measure {
      whole = try run(site, version: "1", killedAfter: nil)
    }
    #expect(whole == .exited(0))

    var generator = SeededGenerator(seed: 2026)
    var current = "1"
    var killed = 0
    var published = 0
    for attempt in 2..<(Self.killCount + 2) {
      let delay = duration * Double.random(in: 0...1.1, using: &generator)
      let ending = try run(site, version: "\(attempt)", killedAfter: delay)
      #expect(ending == .exited(0) || ending == .signalled(SIGKILL))
      if ending == .signalled(SIGKILL) {
        killed += 1
      } else {
        duration = min(duration, delay)
      }

      let version = try wholeVersion(of: site)
      #expect(version == current || version == "\(attempt)")
      #expect(ending == .signalled(SIGKILL) || version == "\(attempt)")
      if version == "\(attempt)" { published += 1 }
      current = try #require(version)
    }
    print("fault test: \(killed) of \(Self.killCount) killed, \(published) had published before")
    #expect(killed >= Self.killCount / 2)

    #expect(try run(site, version: "last", killedAfter: nil) == .exited(0))
    #expect(try wholeVersion(of: site) == "last")
    #expect(try site.names() == ["public"])
  }

  /// Returns the one version that all files have; `nil` if they are mixed or incomplete.
  private func wholeVersion(of site: TemporaryFolder) throws -> String? {
    let files = try site.files(below: "public")
    guard files.count == Self.fileCount + 2, try site.text("public/.keep") == "theirs" else {
      return nil
    }
    let pages = files.filter { $0.hasSuffix("index.html") }
    let texts = try Set(pages.map { try site.text("public/" + $0) })
    guard pages.count == Self.fileCount, texts.count == 1, let text = texts.first else {
      return nil
    }
    return text.map { String($0.dropLast()) }
  }

  private func run(
    _ site: TemporaryFolder, version: String, killedAfter delay: Duration?
  ) throws -> ChildProcess.Ending {
    let process = try ChildProcess(
      "sitegen-dev", ["fault-writer", site.path, version, "\(Self.fileCount)"], in: site.path)
    if let delay {
      usleep(UInt32(delay / .microseconds(1)))
      process.signal(SIGKILL)
    }
    return process.wait()
  }
}
