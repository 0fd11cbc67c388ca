import ArgumentParser

/// Measures what a build with a cache takes after one edit.
struct BenchEditCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Build a generated site from scratch and after edits, in turns.",
    discussion: "Exit code 3 means that nothing could be measured.")

  @OptionGroup var options: RebuildOptions

  func perform() throws {
    let report = try options.measure(
      [.clean, .first, .body, .title, .added], title: "Builds after one edit")
    print(try report.markdown())
  }
}
