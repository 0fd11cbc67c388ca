import Glibc

/// An advisory lock that only one process can hold; the kernel drops it when the process ends.
struct OutputLock: ~Copyable {
  private let file: Descriptor
  private let path: String

  /// Takes the lock; `nil` if it is held.
  ///
  /// - Parameter path: The lock's file, made when it is missing.
  init?(_ path: String) throws(FileError) {
    while true {
      let file = try Descriptor(path, O_RDWR | O_CREAT | O_NOFOLLOW)
      guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
        if errno == EWOULDBLOCK { return nil }
        if errno == EINTR { continue }
        throw FileError(at: path)
      }
      // The holder before us may have removed the file after we opened it: then we hold a lock that
      // nobody else can see, and must take the one at the path.
      let identity = try file.status(path: path).identity
      if try FileSystem.status(path)?.identity == identity {
        self.file = file
        self.path = path
        return
      }
    }
  }

  deinit {
    // Removed while still held, so that nobody loses a lock taken meanwhile. A lock file that stays
    // behind holds nothing and is used again.
    unlink(path)
  }
}
