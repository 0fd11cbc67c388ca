import Diagnostics

/// Front matter with a fault and what is said about it, as a file in `FrontMatterFaults` has it.
///
/// A file begins with front matter that is good. Each case after a line `=== NAME` changes it: a key
/// in the case takes the place of the same key, `-key` takes one away. What is found follows after
/// `!`.
struct FaultyPage {
  let name: String
  let changes: [Substring]

  /// Reads a file: the good front matter and the cases.
  static func parse(_ text: String) -> (good: [Substring], cases: [FaultyPage]) {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("! ") }
    let parts = lines.split(omittingEmptySubsequences: false) { $0.hasPrefix("=== ") }
    let names = lines.filter { $0.hasPrefix("=== ") }.map { String($0.dropFirst(4)) }
    let cases = zip(names, parts.dropFirst()).map { FaultyPage(name: $0, changes: Array($1)) }
    return (Array(parts.first ?? []), cases)
  }

  /// The case's front matter.
  func frontMatter(from good: [Substring]) -> String {
    let replaced = Set(changes.map { Self.key(of: $0) })
    let kept = good.filter { !replaced.contains(Self.key(of: $0)) }
    return (kept + changes.filter { !$0.hasPrefix("-") }).joined(separator: "\n")
  }

  /// The case as it stands in the file, with what was found.
  func text(_ diagnostics: [Diagnostic], in bytes: [UInt8]) -> String {
    let findings = diagnostics.flatMap { Self.lines(of: $0, in: bytes) }
    return (["=== " + name] + changes.map(String.init) + findings).joined(separator: "\n") + "\n"
  }

  private static func key(of line: Substring) -> Substring {
    (line.hasPrefix("-") ? line.dropFirst() : line).prefix { $0 != ":" }
  }

  private static func lines(of diagnostic: Diagnostic, in bytes: [UInt8]) -> [String] {
    let place = diagnostic.place(in: bytes)
    let texts =
      [diagnostic.message] + diagnostic.notes.map(\.message)
      + [diagnostic.help].compactMap(\.self)
    return ["! \(place) (\(diagnostic.severity.rawValue))"]
      + MessageLanguage.allCases.map { language in
        "!   " + texts.map { $0.text(in: language) }.joined(separator: " | ")
      }
  }
}
