import Content
import Diagnostics
import Lint
import Markdown
import Theme

/// Takes pages over from the last build that would come out as they did then, and notes what the next
/// build needs to know.
///
/// A page's key is a fingerprint of its context without the body, of its source, of the glossary that
/// its words may lead to, and of the answers to what its body asks of the site. Whatever templates can
/// show of other pages is in the context, so a page whose key is as it was comes out as it did.
struct PageReuse: Sendable {
  private let renderer: SiteRenderer
  private let sources: SourceIndex
  private let record: BuildRecord?
  /// Where the last build's record of each page lies, by the hash of the page's first file.
  private let places: [UInt64: PagePlace]
  private let draft: Result<CacheDraft, FileError>
  private let published: PublishedFiles
  /// The fingerprint of what all pages depend on.
  private let shared: Fingerprint
  private let pagePaths: [String]
  private let otherPaths: Fingerprint
  /// The new number of each page by its old one; `nil` if all numbers are as they were.
  private let renumbering: [Int32]?

  /// What the next build needs to know.
  struct Kept: Sendable {
    var otherPaths: Fingerprint
    /// What was written, without stamps, in the order in which it was made.
    var outputs: [FileRecord]
    /// What was written already, or why it cannot be.
    var draft: Result<CacheDraft, FileError>
  }

  /// - Parameters:
  ///   - output: Where the files go.
  ///   - pages: The files of all pages, in the order in which they are made.
  ///   - others: The paths of the files that are made without a template.
  init(
    _ cache: BuildCache, output: OutputFolder, pages: [String], others: [String],
    by renderer: SiteRenderer
  ) {
    let library = renderer.library
    self.renderer = renderer
    sources = cache.sources
    pagePaths = pages
    var fingerprinter = Fingerprinter()
    for path in others { fingerprinter.add(path) }
    for resource in library.resources { fingerprinter.add(resource.permalink) }
    otherPaths = fingerprinter.fingerprint

    fingerprinter = Fingerprinter()
    fingerprinter.add(cache.shared)
    // Links in the elder edition ask which pages it lacks.
    for page in library.pages where page.isStandardOnly { fingerprinter.add(page.permalink) }
    shared = fingerprinter.fingerprint

    let earlier = cache.record
    record = earlier
    published = PublishedFiles(earlier?.summary.outputs ?? [], in: output.path)
    // Whether a link is broken depends on all files that there are.
    let isComparable = renderer.linting == nil || earlier?.summary.otherPaths == otherPaths
    places = Dictionary(
      (isComparable ? earlier?.summary.places ?? [] : []).map { ($0.path, $0) },
      uniquingKeysWith: { first, _ in first })
    renumbering = Self.renumbering(from: earlier?.summary.pagePaths ?? [], to: pagePaths)
    draft = Result { () throws(FileError) in try CacheDraft(output) }
  }

  private static func renumbering(from old: [String], to new: [String]) -> [Int32]? {
    guard old != new else { return nil }
    let numbers = Dictionary(
      new.enumerated().map { ($1, Int32(clamping: $0)) }, uniquingKeysWith: { first, _ in first })
    return old.map { numbers[$0] ?? -1 }
  }

  // MARK: Taking over

  /// Takes a page over in all its editions; `nil` if it has to be made.
  func outcome(of task: RenderTask, _ lint: BuildLint?) -> SiteRenderer.Outcome? {
    guard let output = renderer.output, let bare = bareRendering(of: task),
      let known = known(bare), key(of: bare, known.inputs.destinations) == known.inputs.key,
      var outcome = outcome(known, bare, lint)
    else { return nil }
    let files = bare.files.compactMap { published.record(of: $0.path) }
    guard files.count == bare.files.count else { return nil }
    outcome.checksums = files.map(\.fingerprint)
    outcome.diagnostics += files.compactMap { output.keep($0.path) }
    keep(outcome, of: bare, known.inputs)
    return outcome
  }

  /// Returns what a resource holds, and whether it is published like that already.
  func content(
    of resource: Resource, at path: String
  ) -> (fingerprint: Fingerprint, isPublished: Bool)? {
    sources.fingerprint(of: resource.sourcePath).map {
      ($0, published.record(of: path)?.fingerprint == $0)
    }
  }

  private func known(_ bare: PageRendering) -> PageRecord? {
    guard let path = bare.files.first?.path, let place = places[StableHash.of(path)] else {
      return nil
    }
    return record?.page(path, at: place)
  }

