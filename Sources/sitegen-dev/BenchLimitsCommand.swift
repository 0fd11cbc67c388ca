import ArgumentParser
import Markdown

/// Renders Markdown that is deep, long or hostile, and fails when a case takes too long.
struct BenchLimitsCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "limits",
    abstract: "Render deep nesting and huge lines; fail when one takes longer than the limit.")

  @Option(help: "The longest time that a case may take, in seconds.")
  var seconds = 5.0

  @Option(help: "How deep constructs nest.")
  var depth = 100_000

  @Option(
    help: "The length of the long lines in bytes; longer ones than the largest body are refused.")
  var length = Markdown.maximumSize

  /// What is repeated: every construct that opens something, alone and closed.
  private static let units = [
    "> ", "- ", "1. ", "*a ", "**a ", "a**b", "_a ", "*", "_", "[", "![", "[a](", "[a](b) ",
    "![a](b) ",
    "[](", "`", "`a`", "``a`", "<b>", "<", "</", "<!--", "<a href=\"", "\\", "\\*", "&amp;", "&",
    ":a[", ":abbr[a]{title=b}", ":", "[^a]", "{#a}", "](b){a=\"", "| a ", "|", "~", "#", "(", ")",
    "]", "字", "字。", "，**字。**", "\u{1F600}", "http://", "a@b.c ", "\t", " ",
  ]

  /// Blocks that are repeated on lines of their own.
  private static let blocks = [
    "> a", "- a", "  - a", "# a {#b}", ":::note", ":::", "::::box[a]", "::download[a]{src=b}",
    "[^a]: b",
    "[^a]", "a\n: b", "| a |\n|---|\n| b |", "Table: a", "Table: a\n| a |\n|---|", "|---|", "```",
    "<!--", "<div>", "[a]: /b", "***", "", "a",
  ]

  func perform() throws {
    var cases: [(name: String, text: String)] = []
    for unit in Self.units {
      let long = String(repeating: unit, count: max(1, length / unit.utf8.count))
      cases.append(("\(depth) × \(unit)", String(repeating: unit, count: depth)))
      cases.append(("line of \(unit)", long))
      cases.append(("five times that line", String(repeating: long, count: 5)))
    }
    for block in Self.blocks {
      let lines = String(repeating: block + "\n", count: depth)
      cases.append(("\(depth) × \(block) on lines", lines))
    }
    var slowest = (name: "", seconds: 0.0)
    var isMissed = false
    for (name, text) in cases {
      let stopwatch = Stopwatch()
      let rendered = Markdown.render(
        Array(text.utf8), path: "page.md", environment: BareEnvironment())
      let time = stopwatch.seconds
      if time > slowest.seconds { slowest = (name, time) }
      guard time > seconds else { continue }
      isMissed = true
      print("\(name.debugDescription): \(decimal(time, 1)) s, \(rendered.html.count) bytes")
    }
    print(
      "\(cases.count) cases, slowest \(slowest.name.debugDescription) "
        + "with \(decimal(slowest.seconds, 2)) s, limit \(decimal(seconds, 1)) s")
    if isMissed { throw ExitCode(1) }
  }
}
