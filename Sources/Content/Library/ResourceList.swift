import Diagnostics

/// Gives addresses to the files that are published as they are.
struct ResourceList {
  private(set) var resources: [Resource] = []

  /// Takes the paths in byte order; adds the files beside an `index.md` to that page.
  ///
  /// Such a file's address is below its page's, slug included; other files keep their folder's.
  init(_ paths: [String], pages: inout [Page]) {
    var pageOfFolder: [String: Page.ID] = [:]
    for id in pages.indices where pages[id].sourcePath.hasSuffix("/index.md") {
      pageOfFolder[SourcePath.folder(of: pages[id].sourcePath)] = id
    }
    for path in paths {
      let owner = Self.owner(of: path, among: pageOfFolder)
      if let owner {
        pages[owner.page].resources.append(path)
        let permalink = pages[owner.page].permalink + path.dropFirst(owner.folder.count + 1)
        resources.append(Resource(sourcePath: path, permalink: permalink))
      } else {
        let permalink = String(path.dropFirst(ContentTree.folder.count))
        resources.append(Resource(sourcePath: path, permalink: permalink))
      }
    }
  }

  private static func owner(
    of path: String, among pageOfFolder: [String: Page.ID]
  ) -> (folder: String, page: Page.ID)? {
    var folder = SourcePath.folder(of: path)
    while !folder.isEmpty {
      if let page = pageOfFolder[folder] { return (folder, page) }
      folder = SourcePath.folder(of: folder)
    }
    return nil
  }
}
