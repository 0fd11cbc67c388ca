import Content
import Diagnostics
import Glibc
import Lint
import Markdown
import Parallel
import Theme

/// Makes the files of a site from its library and theme, each independent of the others.
struct SiteRenderer: Sendable {
  let library: Library
  let theme: Theme
  /// Where the files go; `nil` when they are only checked.
  let output: OutputFolder?
  /// How finished pages are linted; `nil` if they are not.
  let linting: Linting?
  /// What the last build kept; `nil` if nothing is taken over and nothing kept.
  let cache: BuildCache?
  /// Whether outcomes hold the fingerprints of the files that were made.
  let keepsChecksums: Bool
  /// Told how far the build is; `nil` if nobody asks.
  var progress: PageProgress?
  /// Measures pages and templates; `nil` if that is not wanted.
  var stopwatch: RenderStopwatch?
  private let termsByName: [String: Int]
  private let markdownOptions: MarkdownOptions
  private let latest: [Page.ID]
  private let catalogueFiles: CatalogueFiles
  private let referrers: [Page.ID: [Page.ID]]
  private let editions: [Edition]
  private let elderLinks: EditionLinks
  /// The words that bodies link to their explanations.
  let glossaries: Glossaries

  /// The number of pages that the home page shows as new.
  private static let latestCount = 10

  /// How finished pages are linted.
  struct Linting: Sendable {
    /// What is checked.
    var configuration: LintConfiguration
    /// What is wanted otherwise.
    var overrides: LintOverrides
    /// Today.
    var now: CalendarDate
  }

  init(
    library: Library, theme: Theme, output: OutputFolder? = nil, linting: Linting? = nil,
    keepsChecksums: Bool = false, cache: BuildCache? = nil
  ) {
    self.cache = cache
    self.linting = linting
    self.keepsChecksums = keepsChecksums || cache != nil
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
    glossaries = Glossaries(library, theme: theme)
    catalogueFiles = CatalogueFiles(library: library)
    latest = Array(library.newestPages.prefix(Self.latestCount))
    referrers = library.referrers()
  }

  /// What making one file brought to light.
  struct Outcome: Sendable {
    var diagnostics: [Diagnostic] = []
    /// The ids of the page, with the page; `nil` for files without a source.
    var fragments: (page: Page.ID, index: FragmentIndex)?
    /// The links to places on other pages, checked when all are known.
    var links: [FragmentIndex.Link] = []
    /// The number of pages for readers, which differ by edition.
    var pages = 0
    /// What linting the pages brought to light.
    var linted: [BuildLint.PageOutcome] = []
    /// The fingerprints of the files' bytes, in the order of the files; empty unless they are kept.
    var checksums: [Fingerprint] = []
    /// Whether the page was taken over from the last build.
    var isReused = false
  }

  /// What making all files brought to light.
  struct Rendered: Sendable {
    var diagnostics: [Diagnostic]
    var pages: Int
    var files: Int
    /// What linting the pages brought to light; `nil` if they were not linted.
    var lint: LintResult?
    /// The number of pages that were taken over from the last build.
    var reused = 0
    /// What the next build needs to know; `nil` if nothing is kept.
    var kept: PageReuse.Kept?
  }

  /// Makes all files, `jobs` batches at once; only what the checks need stays in memory.
  func renderAll(jobs: Int) async -> Rendered {
    // Made once more below: held meanwhile, a site map would take more than the pages in flight.
    var rendered = await renderTasks(others: otherFiles().map(\.path), jobs: jobs)
    for (path, bytes) in otherFiles() {
      rendered.diagnostics += put(bytes, at: path)
      rendered.files += 1
      rendered.kept?.outputs.append(FileRecord(path: path, fingerprint: .of(bytes.span)))
    }
    return rendered
  }

