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

  /// The processor's seconds for the same.
  var processor: [(ours: Double, theirs: Double)] = []

  /// Whether reading keeps to the budget.
  var meetsBudget: Bool { Self.part(of: reading) <= Self.budget }

  /// Returns the report.
  func markdown() throws(ChoreFailure) -> String {
    var text = "# \(megabytes(bytes)) MB of captions\n\n"
    if let date { text += "- Date: \(date)\n" }
    text += "- Machine: \(try Machine.line())\n- Versions: \(versions.joined(separator: "; "))\n"
    text += "- Medians of \(reading.count) runs, taken in turns after one warm-up each\n\n"
    text += "| | sitegen, s | webvtt-py, s | part |\n| --- | ---: | ---: | ---: |\n"
    text += row("Reading WebVTT, in the process", reading)
    text += row("The whole program, WebVTT into SubRip", converting)
    text += row("The same, processor time", processor)
    return text + "\nBudget (reading ≤ 0.1): \(meetsBudget ? "met" : "**missed**").\n"
  }

  private func row(_ label: String, _ runs: [(ours: Double, theirs: Double)]) -> String {
    let (ours, theirs) = (Self.median(runs.map(\.ours)), Self.median(runs.map(\.theirs)))
    return "| \(label) | \(decimal(ours, 4)) | \(decimal(theirs, 4)) | "
      + "\(decimal(Self.part(of: runs), 3)) |\n"
  }

  /// The part of webvtt-py's time, by the medians.
  private static func part(of runs: [(ours: Double, theirs: Double)]) -> Double {
    median(runs.map(\.ours)) / median(runs.map(\.theirs))
  }

  private static func median(_ values: [Double]) -> Double {
    values.isEmpty ? .infinity : values.sorted()[(values.count - 1) / 2]
  }
}
