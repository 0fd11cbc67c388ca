import ArgumentParser
import Diagnostics
import Lint

/// Explains one rule, in Chinese first and in English.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: HelpText.string(
      zh: "讲解一条规则：为什么、怎么改、正反例子。",
      en: "Explain a rule: why, what to do, good and bad examples."))

  @Argument(
    help: HelpText.help(zh: "规则名，例如 image-alt", en: "The rule, such as image-alt.", value: "rule"))
  var rule: String

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let rules = RuleRegistry.reference
    guard let metadata = rules.first(where: { $0.id == rule }) else {
      let nearest = NearestName.of(rule, among: rules.map(\.id))
      let problem = Diagnostic(
        .error, "rule-unknown", zh: "没有名为“\(rule)”的规则", en: "there is no rule “\(rule)”", at: nil,
        help: nearest.map { Message(zh: "是否指 \($0)？", en: "did you mean \($0)?") }
          ?? Message(zh: "用 sitegen rules 查看全部规则", en: "list the rules with sitegen rules"))
      try Reporter(options: global).stop([problem], .misused)
    }
    Console.write(RuleExplanation(rule: metadata).text, to: .output)
  }
}
