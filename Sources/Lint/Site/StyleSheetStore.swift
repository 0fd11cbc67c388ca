import Accessibility
import CSS
import HTML
import Synchronization

/// The style sheets of a folder, each read and parsed once and shared by all pages.
///
/// Pages that link the same sheets in the same order and have none of their own share one set, too.
package final class StyleSheetStore: Sendable {
  private let files: SiteFiles
  private let index: SiteIndex
  private let sheets = Mutex<[String: LoadedSheet]>([:])
  private let sets = Mutex<[[SetKey]: StyleSet]>([:])
  /// The same by what the links of pages look like, for the most usual ones.
  private let marked = Mutex<[UInt64: StyleSet]>([:])

  /// A sheet with those it imports in front of it, or what could be read of them.
  private struct LoadedSheet: Sendable {
    var members: [StyleSet.Member] = []
    var isIncomplete = false
  }

  /// A link as far as it decides which styles a page has.
  private struct SetKey: Hashable {
    /// The sheet's path; `nil` for one that cannot be read.
    var path: String?
    var media: String?
  }

  /// How deep sheets may import each other; deeper ones count as missing.
  private static let importDepthLimit = 8
  /// How many sheets one may bring along; others count as missing.
  private static let importLimit = 256

  package init(_ files: SiteFiles, index: SiteIndex) {
    self.files = files
    self.index = index
  }

  /// The sheets of the folder that pages asked for so far, by their paths.
  var loaded: [StyleSheet] {
    sheets.withLock { sheets in
      sheets.sorted { $0.key < $1.key }.compactMap { path, loaded in
        loaded.members.last.flatMap { $0.sheet.path == path ? $0.sheet : nil }
      }
    }
  }

  /// Returns what assistive technology meets on a page that has the styles it links to.
  ///
  /// - Parameter number: The number of the page, from whose place addresses are followed.
  package func page(_ tree: PageTree, number: Int) -> AccessiblePage {
    AccessiblePage(tree, styles: Cascade(tree, styles: styles(of: tree, page: number)))
  }

  /// Returns the styles of a page; sheets of other sites leave the set incomplete.
  ///
  /// - Parameter page: The number of the page, from whose place addresses are followed.
  func styles(of tree: PageTree, page: Int) -> StyleSet {
    let mark = StyleSource.mark(of: tree)
    if let mark, let known = marked.withLock({ $0[mark] }) { return known }
    let set = resolvedStyles(of: tree, page: page)
    if let mark { marked.withLock { $0[mark] = set } }
    return set
  }

  /// Returns the styles of a page by following its links.
  private func resolvedStyles(of tree: PageTree, page: Int) -> StyleSet {
    let sources = StyleSource.sources(of: tree)
    guard !sources.isEmpty else { return StyleSet([]) }
    let resolver = ReferenceResolver(index, page: page, base: tree.baseAddress)
    guard let key = key(of: sources, tree, resolver) else {
      return styleSet(sources, resolver)
    }
    if let known = sets.withLock({ $0[key] }) { return known }
    // Two threads may both make a set the first time; that costs less than one waiting.
    let set = styleSet(sources, resolver)
    sets.withLock { $0[key] = set }
    return set
  }

  /// Returns what pages with the same styles have in common; `nil` for styles of the page's own.
  private func key(
    of sources: [StyleSource], _ tree: PageTree, _ resolver: ReferenceResolver
  ) -> [SetKey]? {
    var key: [SetKey] = []
    for source in sources {
      guard case .linked(let address, let element, _) = source else { return nil }
      key.append(
        SetKey(
          path: resolver.path(of: Array(address.utf8)[...]),
          media: tree.value(.media, of: element)))
    }
    return key
  }

  private func styleSet(_ sources: [StyleSource], _ resolver: ReferenceResolver) -> StyleSet {
    var members: [StyleSet.Member] = []
    var isIncomplete = false
    for source in sources {
      switch source {
      case .embedded(let sheet, let media):
        let imported = imports(of: sheet, resolver, importing: [])
        members += imported.members + [StyleSet.Member(sheet, media: media)]
        isIncomplete = isIncomplete || imported.isIncomplete
      case .linked(let address, _, let media):
        let loaded = sheet(at: resolver.path(of: Array(address.utf8)[...]))
        members += loaded.members.map { StyleSet.Member($0.sheet, media: $0.media ?? media) }
        isIncomplete = isIncomplete || loaded.isIncomplete
      }
    }
    return StyleSet(members, isIncomplete: isIncomplete)
  }

  /// Returns the sheet at a path, `nil` standing for another site.
  ///
  /// - Parameter importing: The paths of the sheets that are being read because of each other.
  private func sheet(at path: String?, importing: [String] = []) -> LoadedSheet {
    guard let path, importing.count < Self.importDepthLimit, !importing.contains(path) else {
      return LoadedSheet(isIncomplete: true)
    }
    if let known = sheets.withLock({ $0[path] }) { return known }
    let loaded = load(path, importing: importing + [path])
    sheets.withLock { $0[path] = loaded }
    return loaded
  }

  private func load(_ path: String, importing: [String]) -> LoadedSheet {
    do throws(SiteFiles.UnreadableFile) {
      let sheet = StyleSheet(parsing: try files.read(path), path: path)
      let resolver = ReferenceResolver(index, path: path)
      var loaded = imports(of: sheet, resolver, importing: importing)
      loaded.members.append(StyleSet.Member(sheet))
      return loaded
    } catch {
      // The link to it is broken, which is another rule's finding; here the styles are unknown.
      return LoadedSheet(isIncomplete: true)
    }
  }

  private func imports(
    of sheet: StyleSheet, _ resolver: ReferenceResolver, importing: [String]
  ) -> LoadedSheet {
    var all = LoadedSheet()
    for rule in sheet.imports {
      let path = resolver.path(of: Array(rule.address.utf8)[...])
      let loaded = self.sheet(at: path, importing: importing)
      all.isIncomplete = all.isIncomplete || loaded.isIncomplete
      guard all.members.count + loaded.members.count <= Self.importLimit else {
        all.isIncomplete = true
        break
      }
      all.members += loaded.members.map {
        StyleSet.Member($0.sheet, media: $0.media ?? rule.media)
      }
    }
    return all
  }
}
