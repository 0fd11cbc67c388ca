/// How time and memory grow with the site, printed as Markdown.
struct ScaleReport {
  let runs: Int
  let date: String?
  /// Where the measured files lie.
  let place: String
  let version: String
  let isLinted: Bool
  /// What was measured of each size, the smallest first.
  var sizes: [Size] = []

  /// The medians of the builds of one size.
  struct Size {
    let pages: Int
    let wall: Double
    let processor: Double
    /// The peak resident size in bytes.
    let peak: Int
    /// The bytes of the output.
    let output: Int

    var secondsPerPage: Double { wall / Double(pages) }
  }

  /// By how much a page may take longer on a site ten times as large.
  private static let growth = 1.15
  /// The most memory in bytes for a site of `largest` pages.
  private static let memory = 300_000_000
  /// The number of pages for which the design limits memory.
  private static let largest = 100_000

  /// Whether the "must" of the design holds; it says nothing of builds with lint.
  var meetsBudget: Bool {
    isLinted
      || sizes.indices.allSatisfy { index in
        growth(at: index) <= Self.growth
          && (sizes[index].pages > Self.largest || sizes[index].peak <= Self.memory)
      }
  }

  /// Returns how long a page takes by how long it takes on the next smaller site.
  private func growth(at index: Int) -> Double {
    index == 0 ? 1 : sizes[index].secondsPerPage / sizes[index - 1].secondsPerPage
  }

  /// Returns the report.
  func markdown() throws(ChoreFailure) -> String {
    var text = "# sitegen by number of pages\n\n"
    if let date { text += "- Date: \(date)\n" }
    text += "- Machine: \(try Machine.line())\n- Files: \(place)\n- Version: sitegen \(version)\n"
    text += "- Builds from scratch that keep a cache, lint \(isLinted ? "on" : "off"); "
    text += "medians of \(runs) runs after one warm-up\n\n"
    text += "| Pages | Wall time, s | Processor time, s | Peak memory, MB | ms per page "
    text += "| ms per page against the size before | Output, MB |\n"
    text += "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
    for (index, size) in sizes.enumerated() {
      text += "| \(size.pages) | \(decimal(size.wall, 2)) | \(decimal(size.processor, 2)) "
      text += "| \(megabytes(size.peak)) | \(decimal(size.secondsPerPage * 1000, 3)) "
      text += "| \(decimal(growth(at: index), 2)) | \(megabytes(size.output)) |\n"
    }
    if isLinted { return text }
    text += "\nBudget (ms per page within 15 % of the size before, ≤ 300 MB at 100,000 pages): "
    return text + (meetsBudget ? "met.\n" : "**missed**.\n")
  }
}
