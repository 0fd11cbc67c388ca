import Content
import Diagnostics
import Glibc
import Markdown
import Parallel
import Theme

/// Makes the files of a site from its library and theme, each independent of the others.
struct SiteRenderer: Sendable {
  let library: Library
  let theme: Theme
  /// Where the files go; `nil` when they are only checked.
  let output: OutputFolder?
  private let termsByName: [String: Int]
  private let markdownOptions: MarkdownOptions
  private let latest: [Page.ID]
  private let editions: [Edition]
  private let elderLinks: EditionLinks

  /// The number of pages that the home page shows as new.
  private static let latestCount = 10

  init(library: Library, theme: Theme, output: OutputFolder?) {
    self.library = library
    self.theme = theme
    self.output = output
    termsByName = Dictionary(
      library.terms.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    markdownOptions = MarkdownOptions(
      rawHTML: library.configuration.rawHTML == .allow ? .allow : .escape,
      reservedIDs: theme.elementIDs)
    editions = library.configuration.editions
    elderLinks = EditionLinks(.elder, library: library, theme: theme)
    latest = Array(library.newestPages.prefix(Self.latestCount))
  }

  /// What making one file brought to light.
  struct Outcome: Sendable {
    var diagnostics: [Diagnostic] = []
    /// The ids of the page, with the page; `nil` for files without a source.
    var fragments: (page: Page.ID, index: FragmentIndex)?
    /// The links to places on other pages, checked when all are known.
    var links: [RenderedMarkdown.FragmentLink] = []
    /// The number of pages for readers, which differ by edition.
    var pages = 0
  }

  /// What making all files brought to light.
  struct Rendered: Sendable {
    var diagnostics: [Diagnostic]
    var pages: Int
    var files: Int
  }

  /// Makes all files, `jobs` batches at once; only what the checks need stays in memory.
  func renderAll(jobs: Int) async -> Rendered {
    let tasks = RenderTask.all(for: library)
    let outcomes = await Batches(jobs: jobs).map(tasks) { task in
      Task.isCancelled ? Outcome() : perform(task)
    }
    var check = FragmentCheck(outcomes, renderer: self)
    var diagnostics = outcomes.flatMap(\.diagnostics)
    for outcome in outcomes { diagnostics += check.problems(in: outcome) }
    let others =
      theme.assets.map { ($0.outputPath, $0.bytes) } + SiteFeeds(library: library).files()
    for (path, bytes) in others { diagnostics += put(bytes, at: path) }
    return Rendered(
      diagnostics: diagnostics, pages: outcomes.reduce(0) { $0 + $1.pages },
      files: outcomes.reduce(others.count + library.resources.count) { $0 + $1.pages })
  }

  /// Makes one file.
  func perform(_ task: RenderTask) -> Outcome {
    switch task {
    case .page(let id): return renderPage(library.pages[id])
    case .section(let id, let part): return renderSection(library.sections[id], part: part)
    case .term(let index, let part): return renderTerm(library.terms[index], part: part)
    case .terms:
      return write(in: editions, at: Theme.tagsPermalink) { edition in
        theme.render(theme.context(forTerms: library.terms, in: edition))
      }
    case .siteMap:
      let tree = siteMap()
      return write(in: editions, at: Theme.siteMapPermalink) { edition in
        theme.render(theme.context(forSiteMap: tree, in: edition, pages: library.pages))
      }
    case .notFound:
      let page = theme.render(theme.contextForNotFound())
      return Outcome(diagnostics: put(page.bytes, at: "404.html"), pages: 1)
    case .redirect(let redirect):
      return write(in: [.standard], at: redirect.from) { _ in
        theme.render(theme.context(forRedirectTo: library.pages[redirect.to]))
      }
    case .resource(let resource):
      let problem = output?.copy(resource.sourcePath, to: String(resource.permalink.dropFirst()))
      return Outcome(diagnostics: [problem].compactMap(\.self))
    }
  }

  // MARK: Pages

  private func renderPage(_ page: Page) -> Outcome {
    let (body, outcome) = renderBody(of: page)
    return write(in: editions(of: page), at: page.permalink, after: outcome) { edition in
      theme.render(
        context(of: page, in: edition, headings: body.headings),
        body: html(of: body, in: edition))
    }
  }

  private func renderSection(_ section: Section, part: Int) -> Outcome {
    let page = library.pages[section.page]
    let (body, outcome) =
      part == 0 ? renderBody(of: page) : (RenderedMarkdown(), Outcome())
    let permalink = Listing.permalink(page.permalink, part: part)
    return write(in: editions(of: page), at: permalink, after: outcome) { edition in
      theme.render(
        context(of: section, in: edition, part: part, headings: body.headings),
        body: html(of: body, in: edition))
    }
  }

  private func renderTerm(_ term: Term, part: Int) -> Outcome {
    let listing = listing(term.pages, at: term.permalink, part: part)
    let permalink = Listing.permalink(term.permalink, part: part)
    return write(in: editions, at: permalink) { edition in
      theme.render(
        theme.context(forTerm: term, in: edition, part: listing, pages: library.pages))
    }
  }

  /// Renders a page's Markdown; `ids` of the result are the targets of links to the page, and
  /// `tracing` asks for the places of what is in it.
  func renderBody(
    of page: Page, tracing: Bool = false
  ) -> (body: RenderedMarkdown, outcome: Outcome) {
    do throws(FileError) {
      guard let bytes = try FileSystem.read(library.root + "/" + page.sourcePath) else {
        throw FileError(ENOENT, at: page.sourcePath)
      }
      let body = Markdown.render(
        bytes, from: min(page.bodyOffset, bytes.count), path: page.sourcePath,
        options: markdownOptions,
        environment: PageEnvironment(library: library, theme: theme, page: page),
        tracing: tracing)
      return (
        body,
        Outcome(
          diagnostics: body.diagnostics, fragments: (page.id, FragmentIndex(hashes: body.idHashes)),
          links: body.fragmentLinks)
      )
    } catch {
      return (
        RenderedMarkdown(),
        Outcome(diagnostics: [error.diagnostic("page-unreadable", in: page.sourcePath)])
      )
    }
  }

  // MARK: What templates receive

  /// Returns the context of a page that is no section's, or of the home page.
  func context(
    of page: Page, in edition: Edition = .standard, headings: [RenderedMarkdown.Heading]
  ) -> PageContext {
    let surroundings = surroundings(of: page, headings: headings)
    return page.permalink == "/"
      ? theme.context(
        forHome: page, in: edition, sections: sections(below: 0), latest: latest,
        surroundings: surroundings, pages: library.pages)
      : theme.context(
        for: page, in: edition, tags: terms(of: page), surroundings: surroundings,
        pages: library.pages)
  }

  /// Returns the context of one part of a section's listing, from 0.
  func context(
    of section: Section, in edition: Edition = .standard, part: Int,
    headings: [RenderedMarkdown.Heading]
  ) -> PageContext {
    let page = library.pages[section.page]
    return theme.context(
      forSection: page, in: edition, sections: sections(below: section.id),
      part: listing(section.pages, at: page.permalink, part: part),
      surroundings: surroundings(of: page, headings: headings), pages: library.pages)
  }

  // MARK: What stands around a page

  private func surroundings(
    of page: Page, headings: [RenderedMarkdown.Heading]
  ) -> PageSurroundings {
    let (previous, next) = library.neighbours(of: page)
    return PageSurroundings(
      ancestors: library.ancestors(of: page), previous: previous, next: next,
      headings: headings)
  }

  private func terms(of page: Page) -> [Term] {
    page.tags.compactMap { termsByName[$0].map { library.terms[$0] } }
  }

  private func sections(below section: Section.ID) -> [Page.ID] {
    library.sections[section].subsections.map { library.sections[$0].page }
  }

  private func listing(_ pages: [Page.ID], at permalink: String, part: Int) -> ListingPart {
    let pageSize = library.configuration.pageSize
    let count = Listing.partCount(pages.count, pageSize: pageSize)
    return ListingPart(
      pages: Listing.entries(pages, part: part, pageSize: pageSize),
      number: part + 1,
      permalinks: (0..<count).map { Listing.permalink(permalink, part: $0) })
  }

  private func siteMap() -> [SiteMapNode] {
    guard !library.sections.isEmpty else { return [] }
    let home = node(of: 0)
    return [SiteMapNode(page: home.page)] + home.children
  }

  private func node(of section: Section.ID) -> SiteMapNode {
    let section = library.sections[section]
    return SiteMapNode(
      page: section.page,
      children: section.subsections.map(node) + section.pages.map { SiteMapNode(page: $0) })
  }

  // MARK: Writing

  /// Writes a page in some editions, one after the other, so that only one is in memory.
  private func write(
    in editions: [Edition], at permalink: String, after outcome: Outcome = Outcome(),
    _ render: (Edition) -> Theme.RenderedPage
  ) -> Outcome {
    var outcome = outcome
    for edition in editions {
      let path = Page.outputPath(of: edition.permalink(permalink))
      outcome.diagnostics += put(render(edition).bytes, at: path)
      outcome.pages += 1
    }
    return outcome
  }

  private func editions(of page: Page) -> [Edition] {
    page.isStandardOnly ? [.standard] : editions
  }

  private func html(of body: RenderedMarkdown, in edition: Edition) -> [UInt8] {
    edition == .elder ? elderLinks.body(body.html) : body.html
  }

  private func put(_ bytes: [UInt8], at path: String) -> [Diagnostic] {
    [output?.write(bytes, to: path)].compactMap(\.self)
  }
}
