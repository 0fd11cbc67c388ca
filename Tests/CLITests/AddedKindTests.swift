import Diagnostics
import TestSupport
import Testing

/// A kind that a site adds by a file in `Templates/kinds`.
@Suite struct AddedKindTests {
  @Test func `a kind added by YAML alone is listed, checked, described and shown`() throws {
    let folder = try Self.site()
    #expect(try Self.run(["new", "hotline", "a", "--title", "热线"], in: folder) == .exited(0))
    let draft = try #require(try folder.text("Content/a.md"))
    #expect(draft.contains(#"# 电话（必填）：一个号码；电话号码，例如 "12345""#))

    try folder.write(Self.page(closed: "2020-01-01"), to: "Content/a.md")
    #expect(try Self.run(["check"], in: folder) == .exited(1))
    #expect(try Self.output(of: ["new", "other", "b"], in: folder).contains(" hotline, "))
    let schema = try Self.output(of: ["--lang", "zh", "schema", "hotline"], in: folder)
    #expect(schema.contains(#""phone":{"title":"电话","description":"一个号码","type""#))

    try folder.write(Self.page(closed: "2022-01-01"), to: "Content/a.md")
    #expect(try Self.run(["build", "--strict"], in: folder) == .exited(0))
    let html = try #require(try folder.text("public/a/index.html"))
    #expect(html.contains(#"<a href="tel:12345">12345</a>"#))
    #expect(html.contains("<dd>工作日<ul>\n<li>时间：九点到五点</li>\n</ul></dd>"))
    #expect(html.contains(#"<dd><a href="/">首页</a></dd>"#))
  }

  private static func page(closed: String) -> String {
    """
    ---
    title: 热线
    kind: hotline
    phone: "12345"
    hours: [{ days: 工作日, time: 九点到五点 }]
    office: _index.md
    opened: 2021-01-01
    closed: \(closed)
    ---

    正文。

    """
  }

  private static func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy(TestFolder.templates, to: "Templates")
    try folder.write("title: 测试站\n", to: "sitegen.yaml")
    try folder.write("---\ntitle: 首页\n---\n", to: "Content/_index.md")
    try folder.write(
      """
      name: hotline
      label: { zh: 热线, en: Hotline }
      layout: page
      fields:
        - name: phone
          label: { zh: 电话, en: Telephone }
          hint: { zh: 一个号码, en: One number }
          type: phone
          required: true
          essential: true
        - name: hours
          label: { zh: 服务时间, en: Hours }
          type: list of object
          fields:
            - { name: days, label: { zh: 日子, en: Days }, type: text, required: true }
            - { name: time, label: { zh: 时间, en: Time }, type: text }
        - { name: office, label: { zh: 单位, en: Office }, type: page }
        - { name: opened, label: { zh: 开通, en: Opened }, type: date }
        - { name: closed, label: { zh: 停用, en: Closed }, type: date }
      rules:
        - field: closed
          notBefore: opened
          because: { zh: 先开通，后停用, en: a line opens before it closes }

      """, to: "Templates/kinds/hotline.yaml")
    return folder
  }

  /// Returns what a command writes to both of its outputs.
  private static func output(
    of arguments: [String], in folder: TemporaryFolder
  ) throws -> String {
    let files = (standard: folder.path + "/output", error: folder.path + "/messages")
    _ = try ChildProcess("sitegen", arguments, in: folder.path, output: files).wait()
    return try ["output", "messages"].compactMap { try folder.text($0) }.joined()
  }

  private static func run(
    _ arguments: [String], in folder: TemporaryFolder
  ) throws -> ChildProcess.Ending {
    try ChildProcess("sitegen", arguments, in: folder.path).wait()
  }
}
