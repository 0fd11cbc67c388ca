import Testing

@testable import Content

/// A page knows which others name it in their fields.
@Suite struct ReferrerTests {
  @Test func `pages that name a page in a field or in a part of one are its referrers`()
    async throws
  {
    let folder = try site {
      File(
        "Templates/kinds/policy.yaml",
        """
        name: policy
        label: { zh: 政策, en: Policy }
        fields:
          - { name: reading, label: { zh: 解读, en: Reading }, type: list of page }
        """)
      File(
        "Templates/kinds/service.yaml",
        """
        name: service
        label: { zh: 指南, en: Service }
        fields:
          - name: basis
            label: { zh: 依据, en: Basis }
            type: list of object
            fields:
              - { name: name, label: { zh: 名称, en: Name }, type: text, required: true }
              - { name: page, label: { zh: 页面, en: Page }, type: page }
        """)
      PageFile("Content/plan.md", "title: 规划\nkind: policy\nreading: [note.md, plan.md]")
      PageFile("Content/note.md", "title: 解读")
      PageFile(
        "Content/aids.md",
        """
        title: 辅具
        kind: service
        basis:
        - { name: 规划, page: plan.md }
        - { name: 又一处, page: plan.md }
        """)
    }
    let library = try #require(await folder.load().library)
    func id(_ path: String) throws -> Page.ID {
      try #require(library.page(atContentPath: path)).id
    }
    #expect(
      try library.referrers() == [id("plan.md"): [id("aids.md")], id("note.md"): [id("plan.md")]])
  }
}
