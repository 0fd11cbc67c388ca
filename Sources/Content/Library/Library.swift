import Diagnostics

/// Everything a site is made of, but the bodies of its pages.
///
/// A class, so that the threads that render share it without counting references to each of its
/// parts.
package final class Library: Sendable {
  /// What the site says of itself before any page is read.
  package let settings: SiteSettings
  /// All pages to be published, in byte order of their source paths.
  package let pages: [Page]
  /// All sections, the home section first; empty only when `Content/_index.md` is missing.
  package let sections: [Section]
  /// All tags, in order of their scalar values.
  package let terms: [Term]
  /// The files that are published as they are, in byte order of their source paths.
  package let resources: [Resource]
  /// The content of `Content/_data`, by file name without extension.
  package let data: [String: Value]
  /// The source paths of the files in `Content/_data`.
  let dataPaths: Set<String>
  /// The dated pages that are no section's own, newest first, then by address.
  package let newestPages: [Page.ID]
  /// The documents with an index number, of whatever kind: the newest first, then by index number;
  /// empty if an author has a page at the catalogue's address.
  package let catalogue: [CatalogueEntry]

  /// The source paths of pages that exist but are not published.
  let unpublishedPaths: Set<String>

  /// Where each page stands among its neighbours.
  private let positions: [Int32]
  private let targets: [String: Target]

  /// What a source path stands for.
  enum Target {
    case page(Page.ID)
    case resource(Int)
  }

  init(
    settings: SiteSettings, pages: [Page], sections: [Section], terms: [Term],
    resources: [Resource], data: [String: Value],
    dataPaths: [String] = [], unpublishedPaths: Set<String> = []
  ) {
    self.settings = settings
    self.pages = pages
    self.sections = sections
    self.terms = terms
    self.resources = resources
    self.data = data
    self.dataPaths = Set(dataPaths)
    self.unpublishedPaths = unpublishedPaths
    newestPages = Self.newest(pages)
    catalogue = Self.catalogue(of: pages, kinds: settings.kindsByName)
    positions = Self.positions(pages: pages, sections: sections)
    var targets: [String: Target] = [:]
    targets.reserveCapacity(pages.count + resources.count)
    for id in pages.indices { targets[pages[id].sourcePath] = .page(id) }
    for (index, resource) in resources.enumerated() {
      targets[resource.sourcePath] = .resource(index)
    }
    self.targets = targets
  }

  /// The site's folder: absolute, without symbolic links.
  package var root: String { settings.root }
  /// What `sitegen.yaml` says.
  package var configuration: Configuration { settings.configuration }
  /// The kinds of pages by name.
  package var kinds: [String: Kind] { settings.kindsByName }

  /// Returns the page from a file, whose path is relative to the site root: `Content/a/b.md`.
  package func page(atSourcePath path: String) -> Page? {
    guard case .page(let id) = targets[path] else { return nil }
    return pages[id]
  }

  /// Returns the page from a file whose path is relative to `Content`, as configuration has it.
  package func page(atContentPath path: String) -> Page? {
    page(atSourcePath: ContentTree.folder + "/" + path)
  }

  func target(atSourcePath path: String) -> Target? { targets[path] }
}

/// A file that is published as it is, such as an image beside its page.
package struct Resource: Sendable, Hashable {
  /// The file's path relative to the site root.
  package var sourcePath: String
  /// The address below the base URL, without a slash at the end; not percent-encoded.
  package var permalink: String

  /// The file's path below the output folder.
  package var outputPath: String { String(permalink.dropFirst()) }
}

/// An old address that leads to a page.
package struct Redirect: Sendable, Hashable {
  /// The old address, with slashes around it.
  package var from: String
  /// The page that the address leads to now.
  package var to: Page.ID
}

// MARK: - Places

extension Library {
  /// The redirects that the pages' aliases ask for, in the order of the pages.
  package var redirects: [Redirect] {
    pages.indices.flatMap { id in pages[id].aliases.map { Redirect(from: $0, to: id) } }
  }

  /// Returns the pages before and after a page in its section's order; for a section's own page,
  /// the sections before and after it.
  package func neighbours(of page: Page) -> (previous: Page.ID?, next: Page.ID?) {
    guard let siblings = siblings(of: page) else { return (nil, nil) }
    let position = Int(positions[page.id])
    return (
      position > 0 ? siblings[position - 1] : nil,
      position + 1 < siblings.count ? siblings[position + 1] : nil
    )
  }

  /// Returns the pages above a page, the home page first, without the page itself.
  package func ancestors(of page: Page) -> [Page.ID] {
    var ancestors: [Page.ID] = []
    var next = page.section
    while let id = next {
      ancestors.append(sections[id].page)
      next = sections[id].parent
    }
    return ancestors.reversed()
  }

  private func siblings(of page: Page) -> [Page.ID]? {
    guard let section = page.section.map({ sections[$0] }) else { return nil }
    return page.isSectionPage ? section.subsections.map { sections[$0].page } : section.pages
  }

  private static func positions(pages: [Page], sections: [Section]) -> [Int32] {
    var positions = [Int32](repeating: 0, count: pages.count)
    for section in sections {
      for (index, page) in section.pages.enumerated() { positions[page] = Int32(index) }
      for (index, child) in section.subsections.enumerated() {
        positions[sections[child].page] = Int32(index)
      }
    }
    return positions
  }
}
