import Site

/// Tells which files of a site changed: those below `Content` and `Templates`, and the
/// configuration.
enum FileWatcher {
  /// The folders that are watched with all that is in them.
  static let folders = ["Content", "Templates"]
  /// The file beside them.
  static let file = "sitegen.yaml"

  /// What watches a site.
  enum Method: Sendable, Hashable {
    /// The system tells.
    case notified
    /// All files are looked at again and again.
    case polled
  }

  /// Watches a site until the stream is dropped.
  ///
  /// Each element holds the paths of changed files relative to the root, and those of folders that
  /// came or went; an empty path says that anything may have changed.
  ///
  /// - Parameters:
  ///   - root: The site's folder: absolute, without symbolic links.
  ///   - polls: Whether files are looked at even if the system could tell, as it cannot for folders
  ///     that lie on another machine.
  static func watch(
    _ root: String, polls: Bool
  ) -> (changes: AsyncStream<Set<String>>, method: Method) {
    if !polls, let watcher = InotifyWatcher(root) { return (watcher.changes, .notified) }
    return (PollingWatcher(root).changes(), .polled)
  }

  /// Whether changes of a file matter: hidden files are never part of a site.
  static func isWatched(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let first = parts.first, !parts.contains(where: { $0.hasPrefix(".") }) else {
      return false
    }
    return path == file || folders.contains(String(first))
  }
}
