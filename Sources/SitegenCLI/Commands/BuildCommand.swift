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

  @Option(
    help: HelpText.help(
      zh: "只生成 n 份中的第 k 份，由 merge 合并；默认写到 shards/k-of-n",
      en: "Build part k of n only, for merge to join; by default into shards/k-of-n.",
      value: "k/n"))
  var shard: Shard?

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

  @Flag(
    help: HelpText.help(
      zh: "显示各阶段用时、最慢的页面和模板",
      en: "Show where the time went: phases, slowest pages, templates."))
  var stats = false

  @Option(
    help: HelpText.help(
      zh: "用时统计的格式；json 写到标准输出", en: "The format of --stats; json goes to standard output."))
  var statsFormat: ReportFormat?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if verifiesCache && (skipsCache || dryRun || shard != nil) {
      throw ValidationError("--verify cannot be used with --no-cache, --dry-run or --shard.")
    }
  }

  func run() async throws {
    var options = try site.buildOptions()
    options.output = output
    options.isDryRun = dryRun
    options.cache = skipsCache ? .none : verifiesCache ? .verified : .normal
    options.shard = shard
    options.measuresPages = showsStatistics
    let progress = site.progress.line(global, verb: Message(zh: "已生成", en: "built"))
    options.progress = progress?.show
    let request = options
    let result = await Interruption.cancelling { await Site.build(request) }
    progress?.end()

    let reporter = Reporter(options: global, format: site.format, root: site.root)
    reporter.report(
      result.diagnostics, pages: result.pages, seconds: result.statistics.seconds)
    if showsStatistics {
      let report = StatisticsReport(result)
      switch statsFormat ?? .text {
      case .text: Console.write(report.text(in: global.language), to: .messages)
      case .json: Console.write(report.json, to: .output)
      }
    }
    try reporter.conclude(result, of: shard)
  }

  private var showsStatistics: Bool { stats || statsFormat != nil || global.verbose }
}

extension Shard: ExpressibleByArgument {
  /// Reads a part and the number of parts, such as `3/7`.
  package init?(argument: String) {
    self.init(parsing: argument)
  }
}
