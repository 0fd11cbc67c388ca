import ArgumentParser
import Diagnostics

/// Whether a line on the terminal says how far the work is.
struct ProgressOptions: ParsableArguments {
  @Flag(
    name: .customLong("no-progress"),
    help: HelpText.help(
      zh: "不显示进度；用读屏软件时可以关掉", en: "Show no progress; best with a screen reader."))
  var isHidden = false

  /// Returns the line that shows how far the work is; `nil` if it is not wanted.
  ///
  /// - Parameter verb: What is done to pages, such as `已生成` and `built`.
  func line(_ global: GlobalOptions, verb: Message) -> ProgressLine? {
    guard !isHidden, !global.quiet,
      ProgressLine.isWanted(
        isTerminal: Console.isTerminal(.messages), environment: Console.environment)
    else { return nil }
    return ProgressLine(global.language, verb: verb)
  }
}
