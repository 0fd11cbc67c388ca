import Site
import TestSupport

/// A command-line test in one file: a transcript, then the files it starts from.
///
/// ```
/// # What the case shows.
/// $ LANG=zh_CN.UTF-8 sitegen build --jobs 0
/// ! Error: [..]
/// ? 2
/// -- Content/_index.md --
/// # Home
/// ```
/// `>` marks a line of standard output, `!` one of standard error, `?` the exit status. In a line
/// `[..]` stands for any text, and a line `...` for any number of lines. `$ cat FILE` and
/// `$ ls FOLDER` look at what the commands before left. With `SITEGEN_UPDATE=1` the transcript is
/// rewritten; expectations that still match stay as they are.
struct CommandCase {
  var comment: [String] = []
  var steps: [Step] = []
  var files: [(name: String, text: String)] = []

  /// A command with what it is expected to print.
  struct Step: Equatable {
    var command: String
    /// The lines of standard output, standard error and the exit status, with their marks.
    var expectation: [String] = []
  }

  /// The environment of every command; variables before a command's name come first and win.
  static let environment = ["LANG=en_US.UTF-8", "TZ=UTC0"]

  init(parsing text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        files.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if !files.isEmpty {
        files[files.count - 1].text += line + "\n"
      } else if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if !steps.isEmpty {
        steps[steps.count - 1].expectation.append(String(line))
      } else {
        comment.append(String(line))
      }
    }
  }

  var text: String {
    let transcript = steps.flatMap { ["$ " + $0.command] + $0.expectation }
    let head = (comment + transcript).map { $0 + "\n" }.joined()
    return files.reduce(into: head) { $0 += "-- \($1.name) --\n\($1.text)" }
  }

  /// Runs the steps in a new folder and returns what each printed, in the form of expectations.
  func run() throws -> [[String]] {
    let folder = try TemporaryFolder()
    let output = try TemporaryFolder()
    for file in files { try folder.write(file.text, to: "case/" + file.name) }
    try FileSystem.makeFolders(folder.path + "/case")
    return try steps.map { try Self.run($0.command, in: folder, output: output) }
  }

  private static func run(
    _ command: String, in folder: TemporaryFolder, output: TemporaryFolder
  ) throws -> [String] {
    var words = command.split(separator: " ").map(String.init)
    let variables = Array(words.prefix { $0.contains("=") })
    words.removeFirst(variables.count)
    let program = words.removeFirst()
    switch program {
    case "cat":
      return marked(">", try folder.text("case/" + (words.first ?? "")) ?? "") + ["? 0"]
    case "ls":
      return try folder.names(in: "case/" + (words.first ?? "")).map { "> " + $0 } + ["? 0"]
    default:
      let process = try ChildProcess(
        program, words, environment: variables + environment, in: folder.path + "/case",
        output: (output.path + "/out", output.path + "/err"))
      let status: String
      switch process.wait() {
      case .exited(let code): status = "? \(code)"
      case .signalled(let number): status = "? signal \(number)"
      }
      let lines =
        marked(">", try output.text("out") ?? "") + marked("!", try output.text("err") ?? "")
      return lines.map { $0.replacing(folder.path + "/case", with: "[..]") } + [status]
    }
  }

  private static func marked(_ mark: String, _ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast(text.hasSuffix("\n") || text.isEmpty ? 1 : 0)
      .map { $0.isEmpty ? mark : "\(mark) \($0)" }
  }

  /// Whether lines are as expected, with wildcards.
  static func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return lines.isEmpty }
    if first.dropFirst(2) == "..." {
      let mark = first.prefix(1)
      return matches(lines, expected.dropFirst())
        || lines.first.map { $0.hasPrefix(mark) && matches(lines.dropFirst(), expected) } ?? false
    }
    guard let line = lines.first, matches(line, first) else { return false }
    return matches(lines.dropFirst(), expected.dropFirst())
  }

  private static func matches(_ line: String, _ expected: String) -> Bool {
    var parts = expected.split(separator: "[..]", omittingEmptySubsequences: false)[...]
    guard parts.count > 1 else { return line == expected }
    guard let head = parts.popFirst(), let tail = parts.popLast(), line.hasPrefix(head) else {
      return false
    }
    var rest = line.dropFirst(head.count)
    for part in parts {
      guard let place = rest.firstRange(of: part) else { return false }
      rest = rest[place.upperBound...]
    }
    return rest.hasSuffix(tail)
  }
}
