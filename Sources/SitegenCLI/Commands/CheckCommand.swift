import ArgumentParser
import Diagnostics
import Site

/// Checks everything that a build checks, and writes nothing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: HelpText.string(
      zh: "检查网站，不写入任何文件。", en: "Check the site without writing anything."))

  @OptionGroup var site: SiteOptions
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    var options = try site.buildOptions()
    options.isDryRun = true
    let progress = site.progress.line(global, verb: Message(zh: "已检查", en: "checked"))
    options.progress = progress?.show
    let request = options
    let result = await Interruption.cancelling { await Site.build(request) }
    progress?.end()

    let reporter = Reporter(options: global, format: site.format, root: site.root)
    reporter.report(
      result.diagnostics, pages: result.pages, seconds: result.statistics.seconds)
    if result.outcome == .checked {
      reporter.say(zh: "已检查 \(result.pages) 个页面", en: "checked \(result.pages) pages")
    }
    try ExitStatus(result.outcome).exit()
  }
}
