import Glibc
import Site

extension CommandCase {
  /// The environment of every command; variables before a command's name come first and win.
  package static let environment = ["LANG=en_US.UTF-8", "TZ=UTC0"]

  /// The name of the folder in which a case runs, below its temporary folder.
  package static let folder = "case"

  /// Writes the files the case starts from.
  package func write(to folder: TemporaryFolder) throws {
    try FileSystem.makeFolders("\(folder.path)/\(Self.folder)")
    for file in files { try file.write(to: folder, below: Self.folder) }
  }

  /// Runs the steps and returns what each printed, in the form of expectations.
  package func run(in folder: TemporaryFolder) throws -> [[String]] {
    let output = try TemporaryFolder()
    return try steps.map { try Self.run($0.command, in: folder, output: output) }
  }

  /// Writes the case over its file.
  package func write(toFile path: String) throws {
    try FileSystem.remove(path)
    try FileSystem.writeNew(Array(text.utf8), to: path)
  }

  /// Whether expectations are to be rewritten.
  package static let isUpdating = getenv("SITEGEN_UPDATE").map { String(cString: $0) } == "1"

  private static func run(
    _ command: String, in folder: TemporaryFolder, output: TemporaryFolder
  ) throws -> [String] {
    var words = command.split(separator: " ").map(String.init)
    let variables = Array(words.prefix { $0.contains("=") })
    words.removeFirst(variables.count)
    let program = words.removeFirst()
    switch program {
    case "cat":
      return marked(">", try folder.text("\(Self.folder)/\(words.first ?? "")") ?? "") + ["? 0"]
    case "ls":
      return try folder.names(in: "\(Self.folder)/\(words.first ?? "")").map { "> " + $0 }
        + ["? 0"]
    default:
      let place = "\(folder.path)/\(Self.folder)"
      let input = words.firstIndex(of: "<").map { "\(place)/\(words[$0 + 1])" }
      words = Array(words.prefix { $0 != "<" })
      let process = try ChildProcess(
        program, words, environment: variables + environment, in: place,
        input: input ?? "/dev/null",
        output: (output.path + "/out", output.path + "/err"))
      let status: String
      switch process.wait() {
      case .exited(let code): status = "? \(code)"
      case .signalled(let number): status = "? signal \(number)"
      }
      let lines =
        marked(">", try output.text("out") ?? "") + marked("!", try output.text("err") ?? "")
      return lines.map { $0.replacing(place, with: "[..]") } + [status]
    }
  }

  private static func marked(_ mark: String, _ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast(text.hasSuffix("\n") || text.isEmpty ? 1 : 0)
      .map { $0.isEmpty ? mark : "\(mark) \($0)" }
  }
}
