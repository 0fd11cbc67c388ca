import ArgumentParser
import Diagnostics
import Site

/// The options that say which site is meant, which of its pages, and how they are built.
struct SiteOptions: ParsableArguments {
  @OptionGroup var sources: SourceOptions

  @Flag(help: HelpText.help(zh: "有警告即失败", en: "Fail on warnings, too."))
  var strict = false

  @Option(help: HelpText.help(zh: "诊断报告的格式", en: "The format of the report."))
  var format = ReportFormat.text

  @Flag(
    name: .customLong("no-progress"),
    help: HelpText.help(
      zh: "不显示进度；用读屏软件时可以关掉", en: "Show no progress; best with a screen reader."))
  var hidesProgress = false

  /// The site's folder.
  var root: String { sources.root }

  /// What to ask of the build.
  func buildOptions() throws -> BuildOptions {
    var options = try sources.buildOptions()
    options.isStrict = strict
    return options
  }

  /// Returns the line that shows how far the work is; `nil` if it is not wanted.
  ///
  /// - Parameter verb: What is done to pages, such as `已生成` and `built`.
  func progressLine(_ global: GlobalOptions, verb: Message) -> ProgressLine? {
    guard !hidesProgress, !global.quiet,
      ProgressLine.isWanted(
        isTerminal: Console.isTerminal(.messages), environment: Console.environment)
    else { return nil }
    return ProgressLine(global.language, verb: verb)
  }
}

/// The format of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people, to standard error.
  case text
  /// For programs, to standard output.
  case json
}
