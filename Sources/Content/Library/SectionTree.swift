import Diagnostics

/// Puts pages into sections by the folders of their files.
struct SectionTree {
  private(set) var sections: [Section] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var sectionOfFolder: [String: Section.ID] = [:]

  /// Finds the sections and sets the `section` of every page; lists follow `order`.
  init(_ pages: inout [Page], in order: [Page.ID]) {
    addSections(pages)
    var missing: Set<String> = []
    for index in pages.indices {
      guard
        let folder = Self.listingFolder(
          of: pages[index].sourcePath, isSectionPage: pages[index].isSectionPage)
      else { continue }
      if sectionOfFolder[folder] == nil { missing.insert(folder) }
      pages[index].section = nearestSection(to: folder)
    }
    if sectionOfFolder[ContentTree.folder] == nil { missing.insert(ContentTree.folder) }
    diagnostics = missing.sorted(by: SourcePath.precedes).map(Diagnostic.sectionPageMissing)
    link(pages, in: order)
  }

  private mutating func addSections(_ pages: [Page]) {
    let sectionPages = pages.indices.filter { pages[$0].isSectionPage }
      .map { (folder: SourcePath.folder(of: pages[$0].sourcePath), page: $0) }
      .sorted { SourcePath.precedes($0.folder, $1.folder) }
    guard sectionPages.first?.folder == ContentTree.folder else { return }
    for (folder, page) in sectionPages {
      sectionOfFolder[folder] = sections.count
      sections.append(
        Section(id: sections.count, page: page, parent: nil, subsections: [], pages: []))
    }
  }

  /// The folder whose section lists a page; `nil` for the home page.
  private static func listingFolder(of path: String, isSectionPage: Bool) -> String? {
    let folder = SourcePath.folder(of: path)
    let isIndex = SourcePath.name(of: path) == "index.md"
    guard isSectionPage || isIndex else { return folder }
    if folder == ContentTree.folder { return isIndex ? folder : nil }
    return SourcePath.folder(of: folder)
  }

  private func nearestSection(to folder: String) -> Section.ID? {
    var folder = folder
    while !folder.isEmpty {
      if let section = sectionOfFolder[folder] { return section }
      folder = SourcePath.folder(of: folder)
    }
    return nil
  }

  /// Fills the sections' lists, page by page in the order of listings.
  private mutating func link(_ pages: [Page], in order: [Page.ID]) {
    var sectionOfPage: [Page.ID: Section.ID] = [:]
    for section in sections { sectionOfPage[section.page] = section.id }
    for id in order {
      guard let parent = pages[id].section else { continue }
      if let own = sectionOfPage[id] {
        sections[own].parent = parent
        sections[parent].subsections.append(own)
      } else {
        sections[parent].pages.append(id)
      }
    }
  }
}

extension Diagnostic {
  static func sectionPageMissing(_ folder: String) -> Diagnostic {
    guard folder != ContentTree.folder else { return homePageMissing }
    return Diagnostic(
      .error, "section-page-missing", zh: "文件夹 \(folder) 没有栏目页 _index.md",
      en: "the folder \(folder) has pages but no _index.md",
      at: SourceSpan(path: folder, offset: 0),
      help: Message(
        zh: "新建 \(folder)/_index.md，写上 title；若它是有附件的单页，只留一个 index.md",
        en: "add \(folder)/_index.md with a title; a page with its own files has index.md alone"))
  }
  private static let homePageMissing = Diagnostic(
    .error, "home-page-missing", zh: "网站没有首页", en: "the site has no home page",
    at: SourceSpan(path: ContentTree.folder + "/_index.md", offset: 0),
    help: Message(
      zh: "新建 Content/_index.md，写上 title", en: "add Content/_index.md with a title"))
}
