import Glibc
import Site
import TestSupport
import Testing

@testable import sitegen_dev

/// The real program that previews a site.
struct RunningPreview: ~Copyable {
  private let process: TestSupport.ChildProcess
  private let log: TemporaryFolder
  let port: UInt16

  /// Starts the program and waits until it listens.
  init(_ site: TemporaryFolder, _ arguments: [String] = []) throws {
    let log = try TemporaryFolder()
    let process = try TestSupport.ChildProcess(
      "sitegen", ["serve", "--port", "0", "--now", "2026-03-01", "--lang", "en"] + arguments,
      in: site.path, output: (log.path + "/out", log.path + "/err"))
    var found: UInt16?
    for _ in 0..<30_000 where found == nil {
      usleep(10_000)
      found = try log.text("err").flatMap(PreviewProgram.port(in:))
    }
    guard let found else { throw FileError(ETIMEDOUT, at: "sitegen serve") }
    self.log = log
    self.process = process
    port = found
  }

  /// What it has told so far.
  var messages: String {
    get throws { try log.text("err") ?? "" }
  }

  /// Interrupts it as Ctrl-C does, and waits for its end.
  consuming func stop() -> TestSupport.ChildProcess.Ending {
    process.signal(SIGINT)
    return process.wait()
  }
}
