import Glibc

/// A running `sitegen serve`.
struct PreviewProgram {
  private let process: RunningProcess
  /// The port that it listens at.
  let port: UInt16
  /// Seconds from its start until browsers could connect.
  let startSeconds: Double

  /// How long it may take until browsers can connect, in seconds.
  private static let patience = 120.0

  /// Starts the preview of a site.
  init(_ program: SitegenProgram, root: Folder, log: String) throws(ChoreFailure) {
    let child = ChildProcess(
      program: program.path,
      arguments: ["serve", "--root", root.path, "--port", "0", "--now", "2026-01-01"], log: log)
    process = try child.start()
    let stopwatch = Stopwatch()
    while true {
      if let port = Self.port(in: try child.output()) {
        self.port = port
        break
      }
      guard stopwatch.seconds < Self.patience else {
        process.interrupt()
        throw ChoreFailure("sitegen serve did not start:\n\(try child.output())")
      }
      usleep(1_000)
    }
    startSeconds = stopwatch.seconds
  }

  /// Ends it as Ctrl-C does, and returns what it used.
  func stop() throws(ChoreFailure) -> ChildProcess.Usage {
    process.interrupt()
    return try process.wait()
  }

  static func port(in log: String) -> UInt16? {
    guard let address = log.firstRange(of: "http://127.0.0.1:") else { return nil }
    let digits = log[address.upperBound...].prefix(while: \.isNumber)
    guard log[digits.endIndex...].contains("\n") else { return nil }
    return UInt16(digits)
  }
}
