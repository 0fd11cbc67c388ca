import ArgumentParser

/// The chores of the project, written in Swift.
struct DevCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen-dev",
    abstract: "Chores for working on sitegen itself.",
    subcommands: [
      BenchCommand.self, GenerateCommand.self, ImportLanguagesCommand.self, FaultWriterCommand.self,
    ])
}