  private func outcome(
    _ known: PageRecord, _ bare: PageRendering, _ lint: BuildLint?
  ) -> SiteRenderer.Outcome? {
    var outcome = SiteRenderer.Outcome(diagnostics: known.diagnostics, isReused: true)
    outcome.pages = bare.files.count
    if let index = known.fragments {
      guard let page = bare.page else { return nil }
      outcome.fragments = (page.id, index)
    }
    for link in known.links {
      guard let page = renderer.library.page(atSourcePath: link.sourcePath) else { return nil }
      outcome.links.append(FragmentIndex.Link(page: page.id, place: link.place))
    }
    guard let lint else { return outcome }
    guard known.linted.map(\.facts.path) == bare.files.map(\.path) else { return nil }
    for var findings in known.linted {
      if let renumbering {
        var facts = findings.facts.value
        guard facts.renumber(renumbering) else { return nil }
        findings.facts = Shared(facts)
      }
      guard let number = lint.number(of: findings.facts.path) else { return nil }
      outcome.linted.append(.init(number: number, findings: findings))
    }
    return outcome
  }

  // MARK: Keys

  /// Returns how a page is rendered but for its body.
  private func bareRendering(of task: RenderTask) -> PageRendering? {
    renderer.rendering(of: task) { _ in BodyRendering() }
  }

  private func key(of bare: PageRendering, _ destinations: [String]) -> Fingerprint {
    var key = Fingerprinter()
    key.add(shared)
    for (edition, path) in bare.files {
      key.add(path)
      key.add(edition.prefix)
      bare.material(edition).context.add(to: &key)
    }
    guard let page = bare.page else { return key.fingerprint }
    key.add(page.sourcePath)
    if let glossary = renderer.glossaries[page] { key.add(glossary.fingerprint) }
    if let source = sources.fingerprint(of: page.sourcePath) { key.add(source) }
    for destination in destinations {
      key.add(destination)
      addAnswer(to: destination, from: page, &key)
    }
    return key.fingerprint
  }

  /// Adds everything that a body learns of a destination, the content of files included.
  private func addAnswer(to destination: String, from page: Page, _ key: inout Fingerprinter) {
    let library = renderer.library
    switch library.resolve(destination, from: page) {
    case .page(let id, let fragment):
      key.add(1)
      key.add(library.pages[id].sourcePath)
      key.add(library.pages[id].permalink)
      key.add(fragment)
    case .resource(let sourcePath, let permalink):
      key.add(2)
      key.add(permalink)
      key.add(sourcePath)
      if let content = sources.fingerprint(of: sourcePath) { key.add(content) }
    case .data(let sourcePath):
      key.add(7)
      key.add(sourcePath)
      if let content = sources.fingerprint(of: sourcePath) { key.add(content) }
    case .missing(let nearest):
      key.add(3)
      key.add(nearest)
    case .unpublished: key.add(4)
    case .outside: key.add(5)
    // The destination says all.
    case .fragment, .external, .unsafe: key.add(6)
    }
  }

  // MARK: Keeping

  /// Keeps what making a page brought to light, unless its body asked for more than is followed.
  func keep(_ outcome: SiteRenderer.Outcome, of task: RenderTask, asking questions: PageQuestions) {
    guard !questions.asksForPlayers, let bare = bareRendering(of: task) else { return }
    let destinations = questions.sortedDestinations
    keep(
      outcome, of: bare,
      PageInputs(key: key(of: bare, destinations), destinations: destinations))
  }

  private func keep(
    _ outcome: SiteRenderer.Outcome, of bare: PageRendering, _ inputs: PageInputs
  ) {
    guard case .success(let draft) = draft, let path = bare.files.first?.path,
      let record = PageRecord(outcome, of: inputs, library: renderer.library)
    else { return }
    draft.add(record, of: path)
  }

  /// Returns what the next build needs to know of the files that tasks made, resources at the end.
  func kept(_ outcomes: [SiteRenderer.Outcome]) -> Kept {
    let resources = renderer.library.resources
    let pages = outcomes.dropLast(resources.count).lazy.flatMap(\.checksums)
    var outputs: [FileRecord] = []
    outputs.reserveCapacity(pagePaths.count + resources.count)
    outputs += zip(pagePaths, pages).lazy.map { FileRecord(path: $0, fingerprint: $1) }
    for (resource, outcome) in zip(resources, outcomes.suffix(resources.count)) {
      guard let fingerprint = outcome.checksums.first else { continue }
      outputs.append(FileRecord(path: resource.outputPath, fingerprint: fingerprint))
    }
    return Kept(otherPaths: otherPaths, outputs: outputs, draft: draft)
  }
}
