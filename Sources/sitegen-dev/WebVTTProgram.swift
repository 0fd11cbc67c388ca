/// webvtt-py, which the reader of captions is measured against.
struct WebVTTProgram {
  private let python: String
  private let log: String

  private static let packages = ["webvtt-py==0.6.0"]
  private static let script = "Sources/sitegen-dev/WebVTT/measure.py"

  /// What one run took.
  struct Measurement {
    /// The seconds for reading alone, without the start of Python.
    var readSeconds: Double
    var cueCount: Int
    var version: String
    var usage: ChildProcess.Usage
  }

  /// Finds webvtt-py in the cache, where it is installed from PyPI if it is missing.
  init(workshop: Workshop) throws(ChoreFailure) {
    log = workshop.folder.path + "/webvtt-py.log"
    python = try PythonEnvironment("webvtt-py", packages: Self.packages, log: log).python
  }

  /// Reads a caption file and writes it as SubRip.
  func convert(_ file: String, to output: String) throws(ChoreFailure) -> Measurement {
    let child = ChildProcess(program: python, arguments: [Self.script, file, output], log: log)
    let usage = try child.succeed()
    let line = try child.output().split(separator: "\n").last ?? ""
    let parts = line.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, let seconds = Double(parts[0]), let count = Int(parts[1]) else {
      throw ChoreFailure("webvtt-py printed no time: \(line)")
    }
    return Measurement(
      readSeconds: seconds, cueCount: count, version: String(parts[2]), usage: usage)
  }
}
