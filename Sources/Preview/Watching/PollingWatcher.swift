import Site

/// Finds changed files by looking at all of them, for systems that cannot tell.
struct PollingWatcher: Sendable {
  private let root: String

  /// The time between two looks.
  private static let interval = Duration.milliseconds(500)

  init(_ root: String) {
    self.root = root
  }

  /// Looks until the stream is dropped; the first look is over when this returns.
  func changes() -> AsyncStream<Set<String>> {
    let first = stamps()
    return AsyncStream { continuation in
      let task = Task {
        var known = first
        while !Task.isCancelled {
          // A sleep fails only when it is cancelled, which ends the loop.
          try? await Task.sleep(for: Self.interval)
          let found = stamps()
          let changed = Self.difference(known, found)
          known = found
          if !changed.isEmpty { continuation.yield(changed) }
        }
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }

  /// Returns the paths of files that changed, came or went.
  static func difference(
    _ old: [String: FileStamp], _ new: [String: FileStamp]
  ) -> Set<String> {
    var changed = Set(new.filter { old[$0.key] != $0.value }.keys)
    changed.formUnion(old.keys.filter { new[$0] == nil })
    return changed
  }

  /// Returns what all watched files look like now.
  func stamps() -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    stamps[FileWatcher.file] = FileSystem.stamp(root + "/" + FileWatcher.file)
    for folder in FileWatcher.folders { add(folder, to: &stamps) }
    return stamps
  }

  private func add(_ folder: String, to stamps: inout [String: FileStamp]) {
    // A folder that cannot be read is reported by the build; its files are gone as far as we see.
    guard let entries = try? FileSystem.entries(in: root + "/" + folder) else { return }
    for entry in entries where !entry.name.hasPrefix(".") {
      let path = folder + "/" + entry.name
      if entry.isFolder {
        add(path, to: &stamps)
      } else {
        stamps[path] = FileSystem.stamp(root + "/" + path)
      }
    }
  }
}
