import ArgumentParser

/// The `sitegen` program.
package struct SitegenCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(commandName: "sitegen")

  package init() {}
}
