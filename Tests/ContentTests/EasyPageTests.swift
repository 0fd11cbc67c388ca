import Diagnostics
import Testing

@testable import Content

/// The slot for an easy-to-read version leads to a page that says it is one.
@Suite struct EasyPageTests {
  private func found(easyLanguage: String) async throws -> [Diagnostic] {
    let folder = try site {
      File(
        "Templates/kinds/service.yaml",
        """
        name: service
        label: { zh: 指南, en: Service }
        fields:
          - { name: basis, label: { zh: 依据, en: Basis }, type: page }
          - { name: easyRead, label: { zh: 易读版, en: Easy }, type: page }
        """)
      PageFile(
        "Content/aids.md", "title: 辅具\nkind: service\nbasis: plan.md\neasyRead: easy.md")
      PageFile("Content/plan.md", "title: 规划")
      PageFile("Content/easy.md", "title: 辅具易读\n\(easyLanguage)")
    }
    return await folder.load().diagnostics
  }

  @Test func `a page that does not say so is a warning at the slot`() async throws {
    let diagnostics = try await found(easyLanguage: "weight: 1")
    #expect(diagnostics.map(\.code) == ["easy-page-unmarked"])
    #expect(diagnostics.first?.severity == .warning)
    #expect(diagnostics.first?.span?.path == "Content/aids.md")
    #expect(diagnostics.first?.span?.length == "easy.md".utf8.count)
    #expect(diagnostics.first?.help?.en.contains("language: zh-Hans-simple") == true)
  }

  @Test(arguments: ["zh-Hans-simple", "zh-simple", "ZH-Hans-Simple"])
  func `a page whose language says simple is one`(_ language: String) async throws {
    #expect(try await found(easyLanguage: "language: \(language)") == [])
  }
}
