/// What captions cost here and with webvtt-py, printed as Markdown.
struct CaptionsReport {
  let bytes: Int
  let date: String?
  var versions: [String] = []
  /// The seconds of each run for reading alone.
  var reading: [(ours: Double, theirs: Double)] = []
  /// The seconds of each run for the whole program that turns WebVTT into SubRip.
  var converting: [(ours: Double, theirs: Double)] = []

  /// The part of webvtt-py's time that may be taken.
  private static let budget = 0.1

  /// Whether reading, and the whole command beside their reading, keep to the budget.
  var meetsBudget: Bool {
    let theirs = Self.median(reading.map(\.theirs))
    return Self.median(reading.map(\.ours)) <= Self.budget * theirs
      && Self.median(converting.map(\.ours)) <= Self.budget * theirs
  }

  /// Returns the report.
  func markdown() throws(ChoreFailure) -> String {
    var text = "# \(megabytes(bytes)) MB of captions\n\n"
    if let date { text += "- Date: \(date)\n" }
    text += "- Machine: \(try Machine.line())\n- Versions: \(versions.joined(separator: "; "))\n"
    text += "- Medians of \(reading.count) runs, taken in turns after one warm-up each\n\n"
    text += "| | sitegen, s | webvtt-py, s | part |\n| --- | ---: | ---: | ---: |\n"
    text += row("Reading WebVTT, in the process", reading)
    text += row("The whole program, WebVTT into SubRip", converting)
    text += row(
      "The whole program beside their reading alone",
      zip(converting, reading).map { ($0.ours, $1.theirs) })
    return text + "\nBudget (first and last row ≤ 0.1): \(meetsBudget ? "met" : "**missed**").\n"
  }

  private func row(_ label: String, _ runs: [(ours: Double, theirs: Double)]) -> String {
    let (ours, theirs) = (Self.median(runs.map(\.ours)), Self.median(runs.map(\.theirs)))
    return "| \(label) | \(decimal(ours, 4)) | \(decimal(theirs, 4)) | "
      + "\(decimal(ours / theirs, 3)) |\n"
  }

  private static func median(_ values: [Double]) -> Double {
    values.isEmpty ? .infinity : values.sorted()[(values.count - 1) / 2]
  }
}
