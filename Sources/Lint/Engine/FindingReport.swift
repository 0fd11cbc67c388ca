import Diagnostics
import HTML

/// Turns the findings on one document into diagnostics.
struct FindingReport {
  let tree: PageTree
  let path: String
  let selection: RuleSelection
  /// Where the document stands in the file, for documents inside a frame's `srcdoc`.
  let frame: FramePlace?
  let now: LintDate
  private let lines: LineTable
  private var suppressions: PageSuppressions
  private var selector: NodeSelector
  private var fingerprint: FindingFingerprint

  init(
    _ tree: PageTree, path: String, selection: RuleSelection, frame: FramePlace?,
    lines: LineTable, now: LintDate, suppressions: PageSuppressions
  ) {
    self.tree = tree
    self.path = path
    self.selection = selection
    self.frame = frame
    self.now = now
    self.suppressions = suppressions
    self.lines = lines
    selector = NodeSelector(tree)
    fingerprint = FindingFingerprint(tree)
  }

  /// Adds findings to those of the page; what is off on this page is left out.
  mutating func add(_ findings: [Finding], to page: inout PageFindings) {
    for finding in findings.sorted(by: { ($0.node, $0.rule) < ($1.node, $1.rule) }) {
      let rule = selection.rules[finding.rule]
      guard let severity = severity(of: finding) else { continue }
      let diagnostic = diagnostic(finding, rule: rule, severity: severity)
      if let reason = suppressions.reason(for: rule, at: finding.node, now: now) {
        page.suppressed.append(
          SuppressedDiagnostic(diagnostic, source: .comment, reason: reason))
      } else {
        page.diagnostics.append(diagnostic)
      }
    }
  }

  /// Adds what is wrong with the comments of the document itself, and which of them were used.
  func addCommentProblems(to page: inout PageFindings) {
    guard !suppressions.isEmpty, frame == nil else { return }
    page.usedComments = suppressions.used(path: path)
    page.diagnostics += suppressions.problems(
      path: path, asked: Set(selection.rules.map(\.id)), now: now)
  }

  private func severity(of finding: Finding) -> Diagnostic.Severity? {
    let level = selection.level(of: finding.rule, at: path)
    return finding.outcome == .cantTell ? min(level, .note).severity : level.severity
  }

  private mutating func diagnostic(
    _ finding: Finding, rule: RuleMetadata, severity: Diagnostic.Severity
  ) -> Diagnostic {
    let span = place(of: finding)
    var diagnostic = Diagnostic(
      severity, rule.id, zh: finding.message.zh, en: finding.message.en,
      at: SourceSpan(path: path, offset: span.offset, length: span.length),
      help: finding.help ?? rule.help)
    diagnostic.requirements = rule.requirements.map(\.text)
    diagnostic.fingerprint = fingerprint.next(rule.id, at: finding.node)
    diagnostic.output = Diagnostic.Output(
      path: path, position: lines.position(of: span.offset),
      selector: frame == nil ? selector.selector(of: finding.node) : nil)
    return diagnostic
  }

  /// Where a finding is in the file.
  private func place(of finding: Finding) -> ByteRange {
    let span = finding.span ?? span(of: finding.node)
    return frame?.place(of: span) ?? span
  }

  /// Where an element is; one that the parser implied is where its nearest written ancestor is.
  private func span(of node: PageTree.NodeID) -> ByteRange {
    var node = node
    while tree[node].span.length == 0, let parent = tree.parent(of: node) { node = parent }
    return tree[node].span
  }
}
