import Content

/// Makes the context of one page: what every layout finds, to which the layouts' own members come.
struct PageContextMaker {
  /// Adds values to the context.
  var maker: ContextMaker
  private let layout: Int
  private let root: ContextObject<RootMember>
  private let page: ContextObject<PageMember>
  private let fragmentTraces: [Int: TemplateTrace]

  /// Begins a context in the interface of a language.
  ///
  /// `section` is the title of the page's section, which the window's title names.
  init(
    theme: Theme, layout: String, language: String, title: String, section: String?,
    address: PageAddress, pages: [Page]
  ) {
    let interface = theme.interfaces[language]
    let (permalink, edition) = (address.permalink, address.edition)
    let shared = theme.sharedParts(
      edition: edition, interface: interface, permalink: permalink)
    var maker = ContextMaker(
      theme: theme, interface: interface, edition: edition, pages: pages,
      store: ContextStore(startingWith: shared.store))
    let root = maker.store.object(RootMember.self)
    let page = maker.store.object(PageMember.self)
    let language = maker.store.text(interface.strings.language)
    maker.store[root, .language] = language
    maker.store[root, .edition] = maker.edition(of: address).node
    maker.store[root, .site] = shared.site
    maker.store[root, .page] = page.node
    maker.store[root, .fragments] = shared.fragments
    maker.store[page, .title] = maker.store.text(title)
    maker.store[page, .documentTitle] = maker.store.text { bytes in
      if permalink != "/" {
        for part in [title, section] {
          guard let part else { continue }
          bytes.append(contentsOf: part.utf8)
          bytes.append(contentsOf: " - ".utf8)
        }
      }
      let site = theme.site.title
      let strings = interface.strings
      let name = edition == .elder ? strings.text(.elderTitle, ["title": site]) : site
      bytes.append(contentsOf: name.utf8)
    }
    maker.store[page, .url] = maker.url(permalink)
    maker.store[page, .canonical] = maker.store.text { bytes in
      theme.address.appendCanonical(permalink, to: &bytes)
    }
    maker.store[page, .language] = language
    maker.store[page, .isDraft] = .bool(false)
    self.maker = maker
    fragmentTraces = shared.traces
    self.layout = theme.index(ofLayout: layout) ?? 0
    self.root = root
    self.page = page
  }

  /// Sets a member of the context.
  mutating func set(_ member: RootMember, _ node: ContextNode) { maker.store[root, member] = node }

  /// Sets a member of the page.
  mutating func set(page member: PageMember, _ node: ContextNode) {
    maker.store[page, member] = node
  }

  /// Adds what a page's author wrote above the body.
  mutating func addFrontMatter(
    of page: Page, layout: String, references: [String: Page.ID]
  ) {
    set(page: .description, maker.store.text(page.description))
    set(page: .language, maker.store.text(page.language))
    set(page: .foreignLanguage, maker.foreign(page.language))
    set(page: .kind, maker.store.text(page.kind))
    set(page: .kindLabel, maker.kindLabel(page.kind))
    set(page: .date, maker.date(page.date))
    set(page: .updated, maker.date(page.updated))
    set(page: .expires, maker.date(page.expires))
    set(page: .review, maker.date(page.review))
    set(page: .isDated, .bool(page.date != nil || page.updated != nil || page.expires != nil))
    set(page: .isDraft, .bool(page.isDraft))
    maker.addFields(of: page, to: self.page, layout: layout, references: references)
  }

  /// Adds the forms of emergency information.
  mutating func addAlternatives(of page: Page, _ surroundings: PageSurroundings) {
    set(
      page: .alternatives,
      maker.list(surroundings.alternatives) { maker, alternative in
        maker.alternative(alternative, of: page)
      })
  }

  /// Adds what machines are told of a page that an author wrote.
  mutating func addStructuredData(of page: Page, title: String, _ surroundings: PageSurroundings) {
    guard let form = maker.theme.kinds[page.kind] else { return }
    let pages = maker.pages
    let home = maker.interface.strings.text(.home)
    let trail = surroundings.ancestors.map { id in
      (pages[id].permalink == "/" ? home : pages[id].title, pages[id].permalink)
    }
    let recordings =
      surroundings.players.isEmpty
      ? nil
      : RecordedPage(
        page: page, players: surroundings.players,
        facts: AccessFacts(
          surroundings.players, hasImages: surroundings.hasImages,
          hasHeadings: !surroundings.headings.isEmpty), address: maker.theme.address)
    let subject = SubjectItem(
      page: page, form: form, references: surroundings.references.mapValues { pages[$0] },
      address: maker.theme.address)
    let data = StructuredData(
      subject: subject.item, recordings: recordings, trail: trail + [(title, page.permalink)],
      site: maker.theme.site, address: maker.theme.address)
    set(page: .structuredData, maker.store.html(data.json))
  }

  /// Returns the finished context.
  func finish() -> PageContext {
    PageContext(
      schema: maker.theme.schemas[layout],
      program: maker.theme.program(layout: layout, interface: maker.interface),
      store: maker.store, root: root, fragmentTraces: fragmentTraces)
  }
}

extension ContextMaker {
  /// Adds the edition of a page, with the way to its twin where there are other editions.
  fileprivate mutating func edition(of address: PageAddress) -> ContextObject<EditionMember> {
    let object = store.edition(address.edition)
    guard theme.site.editions.count > 1 else { return object }
    if address.edition == .elder {
      store[object, .twinURL] = url(address.permalink, in: .standard)
    } else if address.isStandardOnly {
      store[object, .twinURL] = url("/", in: .elder)
    } else {
      store[object, .twinURL] = url(address.permalink, in: .elder)
      store[object, .elderCanonical] = store.text {
        theme.address.appendCanonical(address.permalink, in: .elder, to: &$0)
      }
    }
    return object
  }
}
