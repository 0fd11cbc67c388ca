import Diagnostics
import Glibc
import Parallel

/// What the files of a site say one by one, so that after a change only some are read again.
package struct LibrarySources: Sendable {
  private let settings: SiteSettings
  private let options: LoadOptions
  private let data: [String: Value]
  /// What is wrong with configuration, kinds and data.
  private let diagnostics: [Diagnostic]
  private var tree: ContentTree
  /// The pages in byte order of their paths.
  private var drafts: [PageDraft]

  /// What changed files mean for a library.
  package enum Change: Sendable, Hashable {
    /// Nothing that a library holds is different: bodies, or files that are published as they are.
    case bodies
    /// Front matter says something else, or files came or went.
    case library
  }

  /// Reads a site's data and front matter.
  package static func read(
    _ settings: SiteSettings, options: LoadOptions
  ) async -> LibrarySources {
    let tree = ContentTree.walk(root: settings.root)
    let data = DataFile.readAll(tree.data, root: settings.root)
    var sources = LibrarySources(
      settings: settings, options: options, data: data.data,
      diagnostics: settings.diagnostics + data.diagnostics, tree: tree, drafts: [])
    sources.drafts = await sources.draftsOfTree()
    return sources
  }

  private var root: String { settings.root }

  /// Makes the library of everything that could be understood, with diagnostics in the order in
  /// which they are printed.
  package func library() -> (library: Library, diagnostics: [Diagnostic]) {
    var builder = LibraryBuilder(settings, data: data)
    let library = builder.build(
      drafts, resourcePaths: tree.resources, dataPaths: tree.data, options: options)
    return (library, (diagnostics + tree.diagnostics + builder.diagnostics).sorted())
  }

  /// Reads pages again whose files changed.
  ///
  /// A page that has errors now stays as it was, so that its address and what others show of it
  /// last until it is mended; only the diagnostics are new.
  ///
  /// - Parameter paths: Paths below `Content`, relative to the root; those of folders are fine.
  package mutating func update(_ paths: [String]) async -> Change {
    var change = Change.bodies
    var isTreeNew = false
    for path in paths where Self.isPublished(path) {
      if let index = index(of: path), isFile(path) {
        if take(reader.draft(ofFileAt: path), at: index) { change = .library }
      } else if exists(path) != isKnown(path) || (exists(path) && !isFile(path)) {
        isTreeNew = true
      }
    }
    guard isTreeNew else { return change }
    let earlier = (tree.pages, tree.resources)
    tree = ContentTree.walk(root: root)
    guard earlier != (tree.pages, tree.resources) else { return change }
    drafts = await draftsOfTree()
    return .library
  }

  /// Returns whether a page's draft says anything new.
  private mutating func take(_ draft: PageDraft, at index: Int) -> Bool {
    var draft = draft
    if draft.diagnostics.contains(where: { $0.severity == .error }) {
      let diagnostics = draft.diagnostics
      draft = drafts[index]
      draft.diagnostics = diagnostics
    }
    guard draft != drafts[index] else { return false }
    drafts[index] = draft
    return true
  }

  /// Returns the drafts of all pages of the tree; those that are known are not read again.
  private func draftsOfTree() async -> [PageDraft] {
    let paths = tree.pages.sorted(by: SourcePath.precedes)
    let known = Dictionary(
      drafts.map { ($0.page.sourcePath, $0) }, uniquingKeysWith: { first, _ in first })
    let reader = reader
    return await Batches(jobs: options.jobs).map(paths) {
      known[$0] ?? reader.draft(ofFileAt: $0)
    }
  }

  private var reader: PageReader {
    PageReader(root: root, configuration: settings.configuration, kinds: settings.kindsByName)
  }

  private func index(of path: String) -> Int? {
    var low = 0
    var high = drafts.count
    while low < high {
      let middle = (low + high) / 2
      if SourcePath.precedes(drafts[middle].page.sourcePath, path) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < drafts.count && drafts[low].page.sourcePath == path ? low : nil
  }

  private func exists(_ path: String) -> Bool {
    access(root + "/" + path, F_OK) == 0
  }

  private func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(root + "/" + path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether a file or folder is in the tree.
  ///
  /// Editors that save by renaming leave names behind that were never there and are gone again.
  private func isKnown(_ path: String) -> Bool {
    func holds(_ known: String) -> Bool {
      known.hasPrefix(path) && (known.utf8.count == path.utf8.count || known.hasPrefix(path + "/"))
    }
    return tree.pages.contains(where: holds) || tree.resources.contains(where: holds)
  }

  /// Whether a file at a path could be in the site: hidden names never are.
  private static func isPublished(_ path: String) -> Bool {
    !path.split(separator: "/").contains { $0.hasPrefix(".") }
  }
}
