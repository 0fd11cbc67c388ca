/// A site of generated pages, written once and read by both generators.
///
/// `sitegen/Content` holds the pages; the Hugo half names that folder as its own content folder, so
/// both read the same bytes from the same files.
struct SampleSite {
  /// The number of pages that are not section pages.
  let pageCount: Int

  /// The number of sections: 100, or one per page on a smaller site.
  var sectionCount: Int { min(100, pageCount) }

  /// The number of links in the navigation.
  var navigationCount: Int { min(20, sectionCount) }

  /// Returns the folder name of a section, counted from 0.
  static func sectionName(_ section: Int) -> String {
    "topic-\(padded(section + 1, to: 3))"
  }

  /// Writes `sitegen/` below a folder: configuration, content and, if given, templates.
  func writeSitegen(to folder: Folder, templates: Folder?) throws(ChoreFailure) {
    let root = folder.folder("sitegen")
    var configuration = """
      title: 样例政务公开站
      description: 由样例生成器写出的站点，用来比较两个静态站点生成器的构建时间和内存。
      language: zh-Hans
      navigation:

      """
    for section in 0..<navigationCount {
      configuration += "  - page: \(Self.sectionName(section))/_index.md\n"
    }
    try root.write(configuration, to: "sitegen.yaml")
    if let templates { try templates.copy(to: root.folder("Templates")) }
    try writeContent(to: root.folder("Content"))
  }

  /// Writes `hugo/` below a folder: the given project files and the menu.
  func writeHugo(to folder: Folder, project: Folder) throws(ChoreFailure) {
    let root = folder.folder("hugo")
    try project.copy(to: root)
    var menu = "main:\n"
    for section in 0..<navigationCount {
      menu += "  - pageRef: /\(Self.sectionName(section))\n    weight: \(section + 1)\n"
    }
    try root.write(menu, to: "config/_default/menus.yaml")
  }

  private func writeContent(to content: Folder) throws(ChoreFailure) {
    try content.write(
      """
      ---
      title: 样例政务公开站
      description: 这里汇集各地办事指南。每篇指南说明谁可以申请、要准备哪些材料、到哪里办理、多久有结果，以及怎样咨询和投诉。
      ---

      请从下面的专栏进入，或用标签查找。
      """, to: "_index.md")
    for section in 0..<sectionCount {
      let services = SampleVocabulary.services
      try content.write(
        """
        ---
        title: 第\(section + 1)专栏 \(services[section % services.count])
        description: 本专栏收录各地办理这类事项的指南，按重要程度和日期排列，并注明受理单位、办理时限、所需材料和咨询渠道。
        weight: \(section + 1)
        ---

        本专栏的指南由各地受理单位提供，内容有变时以窗口的说明为准。
        """, to: "\(Self.sectionName(section))/_index.md")
    }
    for number in 0..<pageCount {
      let page = SamplePage(number: number, site: self)
      try content.write(page.markdown(), to: page.path)
    }
  }
}

/// Returns a number with leading zeros up to a width.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
