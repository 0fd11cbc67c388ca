import Content
import Diagnostics
import Site
import TestSupport
import Testing

@testable import SitegenCLI

@Suite struct NewPageTests {
  @Test func `a draft has required fields open and optional ones as comments`() {
    let kind = Kind(
      name: "service", label: Message(zh: "服务", en: "Service"),
      fields: [
        Field(
          name: "phone", label: Message(zh: "电话", en: "Telephone"), type: .list(.phone),
          isRequired: true),
        Field(
          name: "state", label: Message(zh: "状态", en: "State"), type: .choice, isRequired: true,
          values: ["办理", "停办"]),
        Field(
          name: "number", label: Message(zh: "文号", en: "Number"), type: .text,
          pattern: Pattern("\\d+号")),
      ])
    #expect(
      FrontMatterDraft(title: "轮椅: \"新\"", kind: kind).text == #"""
        ---
        title: "轮椅: \"新\""
        kind: service
        # 简介（选填）：一句话，显示在列表和搜索结果里
        # description: ""
        # 日期（选填）：例如 2026-11-21
        # date:
        # 电话（必填）：电话号码，可写多项，例如 ["12345"]
        phone: []
        # 状态（必填）：办理、停办 之一，例如 "办理"
        state:
        # 文号（选填）：文字，格式是 \d+号，例如 "文号"
        # number: ""
        ---


        """#)
  }

  @Test(arguments: ["page", "service", "policy", "notice"])
  func `a new page builds once its required keys are filled`(_ kind: String) throws {
    let folder = try Self.site()
    #expect(try Self.run(["new", kind, "a", "--title", "新页面"], in: folder) == .exited(0))
    let page = try #require(try folder.text("Content/a.md"))
    let needsFilling = page.contains("（必填）")
    #expect(try Self.run(["check"], in: folder) == .exited(needsFilling ? 1 : 0))
    try folder.write(Self.filled(page), to: "Content/a.md")
    #expect(try Self.run(["check", "--strict"], in: folder) == .exited(0))
  }

  /// Writes the example in the comment above each required key behind the key.
  private static func filled(_ page: String) -> String {
    var example = ""
    return page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("# "), let place = line.firstRange(of: "例如 ") {
        example = line.contains("（必填）") ? String(line[place.upperBound...]) : ""
        return String(line)
      }
      guard !example.isEmpty, let colon = line.firstIndex(of: ":") else { return String(line) }
      defer { example = "" }
      return line[...colon] + " " + example
    }.joined(separator: "\n")
  }

  private static func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy(TestFolder.templates, to: "Templates")
    try folder.write("title: 测试站\n", to: "sitegen.yaml")
    try folder.write("---\ntitle: 首页\n---\n", to: "Content/_index.md")
    return folder
  }

  private static func run(
    _ arguments: [String], in folder: TemporaryFolder
  ) throws -> ChildProcess.Ending {
    try ChildProcess("sitegen", arguments, in: folder.path).wait()
  }
}
