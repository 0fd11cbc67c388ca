/// Pages of service guides, for the examples of rules about them.
enum SampleGuide {
  /// Returns the page of a guide whose own part holds the markup.
  static func page(_ markup: String) -> Example {
    Example(
      """
      <script type="application/ld+json">{"@type":"GovernmentService","name":"辅具适配"}</script>
      <main>\(markup)</main>
      """)
  }

  /// Returns the markup of a guide with all eight elements, but for those that are left out.
  static func guide(without missing: GuideElement? = nil, heading: String = "<h1>辅具适配</h1>")
    -> String
  {
    let rows = GuideElement.allCases.filter { $0 != missing }.map {
      "<dt>\(term($0))</dt><dd>见此处</dd>"
    }
    return "\(heading)<dl>\(rows.joined())</dl>"
  }

  private static func term(_ element: GuideElement) -> String {
    switch element {
    case .legalBasis: "设定依据"
    case .conditions: "申请条件"
    case .materials: "办理材料"
    case .place: "办理地点"
    case .hours: "办理时间"
    case .telephone: "联系电话"
    case .steps: "办理流程"
    }
  }
}
