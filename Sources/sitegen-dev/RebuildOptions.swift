import ArgumentParser

/// What is asked of a command that measures builds with a cache.
struct RebuildOptions: ParsableArguments {
  @Option(help: "Page counts, separated by commas; the pages have about 14 KB.")
  var pages = "1000,10000"

  @Option(help: "How many measured rounds, after one that is not measured.")
  var runs = 3

  @OptionGroup var options: WorkshopOptions

  func validate() throws {
    if runs < 1 { throw ValidationError("--runs must be 1 or more") }
    _ = try PageCounts(pages)
  }

  /// Builds sites of all sizes after changes of each kind, without and with lint.
  func measure(_ kinds: [RebuildSeries.Kind], title: String) throws -> RebuildReport {
    let workshop = try options.workshop()
    let program = try options.program(in: workshop)
    var report = RebuildReport(
      title: title, runs: runs, date: options.date, place: workshop.place, version: program.version)
    for count in try PageCounts(pages).counts {
      let folder = try workshop.site(pages: count)
      Console.note("generating \(count) pages in \(folder.path)")
      let sample = SampleSite(pageCount: count)
      try sample.writeSitegen(to: folder, templates: Folder(path: options.templates))
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
