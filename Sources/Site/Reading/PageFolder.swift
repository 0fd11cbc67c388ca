import CSS
import HTML
import Lint

/// The folder that a single page belongs to, as far as its style sheets are to be found.
struct PageFolder {
  /// The style sheets; the page has the number 0.
  let store: StyleSheetStore

  /// Looks for the site around a page: the nearest folder in which an address like `/assets/site.css`
  /// leads to a file. Without such an address only the page's own place counts.
  init(of file: String, _ tree: PageTree) {
    let addresses = StyleSource.sources(of: tree).compactMap { source -> String? in
      if case .linked(let address, _, _) = source, address.hasPrefix("/") { address } else { nil }
    }
    var root = ""
    var folder = FileSystem.parent(of: file)
    while !addresses.isEmpty, folder != "/" {
      if Self.holds(addresses, folder, file) {
        root = folder
        break
      }
      folder = FileSystem.parent(of: folder)
    }
    let (files, index) = Self.site(in: root, file)
    store = StyleSheetStore(files, index: index)
  }

  /// Whether one of the addresses leads to a file when they start at a folder.
  private static func holds(_ addresses: [String], _ folder: String, _ file: String) -> Bool {
    let resolver = ReferenceResolver(site(in: folder, file).index, page: 0, base: nil)
    return addresses.contains { address in
      resolver.path(of: Array(address.utf8)[...]).map { FileSystem.size("\(folder)/\($0)") != nil }
        ?? false
    }
  }

  private static func site(in root: String, _ file: String) -> (files: SiteFiles, index: SiteIndex)
  {
    let page = String(file.dropFirst(root.count + 1))
    let files = SiteFiles(paths: [page], isComplete: false) {
      path throws(SiteFiles.UnreadableFile) in
      try LintTarget.read("\(root)/\(path)")
    }
    return (files, SiteIndex(files, pages: [page]))
  }
}
