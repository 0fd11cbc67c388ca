import Glibc
import Site

/// The folders that the kernel watches for us, and what its events mean.
struct WatchedFolders {
  private let descriptor: Int32
  private let root: String
  /// The folder of each watch, relative to the root; empty for the root itself.
  private var paths: [Int32: String] = [:]

  /// What the kernel shall tell about each folder: files that were written, came or went.
  private static let mask =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_CREATE)
    | UInt32(IN_DELETE) | UInt32(IN_ONLYDIR)

  init(_ descriptor: Int32, root: String) {
    self.descriptor = descriptor
    self.root = root
  }

  /// Watches a folder and those below; returns whether the kernel agreed.
  mutating func add(_ folder: String) -> Bool {
    let path = folder.isEmpty ? root : root + "/" + folder
    let watch = inotify_add_watch(descriptor, path, Self.mask)
    // A folder may be gone already.
    guard watch >= 0 else { return errno == ENOENT || errno == ENOTDIR }
    paths[watch] = folder
    guard let entries = try? FileSystem.entries(in: path) else { return true }
    return entries.allSatisfy { entry in
      let inner = folder.isEmpty ? entry.name : folder + "/" + entry.name
      return !entry.isFolder || !FileWatcher.isWatched(inner) || add(inner)
    }
  }

  /// Returns the path that an event says something new about; `nil` if it matters to nobody.
  mutating func changedPath(_ event: InotifyEvent) -> String? {
    if event.has(IN_Q_OVERFLOW) { return "" }
    guard let folder = paths[event.watch] else { return nil }
    if event.has(IN_IGNORED) {
      paths[event.watch] = nil
      return nil
    }
    let path = folder.isEmpty ? event.name : folder + "/" + event.name
    guard FileWatcher.isWatched(path) else { return nil }
    if event.isFolder {
      if event.has(IN_MOVED_FROM) { remove(path) }
      if event.has(IN_CREATE | IN_MOVED_TO) { _ = add(path) }
    } else if event.has(IN_CREATE) {
      // Nothing is in it yet; the end of writing is an event of its own.
      return nil
    }
    return path
  }

  /// Forgets a folder that was moved away, and those below: their watches would tell old paths.
  private mutating func remove(_ folder: String) {
    for (watch, path) in paths where path == folder || path.hasPrefix(folder + "/") {
      inotify_rm_watch(descriptor, watch)
      paths[watch] = nil
    }
  }
}
