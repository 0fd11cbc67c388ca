/// The `sitegen` program that is measured.
struct SitegenProgram {
  /// The absolute path of the executable.
  let path: String
  let version: String

  /// The date that every measured build takes for today's.
  static let now = "2026-01-01"

  /// Builds sitegen in release and finds it, or takes the program at the given path.
  init(path given: String?, workshop: Workshop) throws(ChoreFailure) {
    let log = workshop.folder.path + "/sitegen-program.log"
    if given == nil {
      Console.note("building sitegen in release")
      let arguments = ["build", "-c", "release", "--product", "sitegen", "--static-swift-stdlib"]
      _ = try ChildProcess(program: "swift", arguments: arguments, log: log).succeed()
    }
    let path = try Folder(path: given ?? ".build/release/sitegen").resolved().path
    func ask(_ arguments: [String]) throws(ChoreFailure) -> String {
      let child = ChildProcess(program: path, arguments: arguments, log: log)
      _ = try child.succeed()
      return try child.output()
    }
    self.path = path
    version = String(try ask(["--version"]).prefix { $0 != "\n" })
  }

  /// Returns the entry for a site below a folder.
  func contestant(
    in site: Folder, isLinted: Bool = false, isCached: Bool = false
  ) throws(ChoreFailure) -> Contestant {
    let root = site.folder("sitegen")
    let path = path
    let name = isLinted ? "sitegen-linted" : "sitegen"
    return try Contestant(name: name, root: root) { output, log in
      ChildProcess(
        program: path,
        arguments: Self.build(root, to: output, isLinted: isLinted, isCached: isCached), log: log)
    }
  }

  /// Builds a site over what was built before.
  func rebuild(
    _ root: Folder, to output: Folder, isLinted: Bool, isCached: Bool, log: String
  ) throws(ChoreFailure) -> ChildProcess.Usage {
    try ChildProcess(
      program: path,
      arguments: Self.build(root, to: output, isLinted: isLinted, isCached: isCached), log: log
    ).succeed()
  }

  private static func build(
    _ root: Folder, to output: Folder, isLinted: Bool, isCached: Bool
  ) -> [String] {
    ["build", "--root", root.path, "--output", output.path, "--now", now]
      + (isLinted ? [] : ["--no-lint"]) + (isCached ? [] : ["--no-cache"])
  }

  /// Turns a caption file into SubRip.
  func convert(_ file: String, to output: String) throws(ChoreFailure) -> ChildProcess.Usage {
    try ChildProcess(
      program: path, arguments: ["captions", "convert", file, "--output", output],
      log: output + ".log"
    ).succeed()
  }

  /// Lints the pages in a folder in one job, as the site's configuration says.
  func lint(_ pages: Folder, of site: Folder, log: String) throws(ChoreFailure)
    -> ChildProcess.Usage
  {
    try ChildProcess(
      program: path,
      arguments: [
        "lint", pages.path, "--root", site.path, "--jobs", "1", "--fail-on", "none", "--now",
        Self.now,
      ],
      log: log
    ).succeed()
  }
}
