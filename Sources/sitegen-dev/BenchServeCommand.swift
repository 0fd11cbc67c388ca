import ArgumentParser
import Glibc

/// Measures how soon an edit is served while a large site is previewed.
struct BenchServeCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Edit pages of a generated site while sitegen serves it, and time the new bytes.",
    discussion: """
      The time of an edit runs from before the file is written until the page with the new text has \
      come over a connection, after the event that tells browsers. Exit code 1 means that a budget \
      of the design was missed, 3 that nothing could be measured.
      """)

  @Option(help: "How many pages of about 14 KB to generate.")
  var pages = 10_000

  @Option(help: "How many edits of each kind.")
  var edits = 20

  @Option(help: "How many requests, 50 at once, to make in the end.")
  var requests = 10_000

  @OptionGroup var options: WorkshopOptions

  func validate() throws {
    if pages < 1 || edits < 1 || requests < 0 {
      throw ValidationError("--pages and --edits must be 1 or more")
    }
  }

  func perform() throws {
    let workshop = try options.workshop()
    let program = try options.program(in: workshop)
    let site = try workshop.site(pages: pages)
    Console.note("generating \(pages) pages in \(site.path)")
    let sample = SampleSite(pageCount: pages)
    try sample.writeSitegen(to: site, templates: Folder(path: options.templates))
    let root = site.folder("sitegen")
    let preview = try PreviewProgram(program, root: root, log: "\(site.path)/serve.log")
    var report = ServeReport(
      pages: pages, date: options.date, place: workshop.place, version: program.version,
      startSeconds: preview.startSeconds)
    do throws(ChoreFailure) {
      let session = try EditSession(sample: sample, root: root, port: preview.port)
      // The first check of all pages would take a processor from the edits.
      try session.waitUntilChecked()
      report.bodies = try session.measure(edits) { $0 + "\n\n\($1)\n" }
      try session.waitUntilChecked()
      report.titles = try session.measure(edits) { text, mark in
        text.replacing("\ntitle: ", with: "\ntitle: \(mark) ", maxReplacements: 1)
      }
      report.requestSeconds = try session.request(requests, atOnce: 50)
    } catch {
      _ = try preview.stop()
      throw error
    }
    let usage = try preview.stop()
    report.requests = requests
    report.peak = usage.peak
    print(try report.markdown())
    try workshop.finish(site)
    if !report.meetsBudget { throw ExitCode(1) }
  }
}
