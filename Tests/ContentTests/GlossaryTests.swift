import Testing

@testable import Content

/// What glossaries explain, and whose words lead there.
@Suite struct GlossaryTests {
  private func library(_ configuration: String = "") async throws -> Library {
    let folder = try site {
      File("sitegen.yaml", "title: 站\n\(configuration)\n")
      File(
        "Templates/kinds/glossary.yaml",
        """
        name: glossary
        label: { zh: 词语解释, en: Glossary }
        fields:
          - name: terms
            label: { zh: 词语, en: Terms }
            type: list of object
            fields:
              - { name: term, label: { zh: 词语, en: Term }, type: text, required: true }
              - { name: full, label: { zh: 全称, en: In full }, type: text }
              - { name: aliases, label: { zh: 别称, en: Aliases }, type: list of text }
              - { name: notIn, label: { zh: 不算, en: Not in }, type: list of text }
        """)
      File(
        "Templates/kinds/policy.yaml",
        "name: policy\nlabel: { zh: 政策, en: Policy }\nglossaryLinks: false\n")
      PageFile(
        "Content/words.md",
        """
        title: 词语
        kind: glossary
        terms:
        - { term: 残联, full: 残疾人联合会, aliases: [残协, ""] }
        - { term: 低保 标准, notIn: [最低保障] }
        """)
      PageFile("Content/words-en.md", "title: Words\nkind: glossary\nlanguage: en\nterms: [PWD]")
      PageFile("Content/a.md", "title: 页")
      PageFile("Content/b.md", "title: 页乙\nglossaryLinks: false")
      PageFile("Content/plan.md", "title: 规划\nkind: policy")
      PageFile("Content/other.md", "title: 规划乙\nkind: policy\nglossaryLinks: true")
    }
    let result = await folder.load()
    return try #require(result.library, "\(result.diagnostics)")
  }

  private func linking(_ library: Library) -> [String] {
    library.pages.filter(library.linksGlossary).map(\.sourcePath).sorted()
      .map { String($0.dropFirst("Content/".count)) }
  }

  @Test func `a word has its forms, the longer words that hold it, and a place`() async throws {
    let library = try await library()
    let page = try #require(library.page(atContentPath: "words.md")).id
    let entries = try #require(library.glossaries["zh-Hans"])
    #expect(
      entries == [
        GlossaryEntry(page: page, forms: ["残联", "残疾人联合会", "残协"], exceptions: []),
        GlossaryEntry(page: page, forms: ["低保 标准"], exceptions: ["最低保障"]),
      ])
    #expect(entries.map(\.elementID) == ["term-残联", "term-低保-标准"])
    #expect(library.glossaries["en"]?.map(\.forms) == [["PWD"]])
    #expect(library.glossaries["fr"] == nil)
  }

  @Test func `words lead there unless page or kind keep them from it`() async throws {
    #expect(try await linking(library()) == ["_index.md", "a.md", "other.md"])
  }

  @Test func `a site can leave it to its pages`() async throws {
    #expect(try await linking(library("glossaryLinks: false")) == ["other.md"])
  }
}
