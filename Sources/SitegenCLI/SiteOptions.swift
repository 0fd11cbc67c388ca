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

  @OptionGroup var progress: ProgressOptions

  /// The site's folder.
  var root: String { sources.root }

  /// What to ask of the build.
  func buildOptions() throws -> BuildOptions {
    var options = try sources.buildOptions()
    options.isStrict = strict
    return options
  }
}

/// The format of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people, to standard error.
  case text
  /// For programs, to standard output.
  case json
}
