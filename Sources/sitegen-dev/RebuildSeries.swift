/// Builds of one site: from scratch, without a change, and after edits, one after the other.
struct RebuildSeries {
  /// The kinds of builds, in the order of a round; the first are from scratch.
  let kinds: [Kind]
  let sample: SampleSite
  let isLinted: Bool
  private let folder: Folder
  private let root: Folder
  private let output: Folder
  private let log: String
  private let program: SitegenProgram
  /// What the builds of each kind used.
  private(set) var usages: [Kind: [ChildProcess.Usage]] = [:]
  private var round = 0

  /// What has happened before a build.
  enum Kind: String, CaseIterable {
    case clean = "from scratch, keeping nothing"
    case first = "from scratch, keeping a cache"
    case unchanged = "nothing changed"
    case touched = "all sources written again, unchanged"
    case body = "text of one page changed"
    case title = "title of one page changed"
    case added = "one page added"
  }

  init(
    _ kinds: [Kind], of sample: SampleSite, in folder: Folder, program: SitegenProgram,
    isLinted: Bool
  ) {
    self.kinds = kinds
    self.sample = sample
    self.program = program
    self.isLinted = isLinted
    self.folder = folder
    root = folder.folder("sitegen")
    output = folder.folder("noop").folder("public")
    log = folder.path + "/noop.log"
  }

  /// The median of a measure over the builds of a kind.
  func median(_ kind: Kind, _ measure: (ChildProcess.Usage) -> Double) -> Double {
    let values = (usages[kind] ?? []).map(measure).sorted()
    return values.isEmpty ? 0 : values[(values.count - 1) / 2]
  }

  /// Builds once after each kind of change.
  mutating func measureRound(isCounted: Bool) throws(ChoreFailure) {
    round += 1
    for kind in kinds {
      try prepare(kind)
      let usage = try program.rebuild(
        root, to: output, isLinted: isLinted, isCached: kind != .clean, log: log)
      if isCounted { usages[kind, default: []].append(usage) }
      Console.note("\(sample.pageCount) pages, \(kind.rawValue): \(decimal(usage.wall, 3)) s")
    }
  }

  private func prepare(_ kind: Kind) throws(ChoreFailure) {
    let number = (round * 7919) % sample.pageCount
    let page = SamplePage(number: number, site: sample)
    let content = root.folder("Content")
    switch kind {
    case .clean, .first:
      // The cache lies beside the output.
      try folder.folder("noop").remove()
    case .unchanged: break
    case .touched:
      for number in 0..<sample.pageCount {
        let path = SamplePage(number: number, site: sample).path
        try content.write(String(decoding: try content.read(path), as: UTF8.self), to: path)
      }
    case .body:
      try content.write(page.markdown() + "\n\n第\(round)次改动。\n", to: page.path)
    case .title:
      let text = page.markdown()
        .replacing("\ntitle: ", with: "\ntitle: 改\(round) ", maxReplacements: 1)
      try content.write(text, to: page.path)
    case .added:
      let path = page.path.dropLast(".md".count) + "-\(isLinted ? "l" : "n")\(round).md"
      try content.write(page.markdown(), to: String(path))
    }
  }
}
