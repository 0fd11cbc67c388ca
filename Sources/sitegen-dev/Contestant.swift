import Glibc

/// A generator with the site it builds.
struct Contestant {
  let name: String
  /// The site's folder; whatever a build adds to it is removed before the next one.
  let root: Folder
  /// Makes the process that builds into a folder and writes its messages to a file.
  let process: (_ output: Folder, _ log: String) -> ChildProcess

  private let kept: [String]

  init(
    name: String, root: Folder,
    process: @escaping (_ output: Folder, _ log: String) -> ChildProcess
  ) throws(ChoreFailure) {
    self.name = name
    self.root = root
    self.process = process
    kept = try root.names()
  }

  /// Builds once into a fresh folder below `folder`, named after the run.
  ///
  /// Outputs stay until all runs are over: a file system that has just removed ten thousand folders
  /// makes new ones slowly, which would be counted against whoever comes next.
  func build(in folder: Folder, run: Int) throws(ChoreFailure) -> Build {
    let output = folder.folder("\(name)-public-\(run)")
    try output.remove()
    for name in try root.names() where !kept.contains(name) { try root.remove(name) }
    // Data that earlier runs left unwritten would slow the next one down.
    sync()
    let child = process(output, "\(folder.path)/\(name).log")
    let usage = try child.succeed()
    let build = Build(
      usage: usage, contents: try output.contents(), log: try child.output(), output: output)
    Console.note(
      "\(name): \(decimal(usage.wall, 2)) s, \(megabytes(usage.peak)) MB, "
        + "\(build.contents.pages) pages")
    return build
  }

  /// One measured build.
  struct Build {
    var usage: ChildProcess.Usage
    var contents: Folder.Contents
    var log: String
    /// The folder with what was built.
    var output: Folder
  }
}

extension [Contestant.Build] {
  /// Returns the median of a measure; the lower one of the two in the middle of an even count.
  func median<Measure: Comparable>(_ measure: (Contestant.Build) -> Measure) -> Measure? {
    isEmpty ? nil : map(measure).sorted()[(count - 1) / 2]
  }
}

/// Returns a number with a fixed count of decimals.
func decimal(_ value: Double, _ places: Int) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let scaled = Int((value * scale).rounded())
  if places == 0 { return String(scaled) }
  return "\(scaled / Int(scale)).\(padded(scaled % Int(scale), to: places))"
}

/// Returns a number of bytes in units of 1,000,000, with one decimal.
func megabytes(_ bytes: Int) -> String {
  decimal(Double(bytes) / 1e6, 1)
}
