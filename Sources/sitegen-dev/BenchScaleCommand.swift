import ArgumentParser

/// Shows how sitegen's time and memory grow with the site.
struct BenchScaleCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "scale",
    abstract: "Build generated sites of several sizes and print time and memory for each.")

  @Option(help: "Page counts, separated by commas.")
  var pages = "1000,10000"

  @Option(help: "How many measured builds of each size, after one that is not measured.")
  var runs = 3

  @Option(help: "A folder to work in; sites and outputs stay there.")
  var keep: String?

  @Option(help: "Where the files lie without --keep: in memory or on disk.")
  var storage = Workshop.Storage.memory

  @Option(help: "The sitegen program; without it, one is built in release.")
  var sitegen: String?

  @Option(help: "The folder of the theme that sitegen builds with.")
  var templates = "Templates"

  func validate() throws {
    if runs < 1 { throw ValidationError("--runs must be 1 or more") }
    _ = try PageCounts(pages)
  }

  func perform() throws {
    let workshop = try Workshop(keep: keep, storage: storage)
    let program = try SitegenProgram(path: sitegen, workshop: workshop)
    var text =
      "# sitegen by number of pages\n\n- Machine: \(try Machine.line())\n- Files: \(workshop.place)\n"
    text += "- Version: sitegen \(program.version)\n- Medians of \(runs) runs after one warm-up\n\n"
    text += "| Pages | Wall time, s | Processor time, s | Peak memory, MB | ms per page "
    text += "| ms per page against the first | Output, MB |\n"
    text += "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
    var first: Double?
    for size in try PageCounts(pages).counts {
      let builds = try builds(pages: size, program: program, workshop: workshop)
      let wall = builds.median { $0.usage.wall } ?? 0
      let processor = builds.median { $0.usage.user + $0.usage.system } ?? 0
      let perPage = wall * 1000 / Double(size)
      let growth = perPage / (first ?? perPage)
      first = first ?? perPage
      let peak = megabytes(builds.median { $0.usage.peak } ?? 0)
      let output = megabytes(builds.median { $0.contents.bytes } ?? 0)
      text += "| \(size) | \(decimal(wall, 2)) | \(decimal(processor, 2)) | \(peak) "
      text += "| \(decimal(perPage, 3)) | \(decimal(growth, 2)) | \(output) |\n"
    }
    print(text)
  }

  private func builds(
    pages: Int, program: SitegenProgram, workshop: Workshop
  ) throws(ChoreFailure) -> [Contestant.Build] {
    let site = try workshop.site(pages: pages)
    Console.note("generating \(pages) pages in \(site.path)")
    try SampleSite(pageCount: pages).writeSitegen(to: site, templates: Folder(path: templates))
    let contestant = try program.contestant(in: site)
    var builds: [Contestant.Build] = []
    for run in 0...runs {
      let build = try contestant.build(in: site, run: run)
      if run > 0 { builds.append(build) }
    }
    try workshop.finish(site)
    return builds
  }
}
