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
    case nil: return nil
    }
  }

  /// Returns the path from the site root; `nil` when it leaves `Content`.
  private static func sourcePath(of path: String, from folder: String) -> String? {
    let slash = UInt8(ascii: "/")
    var bytes = Array((path.utf8.first == slash ? ContentTree.folder : folder).utf8)
    for part in path.utf8.split(separator: slash) where !part.elementsEqual(".".utf8) {
      if !part.elementsEqual("..".utf8) {
        bytes.append(slash)
        bytes.append(contentsOf: part)
      } else if let end = bytes.lastIndex(of: slash) {
        bytes.removeSubrange(end...)
      } else {
        return nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The most siblings that are compared with a misspelt name.
  private static let siblingLimit = 200

  /// Returns the page in the same folder whose file name is nearest to that of a missing one.
  func nearestPath(to path: String) -> String? {
    let folder = SourcePath.folder(of: path)
    var siblings: [String] = []
    for page in pages[firstPage(below: folder)...].prefix(Self.siblingLimit) {
      guard page.sourcePath.hasPrefix(folder + "/") else { break }
      if SourcePath.folder(of: page.sourcePath) == folder {
        siblings.append(SourcePath.name(of: page.sourcePath))
      }
    }
    return NearestName.of(SourcePath.name(of: path), among: siblings).map { folder + "/" + $0 }
  }

  private func firstPage(below folder: String) -> Int {
    var low = 0
    var high = pages.count
    while low < high {
      let middle = (low + high) / 2
      if SourcePath.precedes(pages[middle].sourcePath, folder + "/") {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
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
