import ArgumentParser

/// The chores of the project, written in Swift.
struct DevCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen-dev",
    abstract: "Chores for working on sitegen itself.",
    subcommands: [
      BenchCommand.self, ACTCommand.self, GenerateCommand.self, ImportLanguagesCommand.self,
      ImportSchemaCommand.self, CuesCommand.self, FaultWriterCommand.self, HotPathCommand.self,
    ])
}
