import Diagnostics

/// What can be wrong with a suppression comment.
enum SuppressionProblem: Sendable, Hashable {
  case unknownRule(String)
  case noReason(String)
  case legalMinimum(String)
  case unreadableDate(String)
  case expired(String, LintDate)
  case unused(String)

  /// The code of what is said of an unused comment.
  static let unusedCode = "suppression-unused"

  /// Reports the problem at the comment.
  func diagnostic(at span: SourceSpan) -> Diagnostic {
    switch self {
    case .unknownRule(let id):
      let nearest = NearestName.of(id, among: RuleRegistry.all.map(\.id))
      return Diagnostic(
        .warning, "suppression-rule-unknown", zh: "没有名为“\(id)”的规则",
        en: "there is no rule “\(id)”", at: span,
        help: nearest.map { Message(zh: "是否指 \($0)？", en: "did you mean \($0)?") }
          ?? Message(zh: "用 sitegen rules 查看全部规则", en: "list the rules with sitegen rules"))
    case .noReason(let id):
      return Diagnostic(
        .warning, "suppression-reason-missing", zh: "屏蔽 \(id) 却没有写明原因，屏蔽不生效",
        en: "\(id) is suppressed without a reason, so it is not", at: span,
        help: Message(
          zh: "在规则名后写冒号和原因", en: "write a colon and the reason after the rule's name"))
    case .legalMinimum(let id):
      return Diagnostic(
        .warning, "suppression-refused", zh: "\(id) 是法定最低要求，不能屏蔽",
        en: "\(id) is a legal minimum and cannot be suppressed", at: span,
        help: Message(zh: "改正问题，然后删去这条注释", en: "mend the fault, then delete the comment"))
    case .unreadableDate(let text):
      return Diagnostic(
        .warning, "suppression-date-invalid", zh: "“\(text)”不是日期，屏蔽不生效",
        en: "“\(text)” is not a date, so nothing is suppressed", at: span,
        help: Message(zh: "写成 until=2026-12-31", en: "write it like until=2026-12-31"))
    case .expired(let id, let day):
      return Diagnostic(
        .warning, "suppression-expired", zh: "对 \(id) 的屏蔽已于 \(day.iso) 到期",
        en: "the suppression of \(id) ended on \(day.iso)", at: span,
        help: Message(zh: "改正问题，或写明新的原因和日期", en: "mend the fault, or give a new reason and date"))
    case .unused(let id):
      return Diagnostic(
        .warning, Self.unusedCode, zh: "这里没有 \(id) 的问题，屏蔽是多余的",
        en: "nothing here breaks \(id), so nothing is suppressed", at: span,
        help: Message(zh: "删去这条注释", en: "delete the comment"))
    }
  }
}
