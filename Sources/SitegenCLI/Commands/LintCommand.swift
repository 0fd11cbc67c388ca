import ArgumentParser
import Diagnostics
import Lint
import Site

/// Checks finished pages for accessibility.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: HelpText.string(
      zh: "检查网站项目或任何网页的无障碍问题。",
      en: "Check the project, or pages that anything made, for accessibility."))

  @OptionGroup var lint: LintOptions

  @Option(
    parsing: .singleValue,
    help: HelpText.help(
      zh: "报告的格式，可写多次；“格式=文件”写入文件",
      en: "The format of a report, repeatable; format=file writes it to a file.",
      value: "format"))
  var format: [ReportChoice] = []

  @Option(help: HelpText.help(zh: "哪一级的问题使检查失败", en: "The least severity that fails the run."))
  var failOn = FailingSeverity.error

  @Option(help: HelpText.help(zh: "允许的警告数", en: "How many warnings are allowed.", value: "n"))
  var maxWarnings: Int?

  @Option(
    help: HelpText.help(
      zh: "基线文件；默认是 .sitegen-baseline.json（如果有）",
      en: "The baseline; by default .sitegen-baseline.json if it is there.", value: "file"))
  var baseline: String?

  @Flag(help: HelpText.help(zh: "从基线中删去已改正的问题", en: "Remove what is mended from the baseline."))
  var updateBaseline = false

  @Flag(help: HelpText.help(zh: "更新基线时收入新问题", en: "Let --update-baseline take up new findings."))
  var allowNew = false

  @Flag(help: HelpText.help(zh: "显示每条规则的用时", en: "Show how long each rule took."))
  var timings = false

  @OptionGroup var progress: ProgressOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if allowNew, !updateBaseline {
      throw ValidationError("--allow-new needs --update-baseline.")
    }
    let streams = format.filter { $0.file == nil && $0.stream == .output }
    if streams.count > 1 {
      throw ValidationError("Only one report can go to standard output; name files for the others.")
    }
  }

  func run() async throws {
    var request = try lint.request()
    request.baseline.path = baseline
    request.baseline.isUpdated = updateBaseline
    request.baseline.allowsNew = allowNew
    request.overrides.options.measuresRules = timings
    request.overrides.options.keepsOutcomes = format.contains { $0.format == .earl }
    let line = progress.line(global, verb: Message(zh: "已检查", en: "checked"))
    request.progress = line?.show
    let asked = request
    let clock = ContinuousClock()
    let start = clock.now
    let outcome = await Interruption.cancelling { await LintRun(asked).run() }
    line?.end()
    if outcome.isInterrupted {
      Reporter(options: global).say(zh: "已中断", en: "interrupted")
      throw ExitStatus.interrupted
    }
    let writer = LintReporter(
      options: global, choices: choices, failing: failOn.severity, input: request.input,
      root: lint.root)
    try writer.write(outcome, seconds: (clock.now - start) / .seconds(1))
    if timings, let result = outcome.result { writer.writeTimings(of: result) }
    try status(of: outcome).exit()
  }

  /// The reports to write: those asked for, else text, and annotations where GitHub runs us.
  private var choices: [ReportChoice] {
    guard format.isEmpty else { return format }
    let isOnGitHub = Console.environment("GITHUB_ACTIONS") == "true"
    return [ReportChoice(.text)] + (isOnGitHub ? [ReportChoice(.github)] : [])
  }

  private func status(of outcome: LintOutcome) -> ExitStatus {
    if outcome.isMisused { return .misused }
    if outcome.isFailed { return .failed }
    let counts = SeverityCounts(outcome.diagnostics)
    if let maxWarnings, counts.warnings > maxWarnings { return .findings }
    switch failOn {
    case .error: return counts.errors > 0 ? .findings : .clean
    case .warning: return counts.errors + counts.warnings > 0 ? .findings : .clean
    case .none: return .clean
    }
  }
}
