import CLinux
import Diagnostics
import Glibc

extension OutputFolder {
  /// Puts the new site in the place of the old one, in one step.
  ///
  /// A killed program leaves one of the two, complete. Nothing is forced to the disk: after a power
  /// cut the site may have to be built again, and waiting for the disk would cost every build more
  /// than all its other work.
  ///
  /// - Returns: What went wrong. If one of these is an error, the old site is still there.
  package func commit() -> [Diagnostic] {
    guard let paths = close() else {
      return [FileError(EBADF, at: location.path).diagnostic("output-closed")]
    }
    do throws(FileError) {
      let carried = try carryOver()
      if !carried.conflicts.isEmpty {
        return carried.conflicts + [removeStaging()].compactMap(\.self)
      }
      try writeManifest(OutputManifest(paths: paths))
      let old = try publish()
      guard let old else { return [] }
      return retire(old, known: carried.paths)
    } catch {
      return [error.diagnostic("output-unwritable"), removeStaging()].compactMap(\.self)
    }
  }

  // MARK: Comparing

  /// Returns the paths of the program's own files that are not the same in the old site and in the
  /// new one as far as it is written, sorted.
  func differences() -> [String] {
    let old = oldManifest?.paths ?? []
    let new = Set(writtenPaths)
    return old.union(new).filter { path in
      guard old.contains(path), new.contains(path) else { return true }
      return !FileSystem.isSame(staging + "/" + path, location.path + "/" + path)
    }.sorted()
  }

  // MARK: Files of others

  /// Links the files that this program did not write into the new site.
  private func carryOver() throws(FileError) -> (paths: Set<String>, conflicts: [Diagnostic]) {
    var carried: Set<String> = []
    var conflicts: [Diagnostic] = []
    try visitOld(location.path) { path, isFolder throws(FileError) in
      guard isFolder || oldManifest?.owns(path) != true else { return }
      do throws(FileError) {
        try isFolder ? FileSystem.makeFolders(staging + "/" + path) : carry(path)
        carried.insert(path)
      } catch let error where error.number == EEXIST || error.number == ENOTDIR {
        conflicts.append(Self.conflict(at: path, in: location.path))
      }
    }
    return (carried, conflicts)
  }

  /// Links a file of the old site into the new one, or copies it where there are no links.
  func carry(_ path: String) throws(FileError) {
    let source = location.path + "/" + path
    let target = staging + "/" + path
    if link(source, target) == 0 { return }
    if errno == ENOENT {
      try FileSystem.makeFolders(FileSystem.parent(of: target))
      if link(source, target) == 0 { return }
    }
    switch errno {
    case EXDEV, EPERM, EMLINK, EOPNOTSUPP:
      // The file system has no hard links, or refuses one to a file of another user.
      let original = try Descriptor(source, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
      let copy = try Descriptor(target, O_WRONLY | O_CREAT | O_EXCL)
      try copy.append(contentsOf: original, path: source)
    default: throw FileError(at: source)
    }
  }

  /// Calls `visit` with every file and every empty folder below `folder`, in sorted order.
  private func visitOld(
    _ folder: String, below prefix: String = "",
    _ visit: (_ path: String, _ isFolder: Bool) throws(FileError) -> Void
  ) throws(FileError) {
    let entries = try FileSystem.entries(in: folder)
    if entries.isEmpty, !prefix.isEmpty { try visit(String(prefix.dropLast()), true) }
    for entry in entries {
      if entry.isFolder {
        try visitOld(folder + "/" + entry.name, below: prefix + entry.name + "/", visit)
      } else {
        try visit(prefix + entry.name, false)
      }
    }
  }

  private static func conflict(at path: String, in folder: String) -> Diagnostic {
    Diagnostic(
      .error, "output-conflict", zh: "\(folder)/\(path) 不是本程序生成的，但网站要在同一位置写入文件",
      en: "\(folder)/\(path) was not written by sitegen, but the site needs its place", at: nil,
      help: Message(zh: "移走该文件后重新生成", en: "move that file away and build again"))
  }

  // MARK: The exchange

  private func writeManifest(_ manifest: OutputManifest) throws(FileError) {
    let path = staging + "/" + OutputManifest.fileName
    let file = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL)
    try file.write(manifest.bytes, path: path)
  }

  /// Puts the staging folder in the output's place and returns where the old site is now.
  private func publish() throws(FileError) -> String? {
    let output = location.path
    guard let old = try FileSystem.status(output) else {
      guard rename(staging, output) == 0 else { throw FileError(at: output) }
      return nil
    }
    guard chmod(staging, old.permissions) == 0 else { throw FileError(at: staging) }
    if exchanges {
      if linux_exchange(AT_FDCWD, staging, AT_FDCWD, output) == 0 { return staging }
      switch errno {
      case EINVAL, ENOSYS, EOPNOTSUPP: break
      default: throw FileError(at: output)
      }
    }
    // Without exchange there is a moment without a site; `recover` puts the old one back if the
    // process is killed in it.
    guard rename(output, location.previousPath) == 0 else { throw FileError(at: output) }
    guard rename(staging, output) == 0 else {
      let error = FileError(at: output)
      guard rename(location.previousPath, output) == 0 else { throw FileError(at: output) }
      throw error
    }
    return location.previousPath
  }

  // MARK: The old site

  /// Removes the old site; a file that somebody added since `carryOver` moves to the new site.
  private func retire(_ old: String, known: Set<String>) -> [Diagnostic] {
    do throws(FileError) {
      try visitOld(old) { path, isFolder throws(FileError) in
        guard !isFolder, oldManifest?.owns(path) != true, !known.contains(path) else { return }
        let place = location.path + "/" + path
        try FileSystem.makeFolders(FileSystem.parent(of: place))
        do throws(FileError) {
          try FileSystem.moveToNew(old + "/" + path, place)
        } catch let error where error.number == EEXIST {
          // The new site has a file there: ours wins, as over any file of ours that is overwritten.
        }
      }
      try FileSystem.removeTree(old)
      return []
    } catch {
      return [Self.leftover(old, error)]
    }
  }
}
