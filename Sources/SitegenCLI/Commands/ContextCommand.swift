import ArgumentParser
import Diagnostics
import Site

/// Prints the values that a page's template receives.
struct ContextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "context",
    abstract: HelpText.string(
      zh: "列出页面模板可用的全部值；--format json 以 JSON 输出。",
      en: "List what a page's template receives; with --format json as JSON."))

  @Argument(
    help: HelpText.help(
      zh: "Content 下的页面文件，例如 services/aids.md", en: "A page's file below Content.",
      value: "page"))
  var page: String

  @OptionGroup var site: SiteOptions
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let reporter = Reporter(options: global, format: .text, root: site.root)
    let answer = try await Site.context(of: page, options: site.buildOptions())
    guard let page = answer.page else { try reporter.stop(answer.diagnostics, .misused) }
    switch site.format {
    case .text: Console.write(page.outline(in: global.language), to: .output)
    case .json: Console.write(page.json, to: .output)
    }
    reporter.report(answer.diagnostics, pages: 1, seconds: 0)
  }
}
