import ArgumentParser

/// Compares the instructions of the hot paths with the agreed counts.
struct BenchCheckCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Count the instructions of hot paths and compare them with the agreed counts.",
    discussion: """
      Needs Valgrind; run it in the repository's root, built in release. Exit code 1 means that a \
      count is more than 3 % from the agreed one; agree on new counts with --update when the \
      change is wanted. Other compilers count differently and are not compared.
      """)

  @Flag(help: "Write the counts as the agreed ones.")
  var update = false

  @Option(help: "The sitegen program; without it, one is built in release.")
  var sitegen: String?

  func perform() throws {
    let workshop = try Workshop(keep: nil, storage: .memory)
    let count = try InstructionCount(
      workshop, sitegen: SitegenProgram(path: sitegen, workshop: workshop))
    var current = InstructionBaseline(
      toolchain: try InstructionBaseline.currentToolchain(
        log: workshop.folder.path + "/toolchain.log"), instructions: [:])
    for path in HotPath.allCases {
      Console.note("counting \(path.rawValue)")
      current.instructions[path.rawValue] = try count.count(path)
    }
    try workshop.folder.remove()
    if update { return try current.write() }
    if try !agrees(current, with: .read()) { throw ExitCode(1) }
  }

  /// Prints how counts compare with the agreed ones.
  private func agrees(
    _ current: InstructionBaseline, with agreed: InstructionBaseline
  ) -> Bool {
    let isComparable = current.toolchain == agreed.toolchain
    if !isComparable {
      print("not compared: agreed on with \(agreed.toolchain), counted with \(current.toolchain)")
    }
    var agrees = true
    for path in HotPath.allCases {
      let count = current.instructions[path.rawValue] ?? 0
      let growth = agreed.growth(of: path, to: count)
      let percent = growth.map { "\($0 < 0 ? "-" : "+")\(decimal(abs($0) * 100, 1)) %" } ?? "new"
      let isNear = growth.map { abs($0) <= InstructionBaseline.tolerance } ?? false
      print("\(path.rawValue): \(count / InstructionCount.pageCount) for each page, \(percent)")
      if isComparable, !isNear { agrees = false }
    }
    return agrees
  }
}
