import Diagnostics

extension Library {
  /// Finds what a destination on a page leads to, without looking at the file system.
  ///
  /// Paths are those of source files: relative to the page's own, or from `Content` when they start
  /// with `/`; a folder means its `_index.md` or `index.md`.
  package func resolve(_ destination: String, from page: Page) -> LinkTarget {
    switch LinkDestination(destination) {
    case .external: return .external(destination)
    case .unsafe(let scheme): return .unsafe(scheme: scheme)
    case .fragment(let fragment): return .fragment(fragment)
    case .path(let path, let fragment):
      let folder = SourcePath.folder(of: page.sourcePath)
      guard let sourcePath = Self.sourcePath(of: path, from: folder) else { return .outside }
      return lookUp(sourcePath, fragment: fragment)
        ?? .missing(
          nearest: nearestPath(to: sourcePath).map { SourcePath.relative($0, from: folder) })
    }
  }

  private func lookUp(_ path: String, fragment: String?) -> LinkTarget? {
    let target =
      target(atSourcePath: path) ?? target(atSourcePath: path + "/_index.md")
      ?? target(atSourcePath: path + "/index.md")
    switch target {
    case .page(let id): return .page(id, fragment: fragment)
    case .resource(let index):
      let resource = resources[index]
      return .resource(sourcePath: resource.sourcePath, permalink: resource.permalink)
    case nil where dataPaths.contains(path): return .data(sourcePath: path)
    case nil: return unpublishedPaths.contains(path) ? .unpublished : nil
    }
  }

  /// Returns the path from the site root; `nil` when it leaves `Content`.
  private static func sourcePath(of path: String, from folder: String) -> String? {
    let slash = UInt8(ascii: "/")
    var bytes = Array((path.utf8.first == slash ? ContentTree.folder : folder).utf8)
    for part in Array(path.utf8).split(separator: slash) {
      switch part.allSatisfy({ $0 == UInt8(ascii: ".") }) ? part.count : 0 {
      case 1: continue
      case 2:
        guard let end = bytes.lastIndex(of: slash) else { return nil }
        bytes.removeSubrange(end...)
      default:
        bytes.append(slash)
        bytes.append(contentsOf: part)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The most siblings that are compared with a misspelt name.
  private static let siblingLimit = 200

  /// Returns the page or file in the same folder whose name is nearest to that of a missing one.
  func nearestPath(to path: String) -> String? {
    let folder = SourcePath.folder(of: path)
    let name = SourcePath.name(of: path)
    let suffix = ".md"
    let isPage = name.hasSuffix(suffix)
    let siblings =
      isPage
      ? Self.names(in: folder, among: pages, at: \.sourcePath).map { $0.dropLast(suffix.count) }
      : Self.names(in: folder, among: resources, at: \.sourcePath).map { $0[...] }
    let wanted = isPage ? name.dropLast(suffix.count) : name[...]
    return NearestName.of(String(wanted), among: siblings.map(String.init))
      .map { folder + "/" + $0 + (isPage ? suffix : "") }
  }

  /// Returns names of the files directly in a folder, among items in byte order of their paths.
  private static func names<Item>(
    in folder: String, among items: [Item], at path: (Item) -> String
  ) -> [String] {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if SourcePath.precedes(path(items[middle]), folder + "/") {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return items[low...].prefix(siblingLimit).map(path)
      .prefix { $0.hasPrefix(folder + "/") }
      .filter { SourcePath.folder(of: $0) == folder }
      .map { String(SourcePath.name(of: $0)) }
  }
}

extension SourcePath {
  /// Returns how a link on a page in `folder` is written to the file at `path`.
  static func relative(_ path: String, from folder: String) -> String {
    let target = path.split(separator: "/")
    let base = folder.split(separator: "/")
    let shared = zip(target.dropLast(), base).prefix { $0 == $1 }.count
    let up = repeatElement("..", count: base.count - shared)
    return (Array(up) + target.dropFirst(shared).map(String.init)).joined(separator: "/")
  }
}