  /// Makes the pages and copies what is published as it is.
  ///
  /// - Parameter others: The paths of the files that are made without a template.
  private func renderTasks(others: [String], jobs: Int) async -> Rendered {
    var tasks = RenderTask.all(for: library)
    let pages = pagePaths(of: tasks)
    let lint = linting.map { makeLint($0, pages: pages, others: others) }
    let reuse = output.flatMap { output in
      cache.map { PageReuse($0, output: output, pages: pages, others: others, by: self) }
    }
    let counter = progress.map { PageCounter(of: pages.count, $0) }
    // Nothing takes as much time and memory as the site map, so it is begun before anything is kept.
    let siteMap = tasks.firstIndex(where: \.isSiteMap) ?? 0
    tasks.insert(tasks.remove(at: siteMap), at: 0)
    let maker = PageMaker(renderer: self, lint: lint, reuse: reuse, counter: counter)
    var outcomes = await maker.make(tasks, jobs: jobs)
    tasks.insert(tasks.remove(at: 0), at: siteMap)
    outcomes.insert(outcomes.remove(at: 0), at: siteMap)
    let (diagnostics, result) = await conclude(outcomes, of: tasks, lint, jobs: jobs)
    let made = outcomes.reduce(0) { $0 + $1.pages }
    return Rendered(
      diagnostics: diagnostics, pages: made, files: made + library.resources.count, lint: result,
      reused: outcomes.reduce(0) { $0 + ($1.isReused ? $1.pages : 0) },
      kept: reuse?.kept(outcomes))
  }

  /// Returns what making all files brought to light, with what only shows when all are made.
  func conclude(
    _ outcomes: [Outcome], of tasks: [RenderTask], _ lint: BuildLint?, jobs: Int
  ) async -> (diagnostics: [Diagnostic], lint: LintResult?) {
    var check = FragmentCheck(outcomes, renderer: self)
    var diagnostics = outcomes.flatMap(\.diagnostics)
    for outcome in outcomes { diagnostics += check.problems(in: outcome) }
    guard let lint, !Task.isCancelled else { return (diagnostics, nil) }
    let found = await review(outcomes, of: tasks, lint, jobs: jobs)
    return (diagnostics + LintFindings(found.diagnostics).besides(diagnostics), found)
  }

  /// The files that are made without a template.
  func otherFiles() -> [(path: String, bytes: [UInt8])] {
    theme.assets.map { ($0.outputPath, $0.bytes) } + SiteFeeds(library: library).files()
      + catalogueFiles.files
  }

  /// Returns the bytes of a page in an edition.
  func render(_ rendering: PageRendering, in edition: Edition) -> [UInt8] {
    let material = rendering.material(edition)
    guard let stopwatch else { return theme.render(material.context, body: material.body).bytes }
    return stopwatch.template(material.context.layout) {
      theme.render(material.context, body: material.body).bytes
    }
  }

  // MARK: Linting

  /// Returns how pages are linted.
  ///
  /// - Parameters:
  ///   - pages: The files of all pages, in the order in which they are made.
  ///   - others: The paths of the files that are made without a template.
  func makeLint(_ linting: Linting, pages: [String], others: [String]) -> BuildLint {
    BuildLint(
      linting.configuration, pages: pages,
      others: others + library.resources.map(\.outputPath),
      overrides: linting.overrides, theme: theme, baseURL: library.configuration.baseURL,
      now: linting.now)
  }

