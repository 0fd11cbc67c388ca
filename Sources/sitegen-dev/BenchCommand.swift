import ArgumentParser

/// Measures sitegen against the budgets of the design.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure time and memory on generated sites and hostile input.",
    subcommands: [
      BenchHugoCommand.self, BenchLintCommand.self, BenchScaleCommand.self,
      BenchNoopCommand.self, BenchEditCommand.self, BenchMarkdownCommand.self,
      BenchCaptionsCommand.self,
      BenchServeCommand.self, BenchLimitsCommand.self, BenchCheckCommand.self,
    ])
}
