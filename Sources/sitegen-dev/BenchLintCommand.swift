import ArgumentParser

/// Measures the linter: alone, beside axe-core in Chromium, and as a part of a build.
struct BenchLintCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Lint a generated site, with axe-core in Chromium beside it, and build it linted.",
    discussion: """
      Run it in the repository's root on an idle machine. Exit code 1 means that a budget of the \
      design was missed, 3 that nothing could be measured.
      """)

  @Option(help: "How many pages to generate.")
  var pages = 2_000

  @Option(help: "How many measured runs of each, after one that is not measured.")
  var runs = 3

  @Option(help: "How many of the pages axe-core looks at.")
  var axePages = 20

  @Flag(help: "Leave axe-core out.")
  var withoutAxe = false

  @Option(help: "Where the files lie.")
  var storage = Workshop.Storage.memory

  @Option(help: "A folder to work in; sites and outputs stay there.")
  var keep: String?

  @Option(help: "The sitegen program; without it, one is built in release.")
  var sitegen: String?

  @Option(help: "A date to print in the report.")
  var date: String?

  func perform() throws {
    let workshop = try Workshop(keep: keep, storage: storage)
    let site = try workshop.site(pages: pages)
    try SampleSite(pageCount: pages).writeSitegen(to: site, templates: Folder(path: "Templates"))
    let program = try SitegenProgram(path: sitegen, workshop: workshop)
    var report = LintReport(runs: runs, date: date)
    report.versions = ["sitegen \(program.version)"]
    report.place = workshop.place

    let plain = try program.contestant(in: site)
    let linted = try program.contestant(in: site, isLinted: true)
    for run in 0...runs {
      Console.note(run == 0 ? "warm-up" : "run \(run) of \(runs)")
      let plainBuild = try plain.build(in: site, run: run)
      let lintedBuild = try linted.build(in: site, run: run)
      let lint = try program.lint(
        site.folder("\(plain.name)-public-\(run)"), of: plain.root, log: "\(site.path)/lint.log")
      report.contents = plainBuild.contents
      guard run > 0 else { continue }
      report.plainBuilds.append(plainBuild.usage)
      report.lintedBuilds.append(lintedBuild.usage)
      report.lints.append(lint)
    }
    if !withoutAxe {
      let axe = try AxeProgram(workshop: workshop)
      let output = site.folder("\(plain.name)-public-0")
      let measured = try axe.measure(try output.pages(about: 20_000, count: axePages))
      report.axeSeconds = measured.seconds
      report.versions.append(measured.versions)
    }
    print(try report.markdown())
    try workshop.finish(site)
    if !report.meetsBudget { throw ExitCode(1) }
  }
}

extension Folder {
  /// Returns the paths of pages below the folder whose size is nearest to one, in their order.
  fileprivate func pages(about size: Int, count: Int) throws(ChoreFailure) -> [String] {
    var distances: [(path: String, distance: Int)] = []
    for page in try paths() where page.hasSuffix(".html") {
      distances.append((page, abs(try read(page).count - size)))
    }
    return distances.sorted { $0.distance < $1.distance }.prefix(count).map { "\(path)/\($0.path)" }
  }
}
