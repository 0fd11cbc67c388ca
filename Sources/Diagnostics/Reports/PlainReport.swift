/// Writes diagnostics for people who listen: one fact a line, no drawing, no colour, no excerpt.
///
/// ```
/// 第 1 个问题，共 2 个
/// 错误：图片缺少替代文本
/// 规则：image-alt
/// 文件：index.html
/// 位置：第 12 行，第 5 列
/// 做法：用 alt 写出图片传达的信息
/// ```
struct PlainReport {
  func render(_ report: Report, lines: inout SourceLines) -> [UInt8] {
    let count = report.diagnostics.count
    var blocks: [[Message]] = [overview(of: report)]
    for (number, diagnostic) in report.diagnostics.enumerated() {
      let heading = Message(
        zh: "第 \(number + 1) 个问题，共 \(count) 个", en: "finding \(number + 1) of \(count)")
      blocks.append([heading] + facts(of: diagnostic, lines: &lines))
    }
    if let limits = report.limits { blocks.append([limits]) }
    let texts = blocks.filter { !$0.isEmpty }.map { block in
      block.map { VisibleText.of($0.text(in: report.language)) + "\n" }.joined()
    }
    return Array(texts.joined(separator: "\n").utf8)
  }

  /// How much there is to come, before it comes.
  private func overview(of report: Report) -> [Message] {
    let counts = SeverityCounts(report.diagnostics)
    let found = Message(
      zh: counts.text(in: .zh).map { "发现 \($0)" } ?? "没有发现问题",
      en: counts.text(in: .en).map { "found \($0)" } ?? "nothing found")
    let pages = Message(
      zh: "检查了 \(report.pages) 个页面",
      en: report.pages == 1 ? "checked 1 page" : "checked \(report.pages) pages")
    return [pages, found] + [report.excused].compactMap(\.self)
  }

  private func facts(of diagnostic: Diagnostic, lines: inout SourceLines) -> [Message] {
    let severity = diagnostic.severity.name
    var facts = [
      Message(
        zh: "\(severity.zh)：\(diagnostic.message.zh)",
        en: "\(severity.en): \(diagnostic.message.en)"),
      Message(zh: "规则：\(diagnostic.code)", en: "rule: \(diagnostic.code)"),
    ]
    if let span = diagnostic.span {
      facts.append(Message(zh: "文件：\(span.path)", en: "file: \(span.path)"))
      if let place = lines.table(of: span.path)?.position(of: span.offset) {
        facts.append(Self.place(place))
      }
    }
    if let output = diagnostic.output, output.path != diagnostic.span?.path {
      facts.append(Message(zh: "网页：\(output.path)", en: "page: \(output.path)"))
      facts.append(Self.place(output.position))
    }
    if let help = diagnostic.help {
      facts.append(Message(zh: "做法：\(help.zh)", en: "what to do: \(help.en)"))
    }
    for note in diagnostic.notes where !note.message.zh.isEmpty {
      facts.append(Message(zh: "说明：\(note.message.zh)", en: "note: \(note.message.en)"))
    }
    return facts
  }

  private static func place(_ position: LineTable.Position) -> Message {
    Message(
      zh: "位置：第 \(position.line) 行，第 \(position.column) 列",
      en: "place: line \(position.line), column \(position.column)")
  }
}

extension Diagnostic.Severity {
  /// What the severity is called.
  package var name: Message {
    switch self {
    case .error: Message(zh: "错误", en: "error")
    case .warning: Message(zh: "警告", en: "warning")
    case .note: Message(zh: "提示", en: "note")
    }
  }
}
