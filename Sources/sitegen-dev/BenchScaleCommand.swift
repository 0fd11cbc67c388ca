import ArgumentParser

/// Shows how sitegen's time and memory grow with the site.
struct BenchScaleCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "scale",
    abstract: "Build generated sites of several sizes and print time and memory for each.",
    discussion: """
      A hundred thousand pages and what is made of them take some 5 GB. Exit code 1 means that a \
      budget of the design was missed, 3 that nothing could be measured.
      """)

  @Option(help: "Page counts, separated by commas, the smallest first.")
  var pages = "1000,10000,100000"

  @Option(help: "How many measured builds of each size, after one that is not measured.")
  var runs = 3

  @Flag(help: "Lint the pages, too.")
  var lint = false

  @OptionGroup var options: WorkshopOptions

  func validate() throws {
    if runs < 1 { throw ValidationError("--runs must be 1 or more") }
    _ = try PageCounts(pages)
  }

  func perform() throws {
    let workshop = try options.workshop()
    let program = try options.program(in: workshop)
    var report = ScaleReport(
      runs: runs, date: options.date, place: workshop.place, version: program.version,
      isLinted: lint)
    for size in try PageCounts(pages).counts {
      let builds = try builds(pages: size, program: program, workshop: workshop)
      report.sizes.append(
        ScaleReport.Size(
          pages: size, wall: builds.median { $0.usage.wall } ?? 0,
          processor: builds.median { $0.usage.user + $0.usage.system } ?? 0,
          peak: builds.median { $0.usage.peak } ?? 0,
          output: builds.median { $0.contents.bytes } ?? 0))
    }
    print(try report.markdown())
    if !report.meetsBudget { throw ExitCode(1) }
  }

  private func builds(
    pages: Int, program: SitegenProgram, workshop: Workshop
  ) throws(ChoreFailure) -> [Contestant.Build] {
    let site = try workshop.site(pages: pages)
    Console.note("generating \(pages) pages in \(site.path)")
    try SampleSite(pageCount: pages).writeSitegen(
      to: site, templates: Folder(path: options.templates))
    let contestant = try program.contestant(in: site, isLinted: lint, isCached: true)
    var builds: [Contestant.Build] = []
    for run in 0...runs {
      let build = try contestant.build(in: site, run: run)
      if run > 0 { builds.append(build) }
      // The outputs of all runs would not fit into memory.
      try build.output.remove()
    }
    try workshop.finish(site)
    return builds
  }
}
