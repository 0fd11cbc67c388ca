import ArgumentParser

/// The folder in which the benchmarks generate sites, install Hugo and build.
struct Workshop {
  let folder: Folder
  private let isKept: Bool

  /// Where everything goes unless the caller names a folder; git ignores it.
  static let cache = Folder(path: ".build/bench")

  /// Makes the folder: the caller's own, which is kept, or one in the cache.
  init(keep: String?) throws(BenchFailure) {
    let chosen = keep.map { Folder(path: $0) } ?? Self.cache.folder("work")
    try chosen.create()
    folder = try chosen.resolved()
    isKept = keep != nil
  }

  /// Returns an empty folder for a site of that many pages.
  func site(pages: Int) throws(BenchFailure) -> Folder {
    let site = folder.folder("\(pages)-pages")
    try site.remove()
    try site.create()
    return site
  }

  /// Removes a site unless the caller wants to keep it.
  func finish(_ site: Folder) throws(BenchFailure) {
    if !isKept { try site.remove() }
  }
}
