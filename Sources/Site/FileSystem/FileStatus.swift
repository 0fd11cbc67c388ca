import Glibc

/// What the kernel knows of a file.
struct FileStatus: Sendable, Hashable {
  /// What lies at the path.
  var kind: Kind
  /// The permission bits.
  var permissions: mode_t
  /// The length in bytes.
  var size: Int
  /// The file's identity, equal for two names of one file.
  var identity: Identity

  /// What can lie at a path.
  enum Kind: Sendable, Hashable {
    case file, folder, symbolicLink
    /// A device, socket or pipe.
    case other
  }

  /// A file's identity as long as it exists.
  struct Identity: Sendable, Hashable {
    var device: UInt64
    var node: UInt64
  }

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .symbolicLink
    default: kind = .other
    }
    permissions = status.st_mode & 0o7777
    size = Int(status.st_size)
    identity = Identity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
  }
}
