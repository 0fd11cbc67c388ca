import ArgumentParser

/// Measures sitegen against the budgets of the design.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure build time and memory on a generated site.",
    subcommands: [BenchHugoCommand.self, BenchScaleCommand.self])
}
