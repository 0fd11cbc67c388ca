import ArgumentParser
import Glibc

/// The folder in which the benchmarks generate sites, install Hugo and build.
struct Workshop {
  let folder: Folder
  private let isKept: Bool
  /// Where the files lie, for the report.
  let place: String

  /// Where everything goes unless the caller names a folder; git ignores it.
  static let cache = Folder(path: ".build/bench")

  /// Where the measured files lie unless the caller names a folder.
  enum Storage: String, ExpressibleByArgument, CaseIterable {
    /// In a file system in memory: the programs are compared, not the disk.
    case memory
    /// On the disk of the repository, whose time for new folders both have to wait for.
    case disk

    fileprivate var folder: Folder {
      switch self {
      case .memory: Folder(path: "/dev/shm").folder("sitegen-bench-\(getpid())")
      case .disk: Workshop.cache.folder("work")
      }
    }
  }

  /// Makes the folder: the caller's own, which is kept, or one of its own.
  init(keep: String?, storage: Storage) throws(ChoreFailure) {
    let chosen = keep.map { Folder(path: $0) } ?? storage.folder
    try chosen.create()
    folder = try chosen.resolved()
    isKept = keep != nil
    place = keep ?? storage.rawValue
  }

  /// Returns an empty folder for a site of that many pages.
  func site(pages: Int) throws(ChoreFailure) -> Folder {
    let site = folder.folder("\(pages)-pages")
    try site.remove()
    try site.create()
    return site
  }

  /// Removes a site unless the caller wants to keep it.
  func finish(_ site: Folder) throws(ChoreFailure) {
    guard !isKept else { return }
    try site.remove()
    try folder.remove()
  }
}
