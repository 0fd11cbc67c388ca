/// axe-core in headless Chromium, which the linter is measured against.
struct AxeProgram {
  /// The Python of the virtual environment that axe is installed in.
  private let python: String
  private let chromium: String
  private let log: String

  private static let packages = ["playwright==1.55.0", "axe-playwright-python==0.1.8"]
  private static let script = "Sources/sitegen-dev/Axe/measure.py"

  /// Finds Chromium on `PATH` and axe in the cache, where it is installed from PyPI if it is missing.
  init(workshop: Workshop) throws(ChoreFailure) {
    log = workshop.folder.path + "/axe.log"
    guard let chromium = Self.chromium(log: log) else {
      throw ChoreFailure("there is no chromium on PATH: apt-get install chromium")
    }
    self.chromium = chromium
    python = try PythonEnvironment("axe", packages: Self.packages, log: log).python
  }

  /// Returns the seconds that a page takes, and the versions.
  func measure(_ pages: [String]) throws(ChoreFailure) -> (seconds: Double, versions: String) {
    let child = ChildProcess(
      program: python, arguments: [Self.script, chromium] + pages, log: log)
    _ = try child.succeed()
    let line = try child.output().split(separator: "\n").last ?? ""
    let parts = line.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let seconds = Double(parts[0]) else {
      throw ChoreFailure("axe printed no time: \(line)")
    }
    return (seconds, String(parts[1]))
  }

  private static func chromium(log: String) -> String? {
    for name in ["chromium", "chromium-browser", "google-chrome"] {
      do {
        _ = try ChildProcess(program: name, arguments: ["--version"], log: log).succeed()
        return try ChildProcess.path(of: name, log: log)
      } catch {
        // Not there: the next name is tried.
        continue
      }
    }
    return nil
  }
}

extension ChildProcess {
  /// Returns the path that a name on `PATH` stands for.
  fileprivate static func path(of name: String, log: String) throws(ChoreFailure) -> String {
    let which = ChildProcess(program: "which", arguments: [name], log: log)
    _ = try which.succeed()
    return String(try which.output().prefix { $0 != "\n" })
  }
}