  /// Returns what all rules found, those of the site and those about the theme's sheets among them.
  private func review(
    _ outcomes: [Outcome], of tasks: [RenderTask], _ lint: BuildLint, jobs: Int
  ) async -> LintResult {
    let revisions = await lint.revisions(outcomes.lazy.flatMap(\.linted), jobs: jobs)
    let affected = zip(tasks, outcomes).filter { _, outcome in
      outcome.linted.contains { revisions[$0.number] != nil }
    }
    let revised = await Batches(jobs: jobs).map(affected.map(\.0)) { task in
      revise(task, lint, revisions)
    }
    let renewed = Dictionary(
      revised.joined().map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    return lint.result(
      outcomes.lazy.flatMap(\.linted).compactMap { page in
        revisions[page.number] == nil ? page : renewed[page.number]
      })
  }

  /// Lints the pages of a task again, with what the rules of the site found on them.
  private func revise(
    _ task: RenderTask, _ lint: BuildLint, _ revisions: [Int: [Finding]]
  ) -> [BuildLint.PageOutcome] {
    guard let rendering = rendering(of: task) else { return [] }
    return rendering.files.compactMap { edition, path in
      guard let number = lint.number(of: path), let found = revisions[number],
        var linted = lint.lint(render(rendering, in: edition), at: path, siteFindings: found)
      else { return nil }
      lead(&linted, on: rendering, in: edition)
      return linted
    }
  }

  /// Leads findings on a page to where their author can mend them.
  func lead(
    _ outcome: inout BuildLint.PageOutcome, on rendering: PageRendering, in edition: Edition
  ) {
    var findings = outcome.findings
    guard findings.diagnostics.count + findings.suppressed.count + findings.usedComments.count > 0
    else { return }
    var places = AuthorPlaces(of: rendering, in: edition, renderer: self)
    for index in findings.diagnostics.indices { places.lead(&findings.diagnostics[index]) }
    for index in findings.suppressed.indices { places.lead(&findings.suppressed[index].diagnostic) }
    findings.usedComments = findings.usedComments.map { places.place(of: $0.offset) ?? $0 }
    outcome.findings = findings
    outcome.hasAskedOthers = places.hasAskedOthers
  }

  // MARK: Pages

  /// Returns the files that a task makes, with their editions.
  func files(of task: RenderTask) -> [(edition: Edition, path: String)] {
    let permalink: String
    var editions = editions
    switch task {
    case .page(let id):
      permalink = library.pages[id].permalink
      editions = self.editions(of: library.pages[id])
    case .section(let id, let part):
      let page = library.pages[library.sections[id].page]
      permalink = Listing.permalink(page.permalink, part: part)
      editions = self.editions(of: page)
    case .term(let index, let part):
      permalink = Listing.permalink(library.terms[index].permalink, part: part)
    case .terms: permalink = Theme.tagsPermalink
    case .siteMap: permalink = Theme.siteMapPermalink
    case .media: permalink = Theme.mediaPermalink
    case .catalogue(let part):
      permalink = Listing.permalink(Library.cataloguePermalink, part: part)
    case .notFound: return [(.standard, "404.html")]
    case .redirect(let redirect):
      permalink = redirect.from
      editions = [.standard]
    case .resource: return []
    }
    return editions.map { ($0, Page.outputPath(of: $0.permalink(permalink))) }
  }

  /// Returns the files of all pages that tasks make, in their order.
  func pagePaths(of tasks: [RenderTask]) -> [String] {
    tasks.flatMap { files(of: $0).map(\.path) }
  }

  /// Returns the Markdown file behind a file of the site; `nil` if there is none.
  func source(ofFile path: String) -> String? {
    RenderTask.all(for: library).first { task in
      files(of: task).contains { $0.path == path }
    }.flatMap(source)
  }

  /// Returns the Markdown file behind a task; `nil` for lists of tags and the like.
  func source(of task: RenderTask) -> String? {
    switch task {
    case .page(let page): library.pages[page].sourcePath
    case .section(let section, _): library.pages[library.sections[section].page].sourcePath
    case .term, .terms, .siteMap, .media, .catalogue, .notFound, .redirect, .resource: nil
    }
  }

  /// Returns how a task's page is rendered; `nil` for files without a template.
  func rendering(of task: RenderTask) -> PageRendering? {
    rendering(of: task) { renderBody(of: $0) }
  }

  /// Returns how a task's page would be rendered if its body were what the closure returns.
  func rendering(of task: RenderTask, body: (Page) -> BodyRendering) -> PageRendering? {
    let files = files(of: task)
    switch task {
    case .resource: return nil
    case .page(let id):
      let page = library.pages[id]
      let rendered = body(page)
      return PageRendering(files: files, page: page, body: rendered) { edition in
        .init(
          context: context(of: page, in: edition, body: rendered),
          body: html(of: rendered.markdown, in: edition))
      }
    case .section(let id, let part):
      let section = library.sections[id]
      let page = library.pages[section.page]
      let rendered = part == 0 ? body(page) : BodyRendering()
      return PageRendering(files: files, page: page, body: rendered) { edition in
        .init(
          context: context(of: section, in: edition, part: part, body: rendered),
          body: html(of: rendered.markdown, in: edition))
      }
    case .term(let index, let part):
      let term = library.terms[index]
      let listing = listing(term.pages, at: term.permalink, part: part)
      return PageRendering(files: files) { edition in
        .init(
          context: theme.context(
            forTerm: term, in: edition, part: listing, pages: library.pages))
      }
    case .terms:
      return PageRendering(files: files) { edition in
        .init(context: theme.context(forTerms: library.terms, in: edition))
      }
    case .siteMap:
      let tree = siteMap()
      return PageRendering(files: files) { edition in
        .init(context: theme.context(forSiteMap: tree, in: edition, pages: library.pages))
      }
    case .media:
      let recordings = library.recordings
      return PageRendering(files: files) { edition in
        .init(context: theme.context(forMedia: recordings, in: edition, pages: library.pages))
      }
    case .catalogue(let part):
      let listing = listing(
        library.catalogue.map(\.page), at: Library.cataloguePermalink, part: part)
      let entries = Array(library.catalogue[listing.pages.indices])
      return PageRendering(files: files) { edition in
        .init(
          context: theme.context(
            forCatalogue: entries, files: catalogueFiles.links, in: edition, part: listing,
            pages: library.pages))
      }
    case .notFound:
      return PageRendering(files: files) { _ in .init(context: theme.contextForNotFound()) }
    case .redirect(let redirect):
      return PageRendering(files: files) { _ in
        .init(context: theme.context(forRedirectTo: library.pages[redirect.to]))
      }
    }
  }

  /// Renders a page's Markdown; `ids` of the result are the targets of links to the page, and
  /// `tracing` asks for the places of what is in it.
  func renderBody(of page: Page, tracing: Bool = false) -> BodyRendering {
    do throws(FileError) {
      let bytes = try read(page.sourcePath)
      let media = PageMedia(page, library: library, theme: theme)
      let questions = PageQuestions()
      var body = Markdown.render(
        bytes, from: min(page.bodyOffset, bytes.count), path: page.sourcePath,
        options: markdownOptions,
        environment: PageEnvironment(
          library: library, theme: theme, page: page, glossary: glossaries[page]?.words,
          media: media, questions: questions),
        tracing: tracing)
      body.add(library.glossaryEntries(of: page).map(\.elementID))
      return BodyRendering(
        markdown: body,
        outcome: Outcome(
          diagnostics: body.diagnostics, fragments: (page.id, FragmentIndex(hashes: body.idHashes)),
          links: body.fragmentLinks.map { FragmentIndex.Link($0) }),
        players: media.players, questions: questions)
    } catch {
      return BodyRendering(
        outcome: Outcome(diagnostics: [error.diagnostic("page-unreadable", in: page.sourcePath)]))
    }
  }

  private func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let bytes = try FileSystem.read(library.root + "/" + path) else {
      throw FileError(ENOENT, at: path)
    }
    return bytes
  }

