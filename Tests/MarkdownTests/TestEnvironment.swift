import Diagnostics
import Markdown

/// A site that knows every address, for tests of rendering alone.
struct TestEnvironment: MarkdownEnvironment {
  /// The tables by path; `group|name` is a column in a group.
  var tables: [String: (header: [String], rows: [[String]])] = [:]

  func link(to destination: String) -> LinkResolution {
    if destination.hasPrefix("missing") {
      return .refused(
        Refusal(
          "link-missing", message: Message(zh: "没有", en: "none"), help: Message(zh: "改", en: "fix"))
      )
    }
    if destination.hasPrefix("#"), destination.count > 1 {
      return .fragment(String(destination.dropFirst()))
    }
    return .address(destination)
  }

  func resource(_ destination: String) -> ResourceResolution {
    .file(address: destination, size: destination.hasSuffix(".csv") ? 1234 : nil)
  }

  func table(_ destination: String, headRows: Int) -> TableResolution {
    guard let table = tables[destination] else {
      return .refused(
        Refusal(
          "data-missing", message: Message(zh: "没有", en: "none"), help: Message(zh: "改", en: "fix"))
      )
    }
    func cell(_ text: String) -> DataCell {
      DataCell(text, at: SourceSpan(path: "Content/\(destination)", offset: text.utf8.count))
    }
    let names = table.header.map { name -> DataColumn in
      let parts = name.split(separator: "|", maxSplits: 1).map { cell(String($0)) }
      return parts.count == 2 ? DataColumn(parts[1], in: parts[0]) : DataColumn(cell(name))
    }
    return .table(DataTable(columns: names, rows: table.rows.map { $0.map(cell) }), problems: [])
  }

  var recordings: [String] = []

  func player(_ request: PlayerRequest) -> PlayerResolution {
    let markup = "<div id=\"\(request.id)\"><p id=\"\(request.id)-title\">▶</p></div>\n"
    return .player(
      markup: Array(markup.utf8), elementIDs: ["\(request.id)-title"],
      place: request.span ?? SourceSpan(path: "Content/a.md", offset: 3), problems: [])
  }

  var glossary: GlossaryWords?

  func label(_ label: MarkdownLabel) -> String {
    switch label {
    case .note: "说明"
    case .warning: "注意"
    case .footnotes: "注释"
    case .footnoteReference: "注释 {number}"
    case .footnoteBack: "返回正文第 {number} 处"
    case .phone: "电话"
    case .hours: "服务时间"
    case .text: "文字渠道"
    case .address: "地址"
    case .email: "电子邮件"
    case .remark: "备注"
    case .downloadSize: "（{type}，{size}）"
    case .chartBar: "条形图：{title}"
    case .chartLine: "折线图：{title}"
    case .chartProgress: "进度图：{title}"
    case .chartExtremes: "{series}：最高{highest}，最低{lowest}。"
    case .chartChange: "{series}：从{first}到{last}，最高{highest}，最低{lowest}。"
    case .chartEqual: "{series}：全部{value}。"
    case .chartFarthest: "{count}项中{reached}项达到，最远{name}：{progress}。"
    case .chartReached: "{count}项都达到。"
    case .chartState: "{value}，目标{target}"
    case .chartItem: "{name}（{value}）"
    case .chartMore: "{names}等{count}项"
    case .chartGaps: "无数字：{names}。"
    case .chartSeparator: "、"
    case .chartMissing: "无数据"
    case .chartDownload: "下载数据"
    case .compareMissing: "没有列出"
    case .compareSeparator: "；"
    }
  }
}

/// Renders a body in the test environment.
func render(
  _ text: String, options: MarkdownOptions = .init(), environment: TestEnvironment = .init(),
  tracing: Bool = false
) -> RenderedMarkdown {
  Markdown.render(
    Array(text.utf8), path: "Content/x.md", options: options, environment: environment,
    tracing: tracing)
}

extension RenderedMarkdown {
  /// The HTML as a string.
  var text: String { String(decoding: html, as: UTF8.self) }
}
