/// How soon edits are served, printed as Markdown.
struct ServeReport {
  let pages: Int
  let date: String?
  /// Where the measured files lie.
  let place: String
  let version: String
  /// Seconds until browsers could connect.
  let startSeconds: Double
  /// Seconds of each edit of a body, and of a title.
  var bodies: [Double] = []
  var titles: [Double] = []
  var requests = 0
  var requestSeconds = 0.0
  /// The peak resident size in bytes.
  var peak = 0

  /// The most that an edit of a page may take at the 95th percentile, in seconds.
  private static let budget = 0.1

  /// Whether the "must" of the design holds.
  var meetsBudget: Bool { Self.percentile(95, of: bodies) <= Self.budget }

  /// Returns the report.
  func markdown() throws(ChoreFailure) -> String {
    var text = "# Edits while serving \(pages) pages\n\n"
    if let date { text += "- Date: \(date)\n" }
    text += "- Machine: \(try Machine.line())\n- Files: \(place)\n- Version: sitegen \(version)\n"
    text += "- From before the file is written until the new page has come: \(bodies.count) edits "
    text += "in different pages, lint on\n"
    text += "- Ready after \(decimal(startSeconds, 2)) s; \(requests) requests, 50 at once: "
    text += "\(decimal(requestSeconds, 2)) s; peak memory \(megabytes(peak)) MB\n\n"
    text += "| Edit | Median, ms | 95th percentile, ms | Slowest, ms |\n"
    text += "| --- | ---: | ---: | ---: |\n"
    for (name, times) in [("text of a page", bodies), ("title of a page", titles)] {
      let values = [50, 95, 100].map { decimal(Self.percentile($0, of: times) * 1000, 1) }
      text += "| \(name) | " + values.joined(separator: " | ") + " |\n"
    }
    text += "\nBudget (95th percentile of edits of text ≤ 100 ms): "
    return text + (meetsBudget ? "met.\n" : "**missed**.\n")
  }

  /// Returns the smallest of the values that a share of all, in per cent, does not exceed.
  static func percentile(_ share: Int, of values: [Double]) -> Double {
    let sorted = values.sorted()
    let rank = (sorted.count * share + 99) / 100
    return sorted.isEmpty ? 0 : sorted[max(rank, 1) - 1]
  }
}
