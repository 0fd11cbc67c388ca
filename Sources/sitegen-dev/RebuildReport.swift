/// What builds with a cache take, printed as Markdown.
struct RebuildReport {
  let title: String
  let runs: Int
  let date: String?
  /// Where the measured files lie.
  let place: String
  let version: String
  var series: [RebuildSeries] = []

  /// A build without a change may take this part of one from scratch.
  private static let budget = 0.1

  /// Whether the "must" of the design holds for the largest site; builds that it says nothing of
  /// meet it.
  var meetsBudget: Bool {
    let largest = series.map(\.sample.pageCount).max()
    return series.filter { $0.sample.pageCount == largest && $0.kinds.contains(.unchanged) }
      .allSatisfy { Self.share(.unchanged, in: $0) <= Self.budget }
  }

  /// Returns the report.
  func markdown() throws(ChoreFailure) -> String {
    var text = "# \(title)\n\n"
    if let date { text += "- Date: \(date)\n" }
    text += "- Machine: \(try Machine.line())\n- Files: \(place)\n- Version: sitegen \(version)\n"
    text += "- Medians of \(runs) rounds after one warm-up, all kinds of builds taken in turns\n\n"
    text += "| Pages | Lint | Build | Wall time, s | Part of a clean build | Peak memory, MB |\n"
    text += "| ---: | --- | --- | ---: | ---: | ---: |\n"
    for series in series {
      for kind in series.kinds {
        text += "| \(series.sample.pageCount) | \(series.isLinted ? "on" : "off") "
        text += "| \(kind.rawValue) | \(decimal(series.median(kind) { $0.wall }, 3)) "
        text += "| \(decimal(Self.share(kind, in: series), 3)) "
        text += "| \(megabytes(Int(series.median(kind) { Double($0.peak) }))) |\n"
      }
    }
    guard series.contains(where: { $0.kinds.contains(.unchanged) }) else { return text }
    text += "\nBudget (nothing changed ≤ 1/10 of a clean build): "
    return text + (meetsBudget ? "met.\n" : "**missed**.\n")
  }

  private static func share(_ kind: RebuildSeries.Kind, in series: RebuildSeries) -> Double {
    let clean = series.median(.clean) { $0.wall }
    return clean > 0 ? series.median(kind) { $0.wall } / clean : 0
  }
}
