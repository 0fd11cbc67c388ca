import Content
import Diagnostics
import Site
import TestSupport
import Testing

/// A small site of a government office with which nothing is wrong.
struct GovernmentSite {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(TestFolder.templates, to: "Templates")
    for (path, text) in Self.files { try folder.write(text, to: path) }
  }

  /// Replaces words of a file that are there.
  func replace(_ words: String, with others: String, in path: String) throws {
    let text = try #require(try folder.text(path))
    try #require(text.contains(words))
    try folder.write(text.replacing(words, with: others), to: path)
  }

  /// Writes a file.
  func write(_ text: String, to path: String) throws { try folder.write(text, to: path) }

  /// Builds the site on 1 March 2026.
  func build() async throws -> (result: BuildResult, files: [String: [UInt8]]) {
    let today = try #require(CalendarDate(year: 2026, month: 3, day: 1))
    let result = await Site.build(BuildOptions(root: folder.path, now: today))
    let files = result.outcome == .published ? try folder.contents(of: "public") : [:]
    return (result, files)
  }

  /// Builds and returns what was found as `code path:line:column message`.
  func findings() async throws -> [String] {
    let diagnostics = try await build().result.diagnostics
    return try diagnostics.map { diagnostic in
      guard let span = diagnostic.span, let text = try folder.text(span.path) else {
        return diagnostic.code
      }
      let lines = LineTable(Array(text.utf8))
      let place = lines.position(of: span.offset)
      return
        "\(diagnostic.code) \(span.path):\(place.line):\(place.column) \(diagnostic.message.zh)"
    }
  }

  private static let files = [
    "sitegen.yaml": """
    title: 某某市残疾人联合会
    description: 办事、政策和通知。
    language: zh-Hans
    baseURL: https://www.example.gov.cn
    organisation: 某某市残疾人联合会
    contact: [{ label: 服务热线, phone: "12385" }]
    feedback: ask.md
    government:
      siteID: "1304000009"
      filing: 京ICP备00000001号
      policeFiling: 京公网安备00000000000001号
      errorReport: https://www.gov.cn/error
      mark: https://www.gov.cn/mark
    lint:
      standards: [wcag22-aa, gov]
    """,
    "Content/_index.md": page("首页", "columnType: [首页]", "欢迎来到某某市残疾人联合会的网站。"),
    "Content/ask.md": page("咨询投诉", "date: 2026-02-25", "请写信，三个工作日内答复。"),
    "Content/services/_index.md": page("办事服务", "columnType: [办事服务]", "按需要找。"),
    "Content/policies/_index.md": page("政策文件", "columnType: [政策文件]", "文件和解读。"),
    "Content/policies/plan.md": page(
      "某某市残疾人事业规划",
      """
      kind: policy
      date: 2026-02-20
      pubDate: 2026-02-20
      signedDate: 2026-02-10
      issuer: [某某市人民政府]
      docNo: 某政发〔2026〕2号
      indexNo: 000014349/2026-2
      region: 某某市
      validity: 有效
      interpretation: [../guide.md]
      """, "各县区人民政府："),
    "Content/guide.md": page(
      "规划解读",
      """
      kind: interpretation
      date: 2026-02-20
      policy: policies/plan.md
      issuer: 某某市残疾人联合会
      form: 文字
      """, "规划说了三件事。"),
    "Content/services/aids.md": page(
      "辅助器具适配",
      """
      kind: service
      date: 2026-02-20
      agency: 某某市残疾人联合会
      audience: [持证残疾人]
      consult: ["12385"]
      legalBasis: [{ name: 残疾预防和残疾人康复条例 }]
      conditions: [有本市户籍, 持有残疾人证]
      materials: [{ name: 残疾人证, necessity: 必要 }]
      steps: [{ name: 申请 }, { name: 评估 }]
      places: [{ name: 市民中心 }]
      hours: 工作日 9:00 至 17:00
      """, "打电话或者到窗口，都可以申请。"),
  ]

  private static func page(_ title: String, _ keys: String, _ body: String) -> String {
    """
    ---
    title: \(title)
    description: \(title)的说明。
    tags: [残疾人]
    \(keys)
    ---

    \(body)

    """
  }
}
