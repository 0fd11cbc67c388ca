import Diagnostics

/// A report with one finding of every kind, and texts that each format has to escape.
enum SampleReport {
  static let files = [
    "目录/a b.html": "<p>第一行\n<img src=\"图&amp;.png\">\n<a href=x>更多</a>\n", "x:y.html": "<html>",
  ]

  static func make(language: MessageLanguage = .zh) -> Report {
    var image = Diagnostic(
      .error, "image-alt", zh: "图片“<a & b>”缺少\n替代文本", en: "the image “<a & b>” has 100%\nno text",
      at: SourceSpan(path: "目录/a b.html", offset: 13, length: 24),
      help: Message(zh: "写 alt=\"…\"，或 `alt`", en: "write alt=\"…\" or `alt`"))
    image.output = .init(
      path: "目录/a b.html", position: .init(line: 2, column: 1), selector: "body > p > img")
    image.requirements = ["wcag:1.1.1", "act:23a2a8"]
    image.fingerprint = "0123456789abcdef"
    var link = Diagnostic(
      .warning, "link-text-vague", zh: "链接文字“更多”没有说明去向", en: "the link says “更多”",
      at: SourceSpan(path: "目录/a b.html", offset: 38, length: 10))
    link.fingerprint = "0123456789abcdef"
    link.output = .init(path: "public/a/index.html", position: .init(line: 9, column: 2))
    let doubt = Diagnostic(
      .note, "contrast", zh: "看不出对比度\u{1}", en: "contrast cannot be told\u{1}",
      at: SourceSpan(path: "x:y.html", offset: 0, length: 6))
    let placeless = Diagnostic(
      .warning, "baseline-reason-missing", zh: "没有原因", en: "no reason", at: nil)
    let gone = Diagnostic(
      .error, "page-unreadable", zh: "读不了", en: "unreadable",
      at: SourceSpan(path: "gone.html", offset: 0))
    var report = Report(
      toolVersion: "1.2.3", language: language,
      diagnostics: [image, link, doubt, placeless, gone, link], pages: 3, seconds: 0.5)
    report.suppressed = [
      SuppressedDiagnostic(link, source: .comment, reason: "模板下月更换"),
      SuppressedDiagnostic(image, source: .baseline, reason: ""),
    ]
    report.hasBaseline = true
    report.rules = [rule("contrast", .note), rule("image-alt", .error), rule("passes", .warning)]
    report.pageOutcomes = [
      .init(path: "目录/a b.html", outcomes: [.inapplicable, .failed, .passed]),
      .init(path: "x:y.html", outcomes: [.cantTell, .inapplicable, nil]),
    ]
    report.uncheckedRequirements = [
      .init(requirement: "wcag:1.2.4", title: Message(zh: "实时字幕", en: "Captions (Live)"))
    ]
    return report
  }

  static func render(_ format: ReportFormat, _ report: Report = make()) -> String {
    String(
      decoding: format.render(report) { files[$0].map { Array($0.utf8) } }, as: UTF8.self)
  }

  private static func rule(_ id: String, _ severity: Diagnostic.Severity) -> Report.Rule {
    Report.Rule(
      id: id, severity: severity, summary: Message(zh: "要求 \(id)", en: "expects \(id)"),
      rationale: Message(zh: "原因", en: "reason"), help: Message(zh: "办法", en: "way"),
      helpURI: id == "passes" ? nil : "https://example.org/\(id)", requirements: ["wcag:1.1.1"])
  }
}
