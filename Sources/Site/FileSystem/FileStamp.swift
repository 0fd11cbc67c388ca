import Glibc

/// What tells two versions of a file apart without reading them.
package struct FileStamp: Sendable, Hashable {
  /// The length in bytes.
  package var size: Int
  /// The time of the last change in nanoseconds since 1970.
  package var modified: Int
  /// The file's number in its file system, which another file of the same name does not have.
  package var node: UInt64

  package init(size: Int, modified: Int, node: UInt64) {
    self.size = size
    self.modified = modified
    self.node = node
  }
}

extension FileSystem {
  /// Returns the stamp of the file at a path, following symbolic links; `nil` if there is none.
  package static func stamp(_ path: String) -> FileStamp? {
    var status = stat()
    guard stat(path, &status) == 0, FileStatus(status).kind == .file else { return nil }
    return FileStamp(
      size: Int(status.st_size),
      modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
      node: UInt64(status.st_ino))
  }
}
