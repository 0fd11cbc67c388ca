import ArgumentParser
import Diagnostics
import Site

/// Publishes a folder in which every file carries one version; the fault test kills it on its way.
struct FaultWriterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fault-writer", abstract: "Write a folder for the fault test.",
    shouldDisplay: false)

  @Argument(help: "A folder that has or gets a folder named public.")
  var root: String

  @Argument(help: "The text of every file.")
  var version: String

  @Argument(help: "How many files to write.")
  var count: Int

  func run() throws {
    do {
      let output = try OutputFolder.begin(root + "/public", root: root)
      var problems = (0..<count).compactMap { index in
        output.write(
          Array("\(version)\n".utf8), to: "section-\(index % 7)/page-\(index)/index.html")
      }
      problems += problems.isEmpty ? output.commit() : []
      guard problems.isEmpty else { throw ValidationError(problems[0].message.en) }
    } catch let refusal as OutputRefusal {
      throw ValidationError(refusal.diagnostic.message.en)
    }
  }
}
