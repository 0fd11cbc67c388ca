import ArgumentParser

/// Where a measurement works and with which program.
struct WorkshopOptions: ParsableArguments {
  @Option(help: "A folder to work in; sites and outputs stay there.")
  var keep: String?

  @Option(help: "Where the files lie without --keep: in memory or on disk.")
  var storage = Workshop.Storage.memory

  @Option(help: "The sitegen program; without it, one is built in release.")
  var sitegen: String?

  @Option(help: "The folder of the theme that sitegen builds with.")
  var templates = "Templates"

  @Option(help: "A date to print in the report.")
  var date: String?

  /// Opens the folder to work in.
  func workshop() throws(ChoreFailure) -> Workshop { try Workshop(keep: keep, storage: storage) }

  /// Returns the program, built first if none was named.
  func program(in workshop: Workshop) throws(ChoreFailure) -> SitegenProgram {
    try SitegenProgram(path: sitegen, workshop: workshop)
  }
}
