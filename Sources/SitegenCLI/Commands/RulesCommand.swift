import ArgumentParser
import Diagnostics
import Lint

/// Lists the rules of the linter and those about caption files.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: HelpText.string(zh: "列出检查规则。", en: "List the rules."))

  @Flag(help: HelpText.help(zh: "以 JSON 输出", en: "Write JSON."))
  var json = false

  @Option(
    help: HelpText.help(
      zh: "只列这些规则集的规则，用逗号隔开", en: "List only the rules of these sets, joined by commas.",
      value: "sets"))
  var standard: RuleSetList?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let list = RuleList(rules: rules, language: global.language)
    Console.write(json ? list.json : Array(list.text.utf8), to: .output)
  }

  private var rules: [RuleMetadata] {
    guard let standard else { return RuleRegistry.reference }
    var configuration = LintConfiguration()
    configuration.sets = standard.sets
    return RuleSelection(configuration).rules.sorted { $0.id < $1.id }
  }
}