  /// Returns a whole file of the site; `nil` if it cannot be read any more.
  func source(at path: String) -> [UInt8]? {
    do throws(FileError) {
      return try read(path)
    } catch {
      return nil
    }
  }

  // MARK: What templates receive

  /// Returns the context of a page that is no section's, or of the home page.
  func context(
    of page: Page, in edition: Edition = .standard, body: BodyRendering
  ) -> PageContext {
    let surroundings = surroundings(of: page, body)
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
    of section: Section, in edition: Edition = .standard, part: Int, body: BodyRendering
  ) -> PageContext {
    let page = library.pages[section.page]
    return theme.context(
      forSection: page, in: edition, sections: sections(below: section.id),
      part: listing(section.pages, at: page.permalink, part: part),
      surroundings: surroundings(of: page, body), pages: library.pages)
  }

  // MARK: What stands around a page

  private func surroundings(of page: Page, _ body: BodyRendering) -> PageSurroundings {
    let (previous, next) = library.neighbours(of: page)
    return PageSurroundings(
      ancestors: library.ancestors(of: page), previous: previous, next: next,
      headings: body.markdown.headings, players: body.players,
      hasImages: !body.players.isEmpty && body.markdown.showsImages,
      image: body.markdown.firstImage,
      alternatives: library.alternatives(of: page), references: library.references(of: page),
      referrers: referrers[page.id] ?? [])
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
      number: part + 1, count: count, permalink: permalink)
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

  private func editions(of page: Page) -> [Edition] {
    page.isStandardOnly ? [.standard] : editions
  }

  private func html(of body: RenderedMarkdown, in edition: Edition) -> [UInt8] {
    edition == .elder ? elderLinks.body(body.html) : body.html
  }

  /// Returns the place in a body as it was rendered of a byte of that body in an edition.
  func standardOffset(of offset: Int, in body: RenderedMarkdown, _ edition: Edition) -> Int {
    edition == .elder ? elderLinks.sourceOffset(of: offset, in: body.html) : offset
  }

  func put(_ bytes: [UInt8], at path: String) -> [Diagnostic] {
    [output?.write(bytes, to: path)].compactMap(\.self)
  }
}
