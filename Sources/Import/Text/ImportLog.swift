import Diagnostics

/// What an import notes on its way: characters and doubts.
struct ImportLog {
  var ledger = Ledger()
  private(set) var doubts: [Doubt] = []

  mutating func doubt(_ kind: Doubt.Kind, line: Int, zh: String, en: String) {
    doubts.append(Doubt(kind: kind, line: line, message: Message(zh: zh, en: en)))
  }

  /// Takes white space from both ends.
  mutating func trim(_ text: SourceText, _ reason: Ledger.Reason = .layout) -> SourceText {
    let rest = text.trimmed
    ledger.drop(text.sourceCount - rest.sourceCount, reason)
    return rest
  }

  /// Takes all white space out of a text.
  mutating func squeeze(_ text: SourceText, _ reason: Ledger.Reason) -> SourceText {
    let rest = text.scalars.filter { !$0.scalar.isSpace }
    let result = SourceText(rest)
    ledger.drop(text.sourceCount - result.sourceCount, reason)
    return result
  }
}
