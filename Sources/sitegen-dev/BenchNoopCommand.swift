import ArgumentParser

/// Measures what a build with a cache saves when nothing has changed.
struct BenchNoopCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "noop",
    abstract: "Build a generated site from scratch and again without a change.",
    discussion: """
      Exit code 1 means that a budget of the design was missed, 3 that nothing could be measured.
      """)

  @OptionGroup var options: RebuildOptions

  func perform() throws {
    let report = try options.measure(
      [.clean, .first, .unchanged, .touched], title: "Builds when nothing has changed")
    print(try report.markdown())
    if !report.meetsBudget { throw ExitCode(1) }
  }
}
