import ArgumentParser

/// Measures what a build with a cache saves when nothing or little has changed.
struct BenchNoopCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "noop",
    abstract: "Build a generated site from scratch, without a change, and after edits.",
    discussion: """
      Exit code 1 means that a budget of the design was missed, 3 that nothing could be measured.
      """)

  @Option(help: "Page counts, separated by commas; the pages have about 14 KB.")
  var pages = "1000,10000"

  @Option(help: "How many measured rounds, after one that is not measured.")
  var runs = 3

  @Option(help: "A folder to work in; sites and outputs stay there.")
  var keep: String?

  @Option(help: "Where the files lie without --keep: in memory or on disk.")
  var storage = Workshop.Storage.memory

  @Option(help: "The sitegen program; without it, one is built in release.")
  var sitegen: String?

  @Option(help: "The folder of the theme that sitegen builds with.")
  var templates = "Templates"

  @Option(help: "A date to print in the report.")
  var date: String?

  func validate() throws {
    if runs < 1 { throw ValidationError("--runs must be 1 or more") }
    _ = try PageCounts(pages)
  }

  func perform() throws {
    let workshop = try Workshop(keep: keep, storage: storage)
    let program = try SitegenProgram(path: sitegen, workshop: workshop)
    var report = NoopReport(
      runs: runs, date: date, place: workshop.place, version: program.version)
    for count in try PageCounts(pages).counts {
      let folder = try workshop.site(pages: count)
      Console.note("generating \(count) pages in \(folder.path)")
      let sample = SampleSite(pageCount: count)
      try sample.writeSitegen(to: folder, templates: Folder(path: templates))
      for isLinted in [false, true] {
        var series = RebuildSeries(sample, in: folder, program: program, isLinted: isLinted)
        for round in 0...runs { try series.measureRound(isCounted: round > 0) }
        report.series.append(series)
      }
      try workshop.finish(folder)
    }
    print(try report.markdown())
    if !report.meetsBudget { throw ExitCode(1) }
  }
}
