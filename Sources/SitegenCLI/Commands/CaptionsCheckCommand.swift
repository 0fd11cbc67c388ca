import ArgumentParser
import Captions
import Diagnostics

/// Checks caption files.
struct CaptionsCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: HelpText.string(
      zh: "检查字幕的写法、时间、阅读速度、行长和说话人。",
      en: "Check the form of captions, their times, reading speed, lines and speakers."))

  @Argument(
    help: HelpText.help(
      zh: "字幕文件（.vtt 或 .srt），可写多个；- 是标准输入",
      en: "Caption files, .vtt or .srt; - is standard input.", value: "file"))
  var files: [String]

  @Option(help: HelpText.help(zh: "给谁看", en: "Who reads the captions."))
  var audience = Audience.adults

  @Option(
    help: HelpText.help(
      zh: "字幕的语言，例如 zh-Hant", en: "The language of the captions, such as zh-Hant.",
      value: "tag"))
  var language: String?

  @Option(
    help: HelpText.help(
      zh: "录像的秒数，用来核对字幕的结尾", en: "The length of the recording, to check the end of the captions.",
      value: "seconds"))
  var duration: Double?

  @Flag(help: HelpText.help(zh: "有警告即失败", en: "Fail on warnings, too."))
  var strict = false

  @Option(help: HelpText.help(zh: "诊断报告的格式", en: "The format of the report."))
  var format = ReportFormat.text

  @OptionGroup var global: GlobalOptions

  /// Who reads the captions.
  enum Audience: String, ExpressibleByArgument, CaseIterable {
    case adults, children

    /// The measures for these readers.
    var profile: CaptionProfile {
      switch self {
      case .adults: .adults
      case .children: .children
      }
    }
  }

  func validate() throws {
    guard (0...1_000_000).contains(duration ?? 0) else {
      throw ValidationError("--duration must be between 0 and 1000000.")
    }
  }

  func run() throws {
    var reporter = Reporter(options: global, format: format)
    var diagnostics: [Diagnostic] = []
    var count = 0
    let end = duration.map { CaptionTime(milliseconds: Int(($0 * 1000).rounded())) }
    for file in files {
      let track = try CaptionInput.track(file, global)
      reporter.texts[file] = track.bytes
      count += track.cues.count
      diagnostics += CaptionCheck.diagnostics(
        track, profile: audience.profile, language: language, duration: end)
    }
    reporter.report(diagnostics, pages: files.count, seconds: 0)
    reporter.say(
      zh: "检查了 \(count) 条字幕", en: count == 1 ? "checked 1 cue" : "checked \(count) cues")
    let counts = SeverityCounts(diagnostics)
    let isFailed = counts.errors > 0 || strict && counts.warnings > 0
    try (isFailed ? ExitStatus.findings : .clean).exit()
  }
}
