import ArgumentParser

/// What is asked of a command that measures builds with a cache.
struct RebuildOptions: ParsableArguments {
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

  /// Builds sites of all sizes after changes of each kind, without and with lint.
  func measure(_ kinds: [RebuildSeries.Kind], title: String) throws -> RebuildReport {
    let workshop = try Workshop(keep: keep, storage: storage)
    let program = try SitegenProgram(path: sitegen, workshop: workshop)
    var report = RebuildReport(
      title: title, runs: runs, date: date, place: workshop.place, version: program.version)
    for count in try PageCounts(pages).counts {
      let folder = try workshop.site(pages: count)
      Console.note("generating \(count) pages in \(folder.path)")
      let sample = SampleSite(pageCount: count)
      try sample.writeSitegen(to: folder, templates: Folder(path: templates))
      for isLinted in [false, true] {
        var series = RebuildSeries(
          kinds, of: sample, in: folder, program: program, isLinted: isLinted)
        for round in 0...runs { try series.measureRound(isCounted: round > 0) }
        report.series.append(series)
      }
      try workshop.finish(folder)
    }
    return report
  }
}
