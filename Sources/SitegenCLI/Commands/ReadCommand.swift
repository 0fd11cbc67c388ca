import Accessibility
import ArgumentParser
import Diagnostics
import Site

/// Prints what a screen reader meets on a finished page.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: HelpText.string(
      zh: "以文字列出读屏软件在一个网页上读到什么。",
      en: "Print what a screen reader meets on a page."))

  @Argument(
    help: HelpText.help(
      zh: "HTML 文件，例如 public/services/index.html",
      en: "An HTML file, such as public/services/index.html.", value: "page"))
  var page: String

  @Option(
    help: HelpText.help(
      zh: "text 给人看，tree 给程序比较", en: "text is for people, tree for programs that compare."))
  var format = Format.text

  @OptionGroup var global: GlobalOptions

  /// The form of what is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, tree
  }

  func run() throws {
    let reporter = Reporter(options: global)
    let answer = Site.read(page)
    guard let reading = answer.reading else {
      try reporter.stop(answer.diagnostics, answer.isFailed ? .failed : .misused)
    }
    switch format {
    case .text:
      Console.write(ReadingText(reading, in: global.language).text, to: .output)
    case .tree: Console.write(ReadingTree(reading).text, to: .output)
    }
    reporter.warn(answer.diagnostics)
  }
}
