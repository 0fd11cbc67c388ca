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

  @Flag(help: HelpText.help(zh: "显示各阶段用时", en: "Show where the time went."))
  var stats = false

  @Option(
    help: HelpText.help(
      zh: "用时统计的格式；json 写到标准输出", en: "The format of --stats; json goes to standard output."))
  var statsFormat: ReportFormat?

  @OptionGroup var global: GlobalOptions

  func run() async throws {
    var options = try site.buildOptions()
    options.output = output
    options.isDryRun = dryRun
    options.shard = shard
    let request = options
    let result = await Interruption.cancelling { await Site.build(request) }

    let reporter = Reporter(options: global, format: site.format, root: site.root)
    reporter.report(
      result.diagnostics, pages: result.pages, seconds: result.statistics.seconds)
    if stats || statsFormat != nil || global.verbose { write(result) }
    try reporter.conclude(result, of: shard)
  }

  private func write(_ result: BuildResult) {
    switch statsFormat ?? .text {
    case .text:
      let lines = result.statistics.phases.map { "\($0.name)\t\(milliseconds($0.seconds)) ms\n" }
      Console.write(lines.joined(), to: .messages)
    case .json:
      var json = JSONWriter()
      json.object { json in
        json.member("version", 1)
        json.member("pages", result.pages)
        json.member("files", result.files)
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

extension Shard: ExpressibleByArgument {
  /// Reads a part and the number of parts, such as `3/7`.
  package init?(argument: String) {
    self.init(parsing: argument)
  }
}
