import ArgumentParser

/// Compares a clean build with Hugo's on the same content.
struct BenchHugoCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "hugo",
    abstract: "Build the same generated site with sitegen and with Hugo, and compare.",
    discussion: """
      Run it in the repository's root on an idle machine. Exit code 1 means that a budget of the \
      design was missed, 3 that nothing could be measured.
      """)

  @Option(help: "How many pages of about 14 KB to generate.")
  var pages = 10_000

  @Option(help: "How many measured builds of each, after one that is not measured.")
  var runs = 3

  @OptionGroup var options: WorkshopOptions

  @Option(help: "Run one half alone: sitegen or hugo.")
  var only: String?

  func validate() throws {
    if pages < 1 || runs < 1 { throw ValidationError("--pages and --runs must be 1 or more") }
    if let only, only != "sitegen", only != "hugo" {
      throw ValidationError("--only takes sitegen or hugo")
    }
  }

  func perform() throws {
    let workshop = try options.workshop()
    let site = try workshop.site(pages: pages)
    var report = HugoReport(pages: pages, runs: runs, date: options.date, place: workshop.place)

    Console.note("generating \(pages) pages in \(site.path)")
    let sample = SampleSite(pageCount: pages)
    try sample.writeSitegen(
      to: site, templates: only == "hugo" ? nil : Folder(path: options.templates))
    try sample.writeHugo(to: site, project: Folder(path: "Sources/sitegen-dev/Hugo"))
    report.content = try site.folder("sitegen/Content").contents()

    var contestants: [Contestant] = []
    if only != "hugo" {
      let program = try options.program(in: workshop)
      report.versions.append("sitegen \(program.version)")
      contestants.append(try program.contestant(in: site))
    }
    if only != "sitegen" {
      let program = try HugoProgram(workshop: workshop)
      report.versions.append(program.version)
      contestants.append(try program.contestant(in: site))
    }

    for run in 0...runs {
      Console.note(run == 0 ? "warm-up" : "run \(run) of \(runs)")
      for contestant in contestants {
        let build = try contestant.build(in: site, run: run)
        if contestant.name == "hugo", build.log.contains("WARN") || build.log.contains("ERROR") {
          throw ChoreFailure("Hugo complains about its half:\n\(build.log)")
        }
        if run > 0 { report.builds[contestant.name, default: []].append(build) }
      }
    }
    print(try report.markdown())
    try workshop.finish(site)
    if !report.meetsBudget { throw ExitCode(1) }
  }
}
