/// Counts the instructions of hot paths with Valgrind, which says nearly the same on every run.
struct InstructionCount {
  /// The number of content pages of the site that is worked on.
  static let pageCount = 100
  /// How often a path is gone in the shorter and in the longer run; what comes before and after the
  /// path itself is the same in both.
  private static let rounds = (few: 1, many: 3)

  private let program: String
  private let site: Folder
  private let output: Folder
  private let log: String

  /// Generates the site, builds it, and makes a copy of this program that Valgrind can read.
  init(_ workshop: Workshop, sitegen: SitegenProgram) throws(ChoreFailure) {
    let folder = try workshop.site(pages: Self.pageCount)
    try SampleSite(pageCount: Self.pageCount).writeSitegen(
      to: folder, templates: Folder(path: "Templates"))
    let contestant = try sitegen.contestant(in: folder)
    _ = try contestant.build(in: folder, run: 0)
    site = contestant.root
    output = folder.folder("\(contestant.name)-public-0")
    log = folder.path + "/valgrind.log"
    program = folder.path + "/sitegen-dev"
    let own = try Folder(path: "/proc/self/exe").resolved().path
    _ = try ChildProcess(
      program: "strip", arguments: ["--strip-debug", "-o", program, own], log: log
    ).succeed()
  }

  /// Returns the instructions that a path takes for all pages.
  func count(_ path: HotPath) throws(ChoreFailure) -> Int {
    let few = try total(path, rounds: Self.rounds.few)
    let many = try total(path, rounds: Self.rounds.many)
    return (many - few) / (Self.rounds.many - Self.rounds.few)
  }

  private func total(_ path: HotPath, rounds: Int) throws(ChoreFailure) -> Int {
    let child = ChildProcess(
      program: "valgrind",
      arguments: [
        "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", program,
        "hot-path", path.rawValue, "--rounds", "\(rounds)", "--site", site.path, "--output",
        output.path,
      ], log: log, variables: [("SWIFT_DETERMINISTIC_HASHING", "1")])
    _ = try child.succeed()
    let text = try child.output()
    guard let line = text.split(separator: "\n").last(where: { $0.contains("I   refs:") }),
      let count = Int(line.drop { $0 != ":" }.filter(\.isNumber))
    else { throw ChoreFailure("valgrind told no count:\n\(text.suffix(500))") }
    return count
  }
}
