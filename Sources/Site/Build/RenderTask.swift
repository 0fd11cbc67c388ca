import Content

/// One file of the site that has to be made.
enum RenderTask: Sendable {
  /// A page of content that lists nothing, or the home page.
  case page(Page.ID)
  /// A part of a section's listing, from 0; the first holds the section's own text.
  case section(Section.ID, part: Int)
  /// A part of a tag's listing, from 0.
  case term(Int, part: Int)
  case terms
  case siteMap
  /// The list of all recordings.
  case media
  /// A part of the catalogue of public information, from 0.
  case catalogue(part: Int)
  case notFound
  case redirect(Redirect)
  /// A file that is published as it is.
  case resource(Resource)

  /// Whether the file is published as it is, without being rendered.
  var isCopy: Bool {
    if case .resource = self { true } else { false }
  }

  /// Whether it is the page that names all others.
  var isSiteMap: Bool {
    if case .siteMap = self { true } else { false }
  }

  /// Returns everything that a library asks for, in a fixed order; what is copied comes last.
  static func all(for library: Library) -> [RenderTask] {
    let pageSize = library.configuration.pageSize
    var tasks: [RenderTask] = []
    tasks.reserveCapacity(library.pages.count + library.resources.count + library.terms.count)
    let sections = Dictionary(
      library.sections.map { ($0.page, $0) }, uniquingKeysWith: { first, _ in first })
    for id in library.pages.indices {
      guard let section = sections[id], library.pages[id].permalink != "/" else {
        tasks.append(.page(id))
        continue
      }
      for part in 0..<Listing.partCount(section.pages.count, pageSize: pageSize) {
        tasks.append(.section(section.id, part: part))
      }
    }
    for (index, term) in library.terms.enumerated() {
      for part in 0..<Listing.partCount(term.pages.count, pageSize: pageSize) {
        tasks.append(.term(index, part: part))
      }
    }
    if !library.terms.isEmpty { tasks.append(.terms) }
    tasks += library.listsMedia ? [.siteMap, .media, .notFound] : [.siteMap, .notFound]
    if !library.catalogue.isEmpty {
      let count = Listing.partCount(library.catalogue.count, pageSize: pageSize)
      tasks += (0..<count).map { .catalogue(part: $0) }
    }
    tasks += library.redirects.map { .redirect($0) }
    tasks += library.resources.map { .resource($0) }
    return tasks
  }
}
