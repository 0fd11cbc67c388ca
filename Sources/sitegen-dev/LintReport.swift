/// What linting costs, printed as Markdown.
struct LintReport {
  let runs: Int
  let date: String?
  var versions: [String] = []
  /// Where the files lay.
  var place = ""
  var contents = Folder.Contents()
  /// Linting the finished site in one job.
  var lints: [ChildProcess.Usage] = []
  /// Building the site without linting, and with it.
  var plainBuilds: [ChildProcess.Usage] = []
  var lintedBuilds: [ChildProcess.Usage] = []
  /// The seconds that axe-core takes for a page; `nil` if it was left out.
  var axeSeconds: Double?

  /// The pages a second that one core must lint.
  private static let pagesPerSecond = 1_000.0
  /// How many times as fast as axe-core the linter must be.
  private static let timesFaster = 200.0
  /// The most that linting may lengthen a build.
  private static let buildFactor = 2.2

  private var pageRate: Double? {
    lints.median(\.wall).map { Double(contents.pages) / $0 }
  }

  private var timesAxe: Double? {
    guard let axeSeconds, let pageRate else { return nil }
    return axeSeconds * pageRate
  }

  /// The median of how much longer a build with lint takes than the one beside it without: a
  /// computer that others use changes its speed from minute to minute.
  private var factor: Double? {
    zip(lintedBuilds, plainBuilds).map { $0.wall / $1.wall }.median(\.self)
  }

  /// Whether the "must" of the design holds for what was measured.
  var meetsBudget: Bool {
    (pageRate ?? 0) >= Self.pagesPerSecond && (timesAxe ?? .infinity) >= Self.timesFaster
      && (factor ?? .infinity) <= Self.buildFactor
  }

  /// Returns the report.
  func markdown() throws(ChoreFailure) -> String {
    let size = contents.pages > 0 ? contents.bytes / contents.pages : 0
    var text = "# Linting \(contents.pages) pages of \(size / 1000) KB on average\n\n"
    if let date { text += "- Date: \(date)\n" }
    text += "- Machine: \(try Machine.line())\n- Versions: \(versions.joined(separator: "; "))\n"
    text +=
      "- Files: \(place)\n- Medians of \(runs) runs, taken in turns after one warm-up each\n\n"
    text += "| | measured | must |\n| --- | ---: | ---: |\n"
    func row(_ label: String, _ value: String?, _ bound: String) {
      if let value { text += "| \(label) | \(value) | \(bound) |\n" }
    }
    row("Pages a second, one job", pageRate.map { decimal($0, 0) }, "≥ 1,000")
    row("axe-core in Chromium, seconds a page", axeSeconds.map { decimal($0, 2) }, "")
    row("Times as fast as axe-core", timesAxe.map { decimal($0, 0) }, "≥ 200")
    row("Build with lint ÷ without, median of pairs", factor.map { decimal($0, 2) }, "≤ 2.2")
    row("Peak memory of the linter, MB", lints.median(\.peak).map(megabytes), "")
    text += "\nBudget: " + (meetsBudget ? "met.\n" : "**missed**.\n")
    return text
  }
}

extension Array {
  fileprivate func median<Measure: Comparable>(_ measure: (Element) -> Measure) -> Measure? {
    isEmpty ? nil : map(measure).sorted()[(count - 1) / 2]
  }
}
