import CSS
import Diagnostics
import HTML

/// What the rules about styles found in the style sheets of a folder.
package struct SheetReview: Sendable {
  /// The findings by path and place.
  package var diagnostics: [Diagnostic] = []

  /// Asks the rules about sheets, each once however many pages use it.
  ///
  /// - Parameters:
  ///   - sheets: The sheets, with paths; those beside them say if the reader is asked about motion.
  ///   - tally: Takes the outcomes and times.
  package init(_ sheets: [StyleSheet], selection: RuleSelection, tally: RunTally) {
    var counts = Array(repeating: OutcomeCounts(), count: selection.rules.count)
    var stopwatch = tally.stopwatch()
    let reducesMotion = sheets.contains { $0.asks(for: "prefers-reduced-motion") }
    for sheet in sheets {
      guard let path = sheet.path else { continue }
      let text = StyleText(sheet, reducesMotion: reducesMotion)
      var fingerprints: [UInt64: Int] = [:]
      for (place, rule) in selection.sheetRules.enumerated() {
        let number = selection.firstSheetRule + place
        var reporter = SheetReporter()
        stopwatch.measure(number) { rule.check(text, reporting: &reporter) }
        counts[number].passed += reporter.passed
        for finding in reporter.findings {
          counts[number].add(finding.outcome)
          add(finding, number, selection, path, sheet, &fingerprints)
        }
      }
    }
    diagnostics.sort()
    tally.add(counts, stopwatch)
  }

  private mutating func add(
    _ finding: SheetReporter.Finding, _ number: Int, _ selection: RuleSelection, _ path: String,
    _ sheet: StyleSheet, _ fingerprints: inout [UInt64: Int]
  ) {
    let rule = selection.rules[number]
    let level = selection.level(of: number, at: path)
    let severity = finding.outcome == .cantTell ? min(level, .note).severity : level.severity
    guard let severity else { return }
    var diagnostic = Diagnostic(
      severity, rule.id, zh: finding.message.zh, en: finding.message.en,
      at: SourceSpan(path: path, offset: finding.span.offset, length: finding.span.length),
      help: rule.help)
    diagnostic.requirements = rule.requirements.map(\.text)
    var hash = StableHash()
    hash.add(rule.id)
    hash.add(0)
    hash.add(sheet.text(at: finding.span.offset, length: finding.span.length).span)
    let count = fingerprints[hash.value, default: 0]
    fingerprints[hash.value] = count + 1
    diagnostic.fingerprint = count == 0 ? hash.hexadecimal : "\(hash.hexadecimal)/\(count + 1)"
    diagnostics.append(diagnostic)
  }
}
