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
/// `< FILE` at the end of a command gives it standard input.
/// `>` marks a line of standard output, `!` one of standard error, `?` the exit status. In a line
/// `[..]` stands for any text, and a line `...` for any number of lines. `$ cat FILE` and
/// `$ ls FOLDER` look at what the commands before left. With `SITEGEN_UPDATE=1` the transcript is
/// rewritten; expectations that still match stay as they are.
package struct CommandCase {
  var comment: [String] = []
  /// The commands with what they are expected to print.
  package private(set) var steps: [Step] = []
  /// The files that are there before the first command.
  package private(set) var files: [CaseFile] = []

  /// A command with what it is expected to print.
  package struct Step: Sendable, Equatable {
    /// The command line.
    package var command: String
    /// The lines of standard output, standard error and the exit status, with their marks.
    package var expectation: [String] = []
  }

  /// Reads a case.
  package init(parsing text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if let file = CaseFile(heading: line) {
        files.append(file)
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

  /// The case as its file has it.
  package var text: String {
    let transcript = steps.flatMap { ["$ " + $0.command] + $0.expectation }
    let head = (comment + transcript).map { $0 + "\n" }.joined()
    return files.reduce(into: head) { $0 += "\($1.heading)\n\($1.text)" }
  }

  /// Takes what was printed as expected wherever it is not, and returns the steps as they were.
  ///
  /// - Parameter printed: The lines of each step, in the form of expectations.
  package mutating func accept(_ printed: [[String]]) -> [Step] {
    var differing: [Step] = []
    for (index, lines) in printed.enumerated()
    where !Self.matches(lines[...], steps[index].expectation[...]) {
      differing.append(steps[index])
      steps[index].expectation = lines
    }
    return differing
  }

  /// Whether lines are as expected, with wildcards.
  package static func matches(
    _ lines: ArraySlice<String>, _ expected: ArraySlice<String>
  ) -> Bool {
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
