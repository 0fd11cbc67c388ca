import Diagnostics
import HTML

/// The suppression comments of one document, with what each of them silenced.
struct PageSuppressions {
  private var entries: [Entry] = []
  private let tree: PageTree

  fileprivate struct Entry {
    var comment: SuppressionComment
    var node: PageTree.NodeID
    /// The element behind the comment; `nil` if none follows.
    var target: PageTree.NodeID?
    /// Whether what is in the element is excused with it.
    var coversContent: Bool
    var isUsed = false
  }

  /// Collects the comments of a tree.
  ///
  /// An element is covered with everything in it, but `html`, `head` and `body` are covered alone:
  /// no comment excuses a whole page.
  init(_ tree: PageTree) {
    self.tree = tree
    for node in tree.comments {
      guard let comment = SuppressionComment(tree.text(of: node)) else { continue }
      let target = (node.position + 1..<tree.count).lazy.map { PageTree.NodeID($0) }
        .first { tree[$0].kind == .element && !tree[$0].span.isEmpty }
      let isWhole = target.map { [.html, .head, .body].contains(tree[$0].tag) } ?? false
      entries.append(
        Entry(comment: comment, node: node, target: target, coversContent: !isWhole))
    }
  }

  /// Whether there is nothing to look up.
  var isEmpty: Bool { entries.isEmpty }

  /// Whether any comment names one of the given rules.
  func names(anyOf rules: some Sequence<RuleMetadata>) -> Bool {
    guard !isEmpty else { return false }
    let ids = Set(rules.map(\.id))
    return entries.contains { ids.contains($0.comment.rule) }
  }

  /// Returns why a finding may stand; `nil` unless a comment in force covers it.
  mutating func reason(for rule: RuleMetadata, at node: PageTree.NodeID, now: LintDate) -> String? {
    let place = entries.firstIndex { entry in
      entry.comment.rule == rule.id
        && entry.target.map { covers($0, node, withContent: entry.coversContent) } ?? false
        && entry.isInForce(now: now)
    }
    guard let place else { return nil }
    entries[place].isUsed = true
    return rule.isLegalMinimum ? nil : entries[place].comment.reason
  }

  /// Returns where the comments stand that a finding was asked about.
  func used(path: String) -> [SourceSpan] {
    entries.filter(\.isUsed).map { span(of: $0, path: path) }
  }

  private func covers(
    _ target: PageTree.NodeID, _ node: PageTree.NodeID, withContent: Bool
  ) -> Bool {
    target == node || (withContent && tree.contains(target, node))
  }

  /// Returns what is wrong with the comments themselves, once all findings were asked about.
  ///
  /// - Parameter asked: The ids of the rules that were asked; a comment for another is not unused.
  func problems(path: String, asked: Set<String>, now: LintDate) -> [Diagnostic] {
    entries.compactMap { entry in
      guard let problem = entry.problem(asked: asked, now: now) else { return nil }
      return problem.diagnostic(at: span(of: entry, path: path))
    }
  }

  private func span(of entry: Entry, path: String) -> SourceSpan {
    let span = tree[entry.node].span
    return SourceSpan(path: path, offset: span.offset, length: span.length)
  }
}

extension PageSuppressions.Entry {
  fileprivate func isInForce(now: LintDate) -> Bool {
    guard !comment.reason.isEmpty else { return false }
    switch comment.end {
    case nil: return true
    case .day(let day): return now <= day
    case .unreadable: return false
    }
  }

  fileprivate func problem(asked: Set<String>, now: LintDate) -> SuppressionProblem? {
    guard let rule = RuleRegistry.metadata(of: comment.rule) else {
      return .unknownRule(comment.rule)
    }
    if comment.reason.isEmpty { return .noReason(rule.id) }
    if rule.isLegalMinimum { return .legalMinimum(rule.id) }
    switch comment.end {
    case .unreadable(let text): return .unreadableDate(text)
    case .day(let day) where day < now: return .expired(rule.id, day)
    case .day, nil: return isUsed || !asked.contains(rule.id) ? nil : .unused(rule.id)
    }
  }
}
