import Diagnostics

/// Makes a library of pages that were read one by one: everything that takes more than one file.
///
/// Loops over drafts and pages go by index, and functions take the parts that they need: taking a page
/// out of its array counts twenty references, which at ten thousand pages is most of the work.
struct LibraryBuilder {
  let settings: SiteSettings
  let data: [String: Value]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ settings: SiteSettings, data: [String: Value]) {
    self.settings = settings
    self.data = data
  }

  /// Builds the library; `drafts` and `resourcePaths` are in byte order of their paths.
  mutating func build(
    _ drafts: [PageDraft], resourcePaths: [String], dataPaths: [String], options: LoadOptions
  ) -> Library {
    for id in drafts.indices { diagnostics += drafts[id].diagnostics }
    let excluded = drafts.indices.filter { !options.include(drafts[$0].page) }
    let hidden = HiddenFolders(excluded.map { drafts[$0].page })
    let unpublished = Set(excluded.map { drafts[$0].page.sourcePath }).union(
      drafts.indices.lazy.map { drafts[$0].page.sourcePath }.filter(hidden.contain))
    let drafts =
      unpublished.isEmpty
      ? drafts
      : drafts.indices.filter { !unpublished.contains(drafts[$0].page.sourcePath) }
        .map { drafts[$0] }
    let resourcePaths = resourcePaths.filter { !hidden.contain($0) }
      .sorted(by: SourcePath.precedes)

    let aliases = drafts.indices.map { id in
      drafts[id].aliases.compactMap { Permalink.alias($0, &diagnostics) }
    }
    var pages = addressedPages(drafts, aliases)
    let order = ListingOrder.of(pages)
    let tree = SectionTree(&pages, in: order)
    let terms = TermIndex(drafts.indices.map { drafts[$0].tags }, pages: &pages, in: order)
    let resources = ResourceList(resourcePaths, pages: &pages).resources
    diagnostics += tree.diagnostics + terms.diagnostics
    claimAddresses(drafts, pages, aliases, terms, resources)
    checkHomePage(pages)

    let library = Library(
      settings: settings, pages: pages,
      sections: tree.sections, terms: terms.terms, resources: resources, data: data,
      dataPaths: dataPaths, unpublishedPaths: unpublished)
    checkReferences(drafts, in: library)
    return library
  }

  /// Gives pages their addresses, and the aliases that are addresses.
  private mutating func addressedPages(
    _ drafts: [PageDraft], _ aliases: [[Located<String>]]
  ) -> [Page] {
    let permalinks = Permalink(slugs: settings.configuration.slugs)
    return drafts.indices.map { id in
      var page = drafts[id].page
      page.id = id
      page.permalink = permalinks.permalink(of: page, slug: drafts[id].slug, &diagnostics)
      page.aliases = aliases[id].map(\.value)
      return page
    }
  }

  /// Claims pages first, so that a finding points at the alias, tag or file that is in the way.
  private mutating func claimAddresses(
    _ drafts: [PageDraft], _ pages: [Page], _ aliases: [[Located<String>]], _ terms: TermIndex,
    _ resources: [Resource]
  ) {
    let count = pages.count + terms.terms.count + resources.count
    var book = AddressBook(editions: settings.configuration.editions, minimumCapacity: count)
    for id in drafts.indices {
      let start = SourceSpan(path: pages[id].sourcePath, offset: 0)
      book.claim(pages[id].permalink, at: drafts[id].slug?.span ?? start)
    }
    for (term, span) in zip(terms.terms, terms.spans) { book.claim(term.permalink, at: span) }
    for resource in resources {
      book.claim(resource.permalink, at: SourceSpan(path: resource.sourcePath, offset: 0))
    }
    for alias in aliases.joined() { book.claim(alias.value, at: alias.span) }
    diagnostics += book.diagnostics
  }

  private mutating func checkHomePage(_ pages: [Page]) {
    for id in pages.indices where pages[id].isStandardOnly && pages[id].permalink == "/" {
      let place = SourceSpan(path: pages[id].sourcePath, offset: 0)
      diagnostics.append(.homePageStandardOnly(at: place))
    }
  }

  private mutating func checkReferences(_ drafts: [PageDraft], in library: Library) {
    for reference in settings.file.pageReferences
    where library.page(atContentPath: reference.value) == nil {
      let path = ContentTree.folder + "/" + reference.value
      let nearest = library.nearestPath(to: path).map { $0.dropFirst(ContentTree.folder.count + 1) }
      diagnostics.append(.pageMissing(reference, nearest: nearest.map(String.init)))
    }
    for id in drafts.indices {
      for reference in drafts[id].references {
        switch library.resolve(reference.value, from: library.pages[id]) {
        case .page(let page, _):
          if drafts[id].easyPath == reference.value, !library.pages[page].isEasy {
            diagnostics.append(.easyPageUnmarked(reference, language: drafts[id].page.language))
          }
        case .missing(let nearest): diagnostics.append(.pageMissing(reference, nearest: nearest))
        default: diagnostics.append(.pageMissing(reference, nearest: nil))
        }
      }
      for file in drafts[id].files {
        diagnostics += library.fileProblems(file, on: library.pages[id])
      }
    }
  }
}

/// The folders that are not published because their own page is not.
private struct HiddenFolders {
  private var folders: Set<String> = []

  init(_ excluded: [Page]) {
    for page in excluded
    where page.isSectionPage || SourcePath.name(of: page.sourcePath) == "index.md" {
      folders.insert(SourcePath.folder(of: page.sourcePath))
    }
  }

  /// Whether a file lies in a hidden folder, at any depth.
  func contain(_ path: String) -> Bool {
    guard !folders.isEmpty else { return false }
    var folder = SourcePath.folder(of: path)
    while !folder.isEmpty {
      if folders.contains(folder) { return true }
      folder = SourcePath.folder(of: folder)
    }
    return false
  }
}

extension Diagnostic {
  static func homePageStandardOnly(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "edition-home-missing", zh: "首页必须在每个版本里",
      en: "the home page has to be in every edition", at: span,
      help: Message(zh: "删去首页的 editions", en: "remove editions from the home page"))
  }

  static func pageMissing(_ reference: Located<String>, nearest: String?) -> Diagnostic {
    Diagnostic(
      .error, "page-missing", zh: "没有页面“\(reference.value)”",
      en: "there is no page “\(reference.value)”", at: reference.span,
      help: nearest.map { Message(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") }
        ?? Message(
          zh: "写源文件的路径，如 services/_index.md；草稿和过期的页面不能引用",
          en:
            "give the path of a source file, such as services/_index.md; drafts and expired pages "
            + "cannot be linked"))
  }
}
