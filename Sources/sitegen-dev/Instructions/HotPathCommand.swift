import ArgumentParser

/// Goes a hot path again and again, for a program around it that counts instructions.
struct HotPathCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "hot-path", abstract: "Go a hot path for the count of instructions.",
    shouldDisplay: false)

  @Argument(help: "The path.")
  var path: HotPath

  @Option(help: "How often it is gone.")
  var rounds: Int

  @Option(help: "The generated site.")
  var site: String

  @Option(help: "The folder with the finished pages.")
  var output: String

  func perform() async throws {
    let material = try HotPath.Material(site: Folder(path: site), output: Folder(path: output))
    var sum = 0
    for _ in 0..<rounds { sum += try await path.run(material) }
    print(sum)
  }
}
