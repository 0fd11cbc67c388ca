import ArgumentParser
import Diagnostics

/// The options of every command; they work before and after its name.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: HelpText.help(
      zh: "提示信息的语言；默认取自系统语言", en: "The language of messages; by default the system's."))
  var lang: Language?

  @Option(
    help: HelpText.help(zh: "提示信息是否带颜色", en: "Whether messages have colours."))
  var color = ColorChoice.auto

  @Flag(
    name: .shortAndLong, help: HelpText.help(zh: "只显示错误", en: "Show errors only."))
  var quiet = false

  @Flag(
    name: .shortAndLong, help: HelpText.help(zh: "显示更多过程信息", en: "Say more about what is done."))
  var verbose = false

  /// When messages have colours.
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  /// The choice of a language of messages.
  enum Language: String, ExpressibleByArgument, CaseIterable {
    case zh, en
  }

  func validate() throws {
    if quiet, verbose {
      throw ValidationError("--quiet and --verbose cannot be used together.")
    }
  }

  /// The language of messages.
  var language: MessageLanguage {
    switch lang {
    case .zh: .zh
    case .en: .en
    case nil: MessageLanguage(environment: Console.environment)
    }
  }

  /// Whether messages have colours: as asked, else on a terminal unless `NO_COLOR` is set.
  var isColored: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: Console.environment("NO_COLOR").isEmpty && Console.isTerminal(.messages)
    }
  }
}
