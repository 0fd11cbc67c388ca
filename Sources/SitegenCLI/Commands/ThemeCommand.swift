import ArgumentParser
import Diagnostics
import Site
import Theme

/// Says something about a site's theme.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: HelpText.string(zh: "检验主题。", en: "Examine the theme."),
    subcommands: [ThemeContrastCommand.self])
}

/// Prints the contrast of all pairs of colours of the theme.
struct ThemeContrastCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contrast",
    abstract: HelpText.string(
      zh: "列出各版本、各配色中每组颜色的对比度。",
      en: "List the contrast of every pair of colours in every edition and scheme."))

  @OptionGroup var site: SiteOptions
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let reporter = Reporter(options: global, format: .text, root: site.root)
    let answer = await Site.contrast(try site.buildOptions())
    guard let proof = answer.proof else { try reporter.stop(answer.diagnostics, .misused) }
    let table = ContrastTable(proof: proof, language: global.language)
    switch site.format {
    case .text: Console.write(table.text, to: .output)
    case .json: Console.write(table.json, to: .output)
    }
    if !answer.diagnostics.isEmpty { try reporter.stop(answer.diagnostics, .findings) }
    let count = proof.rows.count
    reporter.say(
      zh: count == 0 ? "主题没有颜色变量，没有可检验的" : "\(count) 组颜色的对比度全部合格",
      en: count == 0
        ? "the theme has no colour tokens to prove"
        : "all \(count) pairs of colours have enough contrast")
  }
}
