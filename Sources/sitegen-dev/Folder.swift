import Glibc

/// A folder on disk.
struct Folder {
  /// The path, absolute or relative to the current folder.
  let path: String

  /// Returns a folder below this one.
  func folder(_ name: String) -> Folder {
    Folder(path: "\(path)/\(name)")
  }

  /// Whether a folder is there.
  var exists: Bool {
    Self.type(of: path) == S_IFDIR
  }

  /// Returns the path without relative parts or symbolic links.
  func resolved() throws(ChoreFailure) -> Folder {
    guard let resolved = realpath(path, nil) else {
      throw ChoreFailure("find", path: path, code: errno)
    }
    defer { free(resolved) }
    return Folder(path: String(cString: resolved))
  }

  /// Makes the folder and those above it; one that is there already is left as it is.
  func create() throws(ChoreFailure) {
    if exists { return }
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    var made = path.hasPrefix("/") ? "" : "."
    for part in parts {
      made += "/\(part)"
      if mkdir(made, 0o755) != 0, errno != EEXIST {
        throw ChoreFailure("make folder", path: made, code: errno)
      }
    }
  }

  /// Returns the names of the entries, sorted.
  func names() throws(ChoreFailure) -> [String] {
    guard let stream = opendir(path) else {
      throw ChoreFailure("read folder", path: path, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Returns the type bits of what is at a path, or `nil` when nothing is; links are not followed.
  private static func type(of path: String) -> mode_t? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }
}
