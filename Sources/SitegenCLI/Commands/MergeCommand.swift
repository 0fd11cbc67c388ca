import ArgumentParser
import Diagnostics
import Site

/// Joins the parts of a site that several machines built.
struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: HelpText.string(
      zh: "把 build --shard 生成的各份合并成网站；有错误时保留上一次的网站。",
      en: "Join the parts that build --shard made; with errors, the last good site stays."))

  @Argument(
    help: HelpText.help(
      zh: "各份所在的文件夹，次序不限", en: "The folders of all parts, in any order.", value: "folder"))
  var folders: [String]

  @Option(
    name: .shortAndLong,
    help: HelpText.help(
      zh: "网站文件夹；内容和生成各份时一样", en: "The site's folder, as it was when the parts were built.",
      value: "folder"))
  var root = "."

  @Option(
    name: .shortAndLong,
    help: HelpText.help(
      zh: "输出文件夹；默认是网站文件夹下的 public", en: "The output folder; by default public in the site's.",
      value: "folder"))
  var output: String?

  @Option(
    help: HelpText.help(
      zh: "同时进行的任务数；默认等于处理器数", en: "How many jobs to run at once; by default one a processor.",
      value: "n"))
  var jobs: Int?

  @Option(help: HelpText.help(zh: "诊断报告的格式", en: "The format of the report."))
  var format = ReportFormat.text

  @OptionGroup var progress: ProgressOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }

  func run() async throws {
    var request = MergeRequest(folders, root: root)
    request.output = output
    if let jobs { request.jobs = jobs }
    let line = progress.line(global, verb: Message(zh: "已合并", en: "joined"))
    request.progress = line?.show
    let asked = request
    let result = await Interruption.cancelling { await Site.merge(asked) }
    line?.end()

    let reporter = Reporter(options: global, format: format, root: root)
    reporter.report(
      result.diagnostics, pages: result.pages, seconds: result.statistics.seconds)
    try reporter.conclude(result)
  }
}
