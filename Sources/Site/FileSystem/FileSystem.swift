import CLinux
import Glibc

/// The file system calls the program needs, with typed errors and without Foundation.
package enum FileSystem {
  /// Returns a file's bytes; `nil` if nothing lies at the path.
  ///
  /// Pipes and devices are refused instead of waited for.
  package static func read(_ path: String) throws(FileError) -> [UInt8]? {
    do throws(FileError) {
      let file = try Descriptor(path, O_RDONLY | O_NONBLOCK)
      guard try file.status(path: path).kind == .file else { throw FileError(EISDIR, at: path) }
      return try file.readAll(path: path)
    } catch let error where error.number == ENOENT || error.number == ENOTDIR {
      return nil
    }
  }

  /// Returns some bytes of a file, fewer if it ends before.
  package static func read(_ path: String, _ range: Range<Int>) throws(FileError) -> [UInt8] {
    let file = try Descriptor(path, O_RDONLY | O_NONBLOCK)
    guard try file.status(path: path).kind == .file else { throw FileError(EISDIR, at: path) }
    return try file.read(range, path: path)
  }

  /// Writes a new file; fails with `EEXIST` if the path is taken.
  package static func writeNew(_ bytes: [UInt8], to path: String) throws(FileError) {
    let file = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL)
    try file.write(bytes, path: path)
  }

  /// Writes a file in the place of another if there is one.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let draft = path + ".new"
    try remove(draft)
    let file = try Descriptor(draft, O_WRONLY | O_CREAT | O_EXCL)
    try file.write(bytes, path: draft)
    try move(draft, over: path)
  }

  /// Makes a folder and those above it; one that exists is fine.
  package static func makeFolders(_ path: String) throws(FileError) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    let parent = parent(of: path)
    guard errno == ENOENT, parent != path else { throw FileError(at: path) }
    try makeFolders(parent)
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError(at: path) }
  }

  /// Makes a folder inside of an open one; says whether it is there now.
  ///
  /// - Returns: `false` if the folder that it should stand in is missing.
  static func makeFolder(_ path: String, in folder: borrowing Descriptor) throws(FileError) -> Bool
  {
    if mkdirat(folder.number, path, 0o777) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT else { throw FileError(at: path) }
    return false
  }

  /// Returns the absolute path without symbolic links; `nil` if nothing lies at the path.
  package static func resolved(_ path: String) throws(FileError) -> String? {
    guard let buffer = realpath(path, nil) else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError(at: path)
    }
    defer { free(buffer) }
    return String(cString: buffer)
  }

  /// A name in a folder and what it stands for.
  package struct Entry: Sendable, Hashable {
    /// The name; bytes that are not UTF-8 become replacement characters, so that using such a name
    /// fails instead of touching another file.
    package var name: String
    /// Whether it is a folder; a symbolic link to one is not.
    package var isFolder: Bool
  }

  /// Returns what lies in a folder, sorted by name; empty if there is no such folder.
  package static func entries(in path: String) throws(FileError) -> [Entry] {
    guard let stream = opendir(path) else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw FileError(at: path)
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileError(at: path) }
        return entries.sorted { $0.name < $1.name }
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      let isFolder =
        switch Int(entry.pointee.d_type) {
        case Int(DT_DIR): true
        case Int(DT_UNKNOWN): try status(path + "/" + name)?.kind == .folder
        default: false
        }
      entries.append(Entry(name: name, isFolder: isFolder))
    }
  }

  /// Returns what lies at a path, without following a symbolic link; `nil` if nothing does.
  static func status(_ path: String) throws(FileError) -> FileStatus? {
    var status = stat()
    if lstat(path, &status) == 0 { return FileStatus(status) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw FileError(at: path)
  }

  /// Whether a folder lies at the path, or a symbolic link to one.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && FileStatus(status).kind == .folder
  }

  /// Returns the length of the file at a path, following symbolic links; `nil` if there is none.
  package static func size(_ path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let file = FileStatus(status)
    return file.kind == .file ? file.size : nil
  }

  /// Removes whatever lies at a path, without following symbolic links; nothing there is fine.
  package static func removeTree(_ path: String) throws(FileError) {
    guard let status = try status(path) else { return }
    guard status.kind == .folder else { return try remove(path) }
    try removeFolder(path)
  }

  private static func removeFolder(_ path: String) throws(FileError) {
    for entry in try entries(in: path) {
      let child = path + "/" + entry.name
      if entry.isFolder { try removeFolder(child) } else { try remove(child) }
    }
    try removeEmptyFolder(path)
  }

  /// Removes a folder that must be empty; nothing there is fine.
  static func removeEmptyFolder(_ path: String) throws(FileError) {
    guard rmdir(path) == 0 || errno == ENOENT else { throw FileError(at: path) }
  }

  /// Removes a file or a symbolic link; nothing there is fine.
  package static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw FileError(at: path) }
  }

  /// Renames a path to one that does not exist yet.
  static func moveToNew(_ path: String, _ newPath: String) throws(FileError) {
    guard linux_rename_new(AT_FDCWD, path, AT_FDCWD, newPath) == 0 else {
      throw FileError(at: newPath)
    }
  }

  /// Renames a file, in the place of another if there is one.
  static func move(_ path: String, over newPath: String) throws(FileError) {
    guard rename(path, newPath) == 0 else { throw FileError(at: newPath) }
  }

  /// Returns the path without its last part: `/a/b` becomes `/a`, `a` becomes `.`.
  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Returns the last part of a path.
  package static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// Returns an absolute path without `.`, `..` and doubled slashes, without asking the disk.
  ///
  /// - Parameter base: The absolute folder where a relative path starts.
  package static func absolute(_ path: String, from base: String) -> String {
    var parts: [Substring] = []
    for part in ((path.hasPrefix("/") ? "" : base + "/") + path).split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The absolute path of the working folder; `/` if it was removed.
  package static var workingFolder: String {
    guard let buffer = getcwd(nil, 0) else { return "/" }
    defer { free(buffer) }
    return String(cString: buffer)
  }
}
