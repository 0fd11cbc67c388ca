import ArgumentParser
import Diagnostics
import Site

/// Builds the site and swaps it into the output folder.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: HelpText.string(
      zh: "生成网站；有错误时保留上一次的网站。",
      en: "Build the site; with errors, the last good site stays."))

  @OptionGroup var site: SiteOptions

  @Option(
    name: .shortAndLong,
    help: HelpText.help(
      zh: "输出文件夹；默认是网站文件夹下的 public", en: "The output folder; by default public in the site's.",
      value: "folder"))
  var output: String?

  @Flag(help: HelpText.help(zh: "只检查，不写入任何文件", en: "Check everything, write nothing."))
  var dryRun = false

  @Flag(
    name: .customLong("no-cache"),
    help: HelpText.help(
      zh: "全部页面重新生成，也不为下次留下什么", en: "Make all pages anew and keep nothing for the next build."))
  var skipsCache = false

  @Flag(
    name: .customLong("verify"),
    help: HelpText.help(
      zh: "再从头生成一遍，逐字节核对用缓存生成的网站",
      en: "Build once more from scratch and compare byte by byte with what the cache gave."))
  var verifiesCache = false

  @Flag(help: HelpText.help(zh: "显示各阶段用时", en: "Show where the time went."))
  var stats = false

  @Option(
    help: HelpText.help(
      zh: "用时统计的格式；json 写到标准输出", en: "The format of --stats; json goes to standard output."))
  var statsFormat: ReportFormat?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if verifiesCache && (skipsCache || dryRun) {
      throw ValidationError("--verify cannot be used with --no-cache or --dry-run.")
    }
  }

  func run() async throws {
    var options = try site.buildOptions()
    options.output = output
    options.isDryRun = dryRun
    options.cache = skipsCache ? .none : verifiesCache ? .verified : .normal
    let request = options
    let result = await Interruption.cancelling { await Site.build(request) }

    let reporter = Reporter(options: global, format: site.format, root: site.root)
    reporter.report(
      result.diagnostics, pages: result.pages, seconds: result.statistics.seconds)
    if stats || statsFormat != nil || global.verbose { write(result) }
    try finish(result, reporter)
  }

  private func finish(_ result: BuildResult, _ reporter: Reporter) throws {
    switch result.outcome {
    case .published:
      let path = result.outputPath ?? ""
      reporter.say(
        zh: "已生成 \(result.pages) 个页面：\(path)", en: "built \(result.pages) pages: \(path)")
    case .checked:
      reporter.say(zh: "已检查 \(result.pages) 个页面", en: "checked \(result.pages) pages")
    case .faulty, .misused:
      reporter.say(zh: "网站未更新", en: "the site was not updated")
    case .interrupted:
      reporter.say(zh: "已中断，网站未更新", en: "interrupted; the site was not updated")
    case .failed: break
    }
    try ExitStatus(result.outcome).exit()
  }

  private func write(_ result: BuildResult) {
    switch statsFormat ?? .text {
    case .text:
      let lines = result.statistics.phases.map { "\($0.name)\t\(milliseconds($0.seconds)) ms\n" }
      Console.write(lines.joined() + "reused\t\(result.reused) pages\n", to: .messages)
    case .json:
      var json = JSONWriter()
      json.object { json in
        json.member("version", 1)
        json.member("pages", result.pages)
        json.member("files", result.files)
        json.member("reused", result.reused)
        json.member("phases") {
          $0.array { json in
            for phase in result.statistics.phases {
              json.object {
                $0.member("name", phase.name)
                $0.member("milliseconds") { $0.value(milliseconds(phase.seconds)) }
              }
            }
          }
        }
      }
      json.newline()
      Console.write(json.bytes, to: .output)
    }
  }

  private func milliseconds(_ seconds: Double) -> Double {
    (seconds * 10_000).rounded() / 10
  }
}
