import ArgumentParser

/// Writes the files of the repository that are made from other files.
struct GenerateCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write generated sources, or check that they are up to date.")

  @Flag(help: "Write nothing; fail when a file would change.")
  var check = false

  @Option(help: "The root of the repository.")
  var root = "."

  func perform() throws {
    let folder = Folder(path: root)
    var isStale = false
    for file in GeneratedFile.all {
      let text = try file.text(folder)
      if try folder.has(file.path), try folder.read(file.path) == Array(text.utf8) { continue }
      isStale = true
      print("\(check ? "stale" : "wrote"): \(file.path)")
      if !check { try folder.write(text, to: file.path) }
    }
    if check, isStale { throw ExitCode(1) }
  }
}

extension Folder {
  /// Whether the folder has an entry of that name.
  fileprivate func has(_ path: String) throws(ChoreFailure) -> Bool {
    let slash = path.lastIndex(of: "/")
    let above = slash.map { folder(String(path[..<$0])) } ?? self
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard above.exists else { return false }
    return try above.names().contains(name)
  }
}
