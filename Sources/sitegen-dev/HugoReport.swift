/// The comparison with Hugo, printed as Markdown.
struct HugoReport {
  let pages: Int
  let runs: Int
  let date: String?
  /// Where the measured files lie.
  let place: String
  var content = Folder.Contents()
  var versions: [String] = []
  var builds: [String: [Contestant.Build]] = [:]

  /// Hugo's wall time must be at least this many times sitegen's.
  private static let timesFaster = 5.0
  /// Hugo's memory must be at least this many times sitegen's.
  private static let timesSmaller = 10.0

  /// Whether the "must" of the design holds; `true` when only one half was run.
  var meetsBudget: Bool {
    guard let wall = ratio({ $0.usage.wall }), let peak = ratio({ Double($0.usage.peak) }) else {
      return true
    }
    return wall >= Self.timesFaster && peak >= Self.timesSmaller
  }

  /// Returns the report.
  func markdown() throws(ChoreFailure) -> String {
    var text = "# Clean build of \(pages) pages, sitegen and Hugo\n\n"
    if let date { text += "- Date: \(date)\n" }
    text += "- Machine: \(try Machine.line())\n- Files: \(place)\n"
    text += "- Versions: \(versions.joined(separator: "; "))\n"
    text += "- Content: \(content.files) Markdown files, \(megabytes(content.bytes)) MB\n"
    text +=
      "- Medians of \(runs) runs, taken in turns after one warm-up each; every run writes into "
    text += "a fresh folder. Memory is the peak resident size; the measuring process itself, which "
    text += "Linux counts in, took \(megabytes(Machine.ownPeak)) MB.\n\n"
    text += table
    text += "\n" + Self.work
    if builds.count == 2 {
      text += "\nBudget (wall time ≤ 1/5, memory ≤ 1/10 of Hugo's): "
      text += meetsBudget ? "met.\n" : "**missed**.\n"
    }
    return text
  }

  private var table: String {
    let names = ["sitegen", "hugo"].filter { builds[$0] != nil }
    var text = "| | " + names.joined(separator: " | ")
    text += names.count == 2 ? " | hugo ÷ sitegen |\n" : " |\n"
    text += "| --- |" + String(repeating: " ---: |", count: names.count == 2 ? 3 : 1) + "\n"
    func row(_ label: String, _ places: Int, _ measure: (Contestant.Build) -> Double) {
      let values = names.compactMap { builds[$0]?.median(measure) }
      text += "| \(label) | " + values.map { decimal($0, places) }.joined(separator: " | ")
      if names.count == 2 { text += " | " + (ratio(measure).map { decimal($0, 1) } ?? "–") }
      text += " |\n"
    }
    row("Wall time, s", 2) { $0.usage.wall }
    row("Processor time, user, s", 2) { $0.usage.user }
    row("Processor time, system, s", 2) { $0.usage.system }
    row("Peak memory, MB", 1) { Double($0.usage.peak) / 1e6 }
    row("Pages per second", 0) { Double(pages) / $0.usage.wall }
    row("HTML files", 0) { Double($0.contents.pages) }
    row("All files", 0) { Double($0.contents.files) }
    row("Output, MB", 1) { Double($0.contents.bytes) / 1e6 }
    return text
  }

  /// Returns Hugo's median divided by sitegen's, or `nil` when one of them was not run.
  private func ratio(_ measure: (Contestant.Build) -> Double) -> Double? {
    guard let ours = builds["sitegen"]?.median(measure),
      let theirs = builds["hugo"]?.median(measure)
    else { return nil }
    return ours > 0 ? theirs / ours : nil
  }

  /// What each of them does, so that readers can judge the comparison.
  private static let work = """
    Both read the same Markdown files (front matter with title, description, date, three tags and \
    weight) and write: pages with navigation of 20 links and `aria-current`, breadcrumb, contents \
    list, previous and next page, tags; section and tag lists of 20 pages each; a list of all tags; \
    site map page; 404 page; `sitemap.xml`; a feed of the newest pages; a fingerprinted style sheet. \
    Both render header and footer once for each place in the navigation, resolve links to source \
    files, fail on a link to no page, and join lines between Han characters.

    Only sitegen: checks link fragments against the headings of the target page, checks front matter \
    against the kind, turns caption lines into table captions, marks row headings, puts tables into \
    scroll regions, makes `**…：**` bold in front of Chinese text, swaps the whole output folder at \
    once. Only Hugo: strike-through and task lists in its parser.

    """
}
