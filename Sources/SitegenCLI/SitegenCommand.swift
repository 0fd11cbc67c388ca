import ArgumentParser
import Site

/// The `sitegen` program.
package struct SitegenCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "sitegen",
    abstract: HelpText.string(
      zh: "把 Markdown 生成为人人可用的无障碍静态网站。",
      en: "Turn Markdown into a static site that everybody can use."),
    version: version,
    subcommands: [
      BuildCommand.self, MergeCommand.self, ServeCommand.self, CheckCommand.self, LintCommand.self,
      RulesCommand.self,
      ExplainCommand.self, NewCommand.self, SchemaCommand.self, InitCommand.self,
      ImportCommand.self,
      ContextCommand.self,
      ReadCommand.self, CaptionsCommand.self, ThemeCommand.self,
    ])

  /// The program's version.
  package static let version = ProgramVersion.current

  @OptionGroup var global: GlobalOptions

  package init() {}

  /// Runs the program and returns its exit status.
  ///
  /// - Parameter arguments: The words after the program's name.
  package static func exitStatus(arguments: [String]) async -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return ExitStatus.clean.rawValue
    } catch let status as ExitStatus {
      return status.rawValue
    } catch {
      // Help and versions asked for are data; everything else that comes here is misuse.
      let isAnswer = exitCode(for: error) == .success
      let text = fullMessage(for: error)
      if !text.isEmpty { Console.write(text + "\n", to: isAnswer ? .output : .messages) }
      return isAnswer ? ExitStatus.clean.rawValue : ExitStatus.misused.rawValue
    }
  }
}
