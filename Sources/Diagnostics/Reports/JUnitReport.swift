/// Writes diagnostics in the XML that build servers read test results from.
///
/// A rule is a test suite. Its test cases are the places where something was found; a rule that
/// found nothing has one that passed. A finding that fails the run is a failure, one that needs a
/// person or was excused is skipped, and any other passes with its text as output.
struct JUnitReport {
  func render(_ report: Report, lines: inout SourceLines) -> [UInt8] {
    let suites = suites(of: report, lines: &lines)
    var xml = XMLWriter()
    let all = suites.flatMap(\.cases)
    xml.element("testsuites", [("name", "sitegen")] + Self.counts(of: all) + [time(report)]) {
      for suite in suites { write(suite, report, to: &$0) }
    }
    return xml.bytes
  }

  private struct Suite {
    var name: String
    var cases: [Case]
  }

  private struct Case {
    var name: String
    /// The page or file that the case is about.
    var file: String
    var result = Result.passed(output: "")

    enum Result {
      case passed(output: String)
      case failed(message: String, type: String, text: String)
      case skipped(message: String)
    }
  }

  private func suites(of report: Report, lines: inout SourceLines) -> [Suite] {
    var cases = Dictionary(
      report.rules.map { ($0.id, [Case]()) }, uniquingKeysWith: { first, _ in first })
    for diagnostic in report.diagnostics {
      cases[diagnostic.code, default: []].append(
        testCase(diagnostic, excuse: nil, report, lines: &lines))
    }
    for entry in report.suppressed {
      cases[entry.diagnostic.code, default: []].append(
        testCase(entry.diagnostic, excuse: entry.reason, report, lines: &lines))
    }
    let pages = Message(zh: "全部页面", en: "all pages").text(in: report.language)
    var suites = cases.sorted { $0.key < $1.key }.map { name, cases in
      Suite(name: name, cases: cases.isEmpty ? [Case(name: pages, file: "")] : cases)
    }
    if let limits = report.limits { suites.append(suite(of: limits, report)) }
    return suites
  }

  private func testCase(
    _ diagnostic: Diagnostic, excuse: String?, _ report: Report, lines: inout SourceLines
  ) -> Case {
    let file = diagnostic.span?.path ?? ""
    let message = diagnostic.message.text(in: report.language)
    var place = file
    if let span = diagnostic.span, let region = lines.region(of: span) {
      place += ":\(region.start.line):\(region.start.column)"
    }
    var result = Case(name: place.isEmpty ? message : place, file: file)
    let help = diagnostic.help?.text(in: report.language)
    let text = [place, message, help].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: "\n")
    if let excuse {
      result.result = .skipped(message: "\(message): \(excuse)")
    } else if report.isFailing(diagnostic) {
      result.result = .failed(
        message: message, type: diagnostic.severity.rawValue, text: text)
    } else if diagnostic.severity == .note {
      result.result = .skipped(message: message)
    } else {
      result.result = .passed(output: text)
    }
    return result
  }

  /// The suite of what was not checked: one skipped case for each requirement.
  private func suite(of limits: Message, _ report: Report) -> Suite {
    let name = Message(zh: "未检查", en: "not checked").text(in: report.language)
    guard !report.unchecked.isEmpty else {
      let text = limits.text(in: report.language)
      return Suite(name: name, cases: [Case(name: text, file: "", result: .skipped(message: text))])
    }
    let reason = Message(zh: "没有程序能判断，须由人检查", en: "no program can decide it, people must")
      .text(in: report.language)
    return Suite(
      name: name,
      cases: report.unchecked.map { entry in
        let title = "\(entry.requirement) \(entry.title.text(in: report.language))"
        return Case(name: title, file: "", result: .skipped(message: reason))
      })
  }

  private func write(_ suite: Suite, _ report: Report, to xml: inout XMLWriter) {
    let attributes = [("name", suite.name)] as [(name: StaticString, value: String)]
    xml.element("testsuite", attributes + Self.counts(of: suite.cases)) { xml in
      for testCase in suite.cases { write(testCase, in: suite, to: &xml) }
    }
  }

  private func write(_ testCase: Case, in suite: Suite, to xml: inout XMLWriter) {
    var attributes =
      [("name", testCase.name), ("classname", suite.name)]
      as [(name: StaticString, value: String)]
    if !testCase.file.isEmpty { attributes.append(("file", testCase.file)) }
    switch testCase.result {
    case .passed(let output) where output.isEmpty: xml.empty("testcase", attributes)
    case .passed(let output):
      xml.element("testcase", attributes) { $0.element("system-out", text: output) }
    case .failed(let message, let type, let text):
      xml.element("testcase", attributes) {
        $0.element("failure", [("message", message), ("type", type)], text: text)
      }
    case .skipped(let message):
      xml.element("testcase", attributes) { $0.empty("skipped", [("message", message)]) }
    }
  }

  private static func counts(of cases: [Case]) -> [(name: StaticString, value: String)] {
    var failures = 0
    var skipped = 0
    for testCase in cases {
      switch testCase.result {
      case .failed: failures += 1
      case .skipped: skipped += 1
      case .passed: break
      }
    }
    return [
      ("tests", "\(cases.count)"), ("failures", "\(failures)"), ("errors", "0"),
      ("skipped", "\(skipped)"),
    ]
  }

  private func time(_ report: Report) -> (name: StaticString, value: String) {
    ("time", "\((report.seconds * 1000).rounded() / 1000)")
  }
}
